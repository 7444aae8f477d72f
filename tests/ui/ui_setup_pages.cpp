#include "tests/room_test.h"
#include "ui/setup/answer_page.h"
#include "ui/setup/key_field.h"
#include "ui/setup/limits_page.h"
#include "ui/setup/model_page.h"
#include "ui/setup/prompt_page.h"
#include "ui/setup/setup_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rowmill;

class UiSetupPages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ProjectSetup>(); }
    void showingEmitsNothing();
    void optionalFieldsAreAbsentUnlessTicked();
    void keyLeavesThePageAndStaysNowhere();
    void keyTypedForOneEndpointDoesNotReachAnother();
    void limitsAreEmittedAsSet();
    void stepSaysWhatIsMissing_data();
    void stepSaysWhatIsMissing();
    void suggestedColumnIsOneClick();
    void unknownPartsSurviveEditing();

private:
    template<typename Field>
    static Field* named(QWidget& page, const char* name)
    {
        const QList<Field*> fields = page.findChildren<Field*>();
        for (Field* field : fields) {
            if (field->accessibleName() == QLatin1String(name))
                return field;
        }
        return nullptr;
    }
    static ProjectSetup remote();
    static ProjectSetup last(const QSignalSpy& spy) { return spy.last().first().value<ProjectSetup>(); }
};

ProjectSetup UiSetupPages::remote()
{
    ProjectSetup setup;
    setup.model.endpoint = QStringLiteral("https://one.example/v1");
    setup.model.model = QStringLiteral("m");
    return setup;
}

void UiSetupPages::showingEmitsNothing()
{
    SetupPanel panel;
    const QSignalSpy spy(&panel, &SetupPanel::changed);
    ProjectSetup setup = remote();
    setup.model.temperature = 0.5;
    setup.model.maxTokens = 64;
    setup.limits.concurrency = 7;
    setup.recipe.userPrompt = QStringLiteral("{{a}}");
    panel.setTable({QStringLiteral("t.csv"), 3, {QStringLiteral("a")}});
    panel.setSetup(setup);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(panel.setup(), setup);
}

void UiSetupPages::optionalFieldsAreAbsentUnlessTicked()
{
    ModelPage page;
    QSignalSpy spy(&page, &ModelPage::changed);
    page.setSetup(remote());
    auto* model = named<QLineEdit>(page, "Model");
    QTest::keyClicks(model, QStringLiteral("x"));
    QVERIFY(!last(spy).model.temperature.has_value());
    QVERIFY(!last(spy).model.maxTokens.has_value());

    const QList<QCheckBox*> ticks = page.findChildren<QCheckBox*>();
    QCOMPARE(ticks.size(), 2);
    ticks.first()->click();
    named<QDoubleSpinBox>(page, "Temperature")->setValue(0.3);
    QCOMPARE(last(spy).model.temperature, std::optional(0.3));
    QVERIFY(!last(spy).model.maxTokens.has_value());
    ticks.first()->click();
    QVERIFY(!last(spy).model.temperature.has_value());
}

void UiSetupPages::keyLeavesThePageAndStaysNowhere()
{
    ModelPage page;
    page.setSetup(remote());
    page.keyField()->setFacts({QStringLiteral("https://one.example:443"), {}});
    auto* key = named<QLineEdit>(page, "Key for this session");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QByteArray heard;
    connect(page.keyField(), &KeyField::typed, this, [&](const Secret& secret) { heard = secret.reveal(); });
    QTest::keyClicks(key, QStringLiteral("sk-test"));
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(heard, QByteArray("sk-test"));
    QVERIFY(key->text().isEmpty());
}

void UiSetupPages::keyTypedForOneEndpointDoesNotReachAnother()
{
    ModelPage page;
    page.setSetup(remote());
    page.keyField()->setFacts({QStringLiteral("https://one.example:443"), {}});
    int heard = 0;
    connect(page.keyField(), &KeyField::typed, this, [&] { ++heard; });
    auto* key = named<QLineEdit>(page, "Key for this session");
    key->setText(QStringLiteral("sk-test"));
    QTest::keyClicks(named<QLineEdit>(page, "Base URL"), QStringLiteral("/other"));
    QVERIFY(key->text().isEmpty());
    key->setText(QStringLiteral("sk-test"));
    page.keyField()->setFacts({QStringLiteral("https://two.example:443"), {}});
    QVERIFY(key->text().isEmpty());
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(heard, 0);
}

