#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"
#include "ui/setup/connection_check.h"
#include "ui/setup/key_field.h"
#include "ui/setup/model_field.h"
#include "ui/setup/model_page.h"
#include "ui/setup/setup_panel.h"
#include "ui/text/connection_text.h"
#include "ui/window/probe_commands.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

ProbeTarget target()
{
    ProbeTarget target;
    target.endpoint = *parseEndpoint(u"https://api.example.com/v1"_s);
    target.model.model = u"m1"_s;
    target.key = Secret("k");
    return target;
}

} // namespace

/// From the button on the Model page to the sentence under it, over a real socket.
class ProbeUiTest : public QObject {
    Q_OBJECT

private slots:
    void eachResultHasItsSentence_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<ConnectTrouble>("trouble");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char* name, Outcome outcome, ConnectTrouble trouble, const char* words,
                            const QStringList& says) {
            QTest::newRow(name) << outcome << trouble << QString::fromUtf8(words) << says;
        };
        constexpr auto None = ConnectTrouble::None;
        row("it works", Outcome::Answered, None, "", {u"works"_s, u"m1"_s, u"85 ms"_s});
        row("cut short works as well", Outcome::Truncated, None, "", {u"works"_s});
        row("too fast", Outcome::RateLimited, None, "Slow.", {u"not so fast"_s, u"“Slow.”"_s});
        row("name not found", Outcome::LostBeforeSend, ConnectTrouble::NameNotFound, "Could not resolve",
            {u"no server by the name api.example.com"_s});
        row("refused", Outcome::LostBeforeSend, ConnectTrouble::Refused, "", {u"Nothing listens"_s});
        row("no answer", Outcome::LostBeforeSend, ConnectTrouble::Silent, "", {u"reached"_s});
        row("the proxy", Outcome::LostBeforeSend, ConnectTrouble::ProxyNotFound, "", {u"proxy"_s});
        row("another way to fail", Outcome::LostBeforeSend, None, "No route", {u"reached: No route"_s});
        row("certificate", Outcome::TlsError, None, "certificate has expired",
            {u"certificate of api.example.com"_s, u"has expired"_s});
        row("key", Outcome::KeyRefused, None, "Incorrect API key",
            {u"does not accept the key"_s, u"“Incorrect API key”"_s});
        row("model", Outcome::NotFound, None, "No model %1", {u"“m1”"_s, u"“No model %1”"_s});
        row("quota", Outcome::QuotaExhausted, None, "Pay.", {u"used up"_s, u"“Pay.”"_s});
        row("request", Outcome::BadRequest, None, "temperature", {u"as it stands"_s, u"“temperature”"_s});
        row("redirect", Outcome::Redirected, None, "", {u"final address"_s});
        row("another API", Outcome::MalformedReply, None, "", {u"not this API"_s});
        row("slow", Outcome::Timeout, None, "", {u"30 s"_s});
        row("trouble of its own", Outcome::Overloaded, None, "", {u"of its own"_s});
    }

    void eachResultHasItsSentence()
    {
        QFETCH(Outcome, outcome);
        QFETCH(ConnectTrouble, trouble);
        QFETCH(QString, words);
        QFETCH(QStringList, says);
        ConnectionReport report;
        report.verdict.outcome = outcome;
        report.verdict.message = words;
        report.trouble = trouble;
        report.tookMs = 85;
        report.keySent = true;
        report.timeoutSeconds = 30;
        const QString sentence = connectionSentence(report, target());
        for (const QString& piece : says)
            QVERIFY2(sentence.contains(piece), qPrintable(sentence));
        QVERIFY(!sentence.contains(u'\n'));
        report.keySent = false;
        if (outcome == Outcome::KeyRefused)
            QVERIFY(connectionSentence(report, target()).contains(u"wants a key"_s));
    }

    void theButtonLeadsToTheSentence()
    {
        Rig rig;
        rig.panel.modelPage()->check()->findChild<QPushButton*>()->click();
        QVERIFY(rig.panel.modelPage()->check()->isTesting());
        QTRY_VERIFY_WITH_TIMEOUT(rig.said().startsWith(u"✓ It works: m1"_s), 60'000);
        QCOMPARE(rig.fixture.server->counts().requests, 1);
        PracticeOptions options;
        options.faults = {{PracticeFault::KeyRefused, 1.0}};
        rig.fixture.server->setOptions(options);
        rig.panel.modelPage()->check()->findChild<QPushButton*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.said().startsWith(u"✗ "_s), 60'000);
        QVERIFY(rig.said().contains(u"“Practice: this key is refused.”"_s));
    }

    void aKeyThatIsBeingTypedBelongsToTheTest()
    {
        Rig rig;
        KeyField* field = rig.panel.keyField();
        field->setFacts({rig.fixture.server->baseUrl().toString(), {}, true, false});
        connect(field, &KeyField::typed, rig.fixture.session.get(), &Session::setSessionKey);
        for (auto* edit : rig.panel.modelPage()->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == u"Key for this session"_s)
                edit->setText(u"sk-typed"_s);
        }
        rig.panel.modelPage()->check()->findChild<QPushButton*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(rig.said().startsWith(u"✓ "_s), 60'000);
        QCOMPARE(rig.fixture.server->counts().requestsWithKey, 1);
    }

    void theListFillsTheField()
    {
        Rig rig;
        auto* field = rig.panel.modelPage()->modelField();
        field->findChild<QPushButton*>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(field->findChild<QComboBox*>()->count(), 1, 60'000);
        QCOMPARE(field->findChild<QComboBox*>()->itemText(0), u"practice"_s);
        QCOMPARE(field->model(), u"m1"_s);
    }

    void aTestCanBeCancelledAndIsForgottenWithItsEndpoint()
    {
        Rig rig;
        PracticeOptions options;
        options.faults = {{PracticeFault::Never, 1.0}};
        rig.fixture.server->setOptions(options);
        auto* button = rig.panel.modelPage()->check()->findChild<QPushButton*>();
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.fixture.server->counts().inFlight, 1, 60'000);
        button->click();
        QVERIFY(!rig.panel.modelPage()->check()->isTesting());
        QTRY_COMPARE_WITH_TIMEOUT(rig.fixture.server->counts().inFlight, 0, 60'000);
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(rig.fixture.server->counts().inFlight, 1, 60'000);
        ProjectSetup other = rig.fixture.session->setup();
        other.model.endpoint += u"/x"_s;
        rig.panel.setSetup(other);
        QVERIFY(!rig.panel.modelPage()->check()->isTesting());
        QTRY_COMPARE_WITH_TIMEOUT(rig.fixture.server->counts().inFlight, 0, 60'000);
    }

private:
    struct Rig {
        SessionFixture fixture{1};
        SetupPanel panel;
        QObject owner;
        ProbeCommands* commands = new ProbeCommands(
            &panel, [](const std::function<void()>& then) { then(); }, &owner);

        Rig()
        {
            ProjectSetup setup = fixture.session->setup();
            setup.model.model = u"m1"_s;
            fixture.session->setSetup(setup);
            panel.setSetup(setup);
            // The fixture owns it.
            commands->setSession({std::shared_ptr<void>(), fixture.session.get()});
        }
        QString said() { return panel.modelPage()->check()->findChild<QLabel*>()->text(); }
    };
};

ROWMILL_TEST(ProbeUiTest, QApplication)
#include "probe_test.moc"
