#include "app/keys/key_vault.h"
#include "tests/cli/cli_fixture.h"
#include "tests/engine/scripted_server.h"
#include "tests/keys/keyring_fixture.h"
#include "tests/room_test.h"

#include <csignal>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// Where a headless run takes its key from, with a real keyring beside it.
class CliKeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_keyring.problem().isEmpty(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
        QVERIFY(store(u"work"_s, "sk-of-work"));
        QVERIFY(store(u"home"_s, "sk-of-home"));
    }

    void keysAreTakenInOrder_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QByteArray>("key");
        const QStringList both{u"MY_KEY=sk-mine"_s, u"OPENAI_API_KEY=sk-open"_s};
        QTest::newRow("the variable that was named comes first")
            << u"--key-env MY_KEY"_s << both << QByteArray("sk-mine");
        QTest::newRow("then the keychain") << QString() << both << QByteArray("sk-of-work");
        QTest::newRow("of which another can be named")
            << u"--key-name home"_s << both << QByteArray("sk-of-home");
    }

    void keysAreTakenInOrder()
    {
        QFETCH(QString, options);
        QFETCH(QStringList, variables);
        QFETCH(QByteArray, key);
        const Finished finished = run(m_server, options.split(u' ', Qt::SkipEmptyParts), variables);
        QVERIFY2(finished.status == 0, finished.err.constData());
        QVERIFY2(m_server.heads().last().contains(QByteArray("Authorization: Bearer " + key)),
                 m_server.heads().last().constData());
    }

    void theStandardVariableIsTakenWhereNoKeyIsStored()
    {
        ScriptedServer other([](int) { return ScriptedServer::answer("ok"); });
        const Finished finished = run(other, {}, {u"OPENAI_API_KEY=sk-open"_s});
        QVERIFY2(finished.status == 0, finished.err.constData());
        QVERIFY(other.heads().last().contains("Authorization: Bearer sk-open"));
    }

    void aKeyThatIsNotStoredIsNamed()
    {
        const Finished finished = run(m_server, {u"--key-name"_s, u"club"_s});
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains("club"), finished.err.constData());
    }

    void aLockedKeyringIsSaidAndNothingIsSent()
    {
        const int before = m_server.connections();
        QVERIFY(m_keyring.lock());
        const Finished finished = run(m_server, {}, {u"OPENAI_API_KEY=sk-open"_s});
        QVERIFY(m_keyring.unlock());
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains("locked") && finished.err.contains("work"), finished.err.constData());
        QCOMPARE(m_server.connections(), before);
    }

    void aKeyringThatDoesNotAnswerIsGivenUp()
    {
        const int before = m_server.connections();
        m_keyring.freeze();
        const Finished finished = run(m_server, {u"--key-wait"_s, u"1"_s});
        m_keyring.thaw();
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains("did not answer in time"), finished.err.constData());
        QCOMPARE(m_server.connections(), before);
    }

    void waitingForTheKeyringCanBeInterrupted()
    {
        m_keyring.freeze();
        const auto program = start(m_server, {});
        QTRY_VERIFY_WITH_TIMEOUT(program->bytesAvailable() > 0, 30'000);
        QVERIFY(program->readAll().contains("Waiting for the keychain"));
        ::kill(pid_t(program->processId()), SIGINT);
        QVERIFY(program->waitForFinished(30'000));
        m_keyring.thaw();
        QCOMPARE(program->exitCode(), 130);
    }

    /// The last one: the keyring does not come back.
    void withoutAKeyringItSaysSo()
    {
        m_keyring.quit();
        const Finished finished = run(m_server, {});
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains("no keychain"), finished.err.constData());
        const Finished named = run(m_server, {u"--key-env"_s, u"MY_KEY"_s}, {u"MY_KEY=sk-mine"_s});
        QVERIFY2(named.status == 0, named.err.constData());
    }

private:
    bool store(const QString& name, const QByteArray& key)
    {
        const auto stored = m_vault.store({Origin::of(m_server.baseUrl()), name}, Secret(key));
        return QTest::qWaitFor([&stored] { return stored.isFinished(); }, 30'000) && bool(stored.result());
    }

    std::unique_ptr<QProcess> start(const ScriptedServer& server, const QStringList& options,
                                    const QStringList& variables = {})
    {
        m_cli = std::make_unique<CliFixture>();
        m_cli->writeTable(1);
        auto program = m_cli->process(QStringList{u"run"_s, u"t.csv"_s, u"--prompt"_s, u"Say: {{text}}"_s,
                                                  u"--endpoint"_s, server.baseUrl().toString()} +
                                          options,
                                      m_keyring.environment() + variables);
        program->setProcessChannelMode(QProcess::MergedChannels);
        program->start();
        return program;
    }

    /// The server is on this thread, so its events have to go on.
    Finished run(const ScriptedServer& server, const QStringList& options, const QStringList& variables = {})
    {
        const auto program = start(server, options, variables);
        if (!QTest::qWaitFor([&program] { return program->state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {program->exitCode(), {}, program->readAll()};
    }

    KeyringFixture m_keyring;
    KeyVault m_vault;
    ScriptedServer m_server{[](int) { return ScriptedServer::answer("ok"); }};
    std::unique_ptr<CliFixture> m_cli;
};

ROWMILL_TEST(CliKeysTest, QCoreApplication)
#include "keys.moc"