void UiSetupPages::limitsAreEmittedAsSet()
{
    LimitsPage page;
    QSignalSpy spy(&page, &LimitsPage::changed);
    page.setSetup(remote());
    named<QSpinBox>(page, "Requests at once")->setValue(5000);
    named<QSpinBox>(page, "Attempts for each row")->setValue(1);
    named<QSpinBox>(page, "Time allowed for an answer")->setValue(9);
    page.findChild<QCheckBox*>()->setChecked(false);
    named<QSpinBox>(page, "Requests per minute")->setValue(3500);
    named<QSpinBox>(page, "Tokens per minute")->setValue(200'000);
    Limits expected;
    expected.concurrency = Limits::MaxConcurrency;
    expected.automatic = false;
    expected.attempts = 1;
    expected.timeoutSeconds = 9;
    expected.requestsPerMinute = 3500;
    expected.tokensPerMinute = 200'000;
    QCOMPARE(last(spy).limits, expected);
    QCOMPARE(last(spy).model, remote().model);
}

void UiSetupPages::stepSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("open"); ///< first step that is not ready, -1: none
    const QString practice = QStringLiteral("practice");
    QTest::newRow("all set") << "{{a}}" << practice << "m"
                             << "out" << -1;
    QTest::newRow("no prompt") << " " << practice << "m"
                               << "out" << 1;
    QTest::newRow("an unknown column") << "{{b}}" << practice << "m"
                                       << "out" << 1;
    QTest::newRow("no answer column") << "{{a}}" << practice << "m"
                                      << "" << 2;
    QTest::newRow("an answer column that is taken") << "{{a}}" << practice << "m"
                                                    << "a" << 2;
    QTest::newRow("no model") << "{{a}}"
                              << "https://one.example/v1"
                              << ""
                              << "out" << 3;
    QTest::newRow("no model on this machine") << "{{a}}"
                                              << "http://127.0.0.1:8080/v1"
                                              << ""
                                              << "out" << -1;
    QTest::newRow("plain http elsewhere") << "{{a}}"
                                          << "http://one.example/v1"
                                          << "m"
                                          << "out" << 3;
    QTest::newRow("plain http here") << "{{a}}"
                                     << "http://127.0.0.1:8080/v1"
                                     << "m"
                                     << "out" << -1;
    QTest::newRow("a key in the address") << "{{a}}"
                                          << "https://k@one.example/v1"
                                          << "m"
                                          << "out" << 3;
    QTest::newRow("no address") << "{{a}}"
                                << ""
                                << "m"
                                << "out" << 3;
}

void UiSetupPages::stepSaysWhatIsMissing()
{
    QFETCH(QString, prompt);
    QFETCH(QString, endpoint);
    QFETCH(QString, model);
    QFETCH(QString, answer);
    QFETCH(int, open);
    ProjectSetup setup;
    setup.recipe.userPrompt = prompt;
    setup.recipe.answerColumn = answer;
    setup.model.endpoint = endpoint;
    setup.model.model = model;
    const TableFacts table{QStringLiteral("t.csv"), 1, {QStringLiteral("a")}};
    QCOMPARE(whatIsMissing(setup, table).isEmpty(), open < 0);
    if (open >= 0)
        QCOMPARE(static_cast<int>(firstOpenStep(setup, table)), open);
}

void UiSetupPages::suggestedColumnIsOneClick()
{
    PromptPage page;
    QSignalSpy spy(&page, &PromptPage::changed);
    page.setColumns({QStringLiteral("id"), QStringLiteral("text")});
    page.setSetup(ProjectSetup());
    page.setSuggestedColumn(QStringLiteral("text"));
    auto* hint = page.findChild<QPushButton*>();
    QVERIFY(!hint->isHidden());
    hint->click();
    QCOMPARE(last(spy).recipe.userPrompt, QStringLiteral("{{text}}"));
    QVERIFY(hint->isHidden());
}

void UiSetupPages::unknownPartsSurviveEditing()
{
    AnswerPage page;
    QSignalSpy spy(&page, &AnswerPage::changed);
    ProjectSetup setup = remote();
    setup.unknown.insert(QStringLiteral("later"), 1);
    page.setSetup(setup);
    QTest::keyClicks(named<QLineEdit>(page, "Answer column"), QStringLiteral("x"));
    QCOMPARE(last(spy).recipe.answerColumn, QStringLiteral("answerx"));
    QCOMPARE(last(spy).unknown, setup.unknown);
}

ROWMILL_TEST(UiSetupPages, QApplication)
#include "ui_setup_pages.moc"
