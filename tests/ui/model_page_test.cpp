#include "app/engine/endpoint_probe.h"
#include "app/provider/dialect.h"
#include "tests/room_test.h"
#include "ui/setup/connection_check.h"
#include "ui/setup/model_field.h"
#include "ui/setup/model_page.h"
#include "ui/setup/provider_combo.h"
#include "ui/text/connection_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// The Model page: whom to ask, and what was found out about it.
class ModelPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ProjectSetup>(); }
    void init()
    {
        m_page = std::make_unique<ModelPage>();
        m_page->setSetup(ProjectSetup());
        m_spy = std::make_unique<QSignalSpy>(m_page.get(), &ModelPage::changed);
    }

    void aProviderBringsItsUrlAndItsApi_data()
    {
        QTest::addColumn<ProviderPreset>("preset");
        for (const ProviderPreset& preset : knownProviders())
            QTest::newRow(qPrintable(preset.id)) << preset;
    }

    void aProviderBringsItsUrlAndItsApi()
    {
        QFETCH(ProviderPreset, preset);
        choose(preset.id);
        QCOMPARE(last().model.endpoint, preset.baseUrl);
        QCOMPARE(last().model.dialect, preset.dialect);
        QCOMPARE(last().model.model, QString());
        QCOMPARE(url()->text(), preset.baseUrl);
        QCOMPARE(providers()->currentData().toString(), preset.id);
        if (preset.concurrency > 0)
            QVERIFY(last().limits.concurrency <= preset.concurrency);
    }

    void aFewAtOnceEndWithTheServerThatWantsIt()
    {
        choose(u"ollama"_s);
        QCOMPARE(last().limits.concurrency, 2);
        choose(u"openai"_s);
        QCOMPARE(last().limits.concurrency, Limits().concurrency);
        ProjectSetup setup = last();
        setup.limits.concurrency = 1;
        m_page->setSetup(setup);
        choose(u"ollama"_s);
        QCOMPARE(last().limits.concurrency, 1);
        choose(u"openai"_s);
        QCOMPARE(last().limits.concurrency, 1);
    }

    void eachEndpointHasItsModelBack()
    {
        choose(u"openai"_s);
        QTest::keyClicks(modelEdit(), u"gpt"_s);
        QCOMPARE(last().model.model, u"gpt"_s);
        choose(u"anthropic"_s);
        QCOMPARE(last().model.model, QString());
        QTest::keyClicks(modelEdit(), u"claude"_s);
        choose(u"openai"_s);
        QCOMPARE(last().model.model, u"gpt"_s);
        QCOMPARE(modelEdit()->text(), u"gpt"_s);
        choose(u"practice"_s);
        QCOMPARE(last().model.model, u"practice"_s);
        QCOMPARE(last().model.dialect, dialectNames().first());
        choose(u"anthropic"_s);
        QCOMPARE(last().model.model, u"claude"_s);
    }

    void whatIsToBeFilledInIsSelected()
    {
        m_page->show();
        choose(u"azure"_s);
        QCOMPARE(url()->selectedText(), u"{resource}"_s);
        QVERIFY(endpointProblem(last().model.endpoint).contains(u"{resource}"_s));
        QVERIFY(!check()->isEnabled());
        QTest::keyClicks(url(), u"mine"_s);
        QCOMPARE(last().model.endpoint, u"https://mine.openai.azure.com/openai/v1"_s);
        QCOMPARE(last().model.dialect, u"azure"_s);
        QCOMPARE(providers()->currentData().toString(), u"azure"_s);
        QVERIFY(check()->isEnabled());
    }

    void aTypedUrlIsAnotherServerUntilItIsAKnownOne()
    {
        choose(u"openai"_s);
        QTest::keyClicks(url(), u"x"_s);
        QCOMPARE(last().model.endpoint, u"https://api.openai.com/v1x"_s);
        QCOMPARE(providers()->currentData().toString(), u"other"_s);
        QTest::keyClick(url(), Qt::Key_Backspace);
        QCOMPARE(providers()->currentData().toString(), u"openai"_s);
    }

    void theApiCanBeChosen()
    {
        choose(u"openai"_s);
        auto* api = named<QComboBox>("API");
        QCOMPARE(api->count(), dialectNames().size());
        api->setCurrentIndex(api->findData(u"openai-responses"_s));
        emit api->activated(api->currentIndex());
        QCOMPARE(last().model.dialect, u"openai-responses"_s);
        QCOMPARE(providers()->currentData().toString(), u"openai"_s);
        for (const QString& dialect : dialectNames())
            QVERIFY2(dialectTitle(dialect) != dialect, qPrintable(dialect));
    }

    void listedModelsAreOfferedAndNoneIsForced()
    {
        choose(u"openai"_s);
        QTest::keyClicks(modelEdit(), u"mine"_s);
        m_spy->clear();
        m_page->modelField()->setModels({u"gpt-a"_s, u"gpt-b"_s}, u"It names 2 models."_s);
        QCOMPARE(m_spy->size(), 0);
        QCOMPARE(modelEdit()->text(), u"mine"_s);
        auto* names = m_page->modelField()->findChild<QComboBox*>();
        QCOMPARE(names->count(), 2);
        names->setCurrentIndex(1);
        QCOMPARE(last().model.model, u"gpt-b"_s);
        names->completer()->setCompletionPrefix(u"-a"_s);
        QCOMPARE(names->completer()->currentCompletion(), u"gpt-a"_s);
        QTest::keyClicks(modelEdit(), u"2"_s);
        QCOMPARE(last().model.model, u"gpt-b2"_s);
    }

    void theTestIsCancelledByItsOwnButton()
    {
        choose(u"openai"_s);
        QSignalSpy asked(check(), &ConnectionCheck::testRequested);
        QSignalSpy cancelled(check(), &ConnectionCheck::cancelRequested);
        auto* button = check()->findChild<QPushButton*>();
        button->click();
        check()->setTesting(true);
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(cancelled.size(), 1);
        check()->showResult(false, u"<b>No.</b>"_s);
        QVERIFY(!check()->isTesting());
        auto* said = check()->findChild<QLabel*>();
        QVERIFY(!said->isHidden());
        QCOMPARE(said->text(), u"✗ <b>No.</b>"_s);
        QCOMPARE(said->textFormat(), Qt::PlainText);
        QTest::keyClicks(modelEdit(), u"x"_s);
        QVERIFY(said->isHidden());
    }

    void whatRunsHereIsOffered()
    {
        const QString ollama = u"http://localhost:11434/v1"_s;
        QVERIFY(m_page->localUrls().contains(ollama));
        QCOMPARE(m_page->localUrls().size(), 4);
        m_page->setLocalServers({{ollama, {u"llama3.2"_s}}});
        auto* offer = button("Use Ollama");
        QVERIFY(offer && !offer->isHidden());
        QCOMPARE(providers()->nextInFocusChain(), offer);
        QVERIFY(providers()->itemText(providers()->findData(u"ollama"_s)).contains(u"running"_s));
        offer->click();
        QCOMPARE(last().model.endpoint, ollama);
        QCOMPARE(last().model.model, u"llama3.2"_s);
        QVERIFY(offer->isHidden());
        choose(u"openai"_s);
        QVERIFY(!offer->isHidden());
        m_page->setLocalServers({});
        QVERIFY(!button("Use Ollama"));
    }

    void theEndpointIsToldAfterTheSetup()
    {
        QStringList heard;
        connect(m_page.get(), &ModelPage::changed, this, [&heard] { heard += u"changed"_s; });
        connect(m_page.get(), &ModelPage::endpointChanged, this, [&heard] { heard += u"endpoint"_s; });
        choose(u"openai"_s);
        QCOMPARE(heard, (QStringList{u"changed"_s, u"endpoint"_s}));
    }

private:
    template<typename Field>
    Field* named(const char* name) const
    {
        for (Field* field : m_page->findChildren<Field*>()) {
            if (field->accessibleName() == QLatin1String(name))
                return field;
        }
        return nullptr;
    }
    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(text))
                return button;
        }
        return nullptr;
    }
    ProviderCombo* providers() const { return m_page->findChild<ProviderCombo*>(); }
    ConnectionCheck* check() const { return m_page->check(); }
    QLineEdit* url() const { return named<QLineEdit>("Base URL"); }
    QLineEdit* modelEdit() const { return named<QLineEdit>("Model"); }
    ProjectSetup last() const { return m_spy->last().first().value<ProjectSetup>(); }
    void choose(const QString& id)
    {
        providers()->setCurrentIndex(providers()->findData(id));
        emit providers()->activated(providers()->currentIndex());
    }

    std::unique_ptr<ModelPage> m_page;
    std::unique_ptr<QSignalSpy> m_spy;
};

ROWMILL_TEST(ModelPageTest, QApplication)
#include "model_page_test.moc"
