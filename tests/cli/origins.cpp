#include "tests/cli/cli_fixture.h"
#include "tests/engine/scripted_server.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// A project or a recipe from elsewhere, run headless by somebody who has never named its server.
class CliOriginsTest : public QObject {
    Q_OBJECT

private slots:
    /// The author's own home; the victim's is another.
    void initTestCase()
    {
        m_cli.writeTable(2);
        const Finished made = run({u"run"_s, u"t.csv"_s, u"--prompt"_s, u"Say: {{text}}"_s, u"--endpoint"_s,
                                   m_server.baseUrl().toString()},
                                  u"author"_s);
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(run({u"info"_s, u"t.rowmill"_s, u"--recipe"_s, u"r.json"_s}, u"author"_s).status, 0);
        m_home = 0;
    }

    void init() { ++m_home; }

    void notOneByteIsSentWithoutConsent_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a project") << QStringList{u"run"_s, u"t.rowmill"_s, u"--rows"_s, u"all"_s};
        QTest::newRow("a project, with a key named")
            << QStringList{u"run"_s, u"t.rowmill"_s, u"--rows"_s, u"all"_s, u"--key-env"_s, u"MY_KEY"_s};
        QTest::newRow("a project, another server allowed")
            << QStringList{u"run"_s, u"t.rowmill"_s,      u"--rows"_s,
                           u"all"_s, u"--allow-origin"_s, u"https://api.example.com/v1"_s};
        QTest::newRow("a recipe") << QStringList{u"run"_s,         u"t.csv"_s,     u"--recipe"_s,
                                                 u"r.json"_s,      u"--project"_s, u"new.rowmill"_s,
                                                 u"--overwrite"_s, u"--json"_s};
    }

    void notOneByteIsSentWithoutConsent()
    {
        QFETCH(QStringList, arguments);
        const int before = m_server.connections();
        const Finished finished = run(arguments, victim());
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains(QByteArray("127.0.0.1:" + QByteArray::number(m_server.serverPort()))),
                 finished.err.constData());
        QVERIFY2(finished.err.contains("--allow-origin"), finished.err.constData());
        QVERIFY(!finished.err.contains("sk-victim"));
        QCOMPARE(m_server.connections(), before);
    }

    void onceAllowedItIsRemembered_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("by --allow-origin") << u"--allow-origin"_s;
        QTest::newRow("by --endpoint") << u"--endpoint"_s;
    }

    void onceAllowedItIsRemembered()
    {
        QFETCH(QString, option);
        const QStringList again{u"run"_s, u"t.rowmill"_s, u"--rows"_s, u"all"_s};
        const Finished allowed = run(again + QStringList{option, m_server.baseUrl().toString()}, victim());
        QVERIFY2(allowed.status == 0, allowed.err.constData());
        const Finished remembered = run(again, victim());
        QVERIFY2(remembered.status == 0, remembered.err.constData());
    }

    void aLookAlikeIsShownAsItIs()
    {
        QByteArray recipe = m_cli.read(u"r.json"_s);
        recipe.replace(m_server.baseUrl().toString().toUtf8(), "https://api.\xd0\xbepenai.com/v1");
        m_cli.write(u"look.json"_s, recipe);
        const Finished finished =
            run({u"run"_s, u"t.csv"_s, u"--recipe"_s, u"look.json"_s, u"--project"_s, u"look.rowmill"_s},
                victim());
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains("https://api.xn--"), finished.err.constData());
    }

private:
    QString victim() const { return u"victim%1"_s.arg(m_home); }

    Finished run(const QStringList& arguments, const QString& home)
    {
        QDir(m_cli.file(QString())).mkpath(home);
        const auto program = m_cli.process(arguments, {u"HOME="_s + m_cli.file(home), u"XDG_CONFIG_HOME="_s,
                                                       u"MY_KEY=sk-victim"_s, u"OPENAI_API_KEY=sk-victim"_s,
                                                       u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere"_s});
        program->start();
        if (!QTest::qWaitFor([&program] { return program->state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {program->exitCode(), program->readAllStandardOutput(), program->readAllStandardError()};
    }

    CliFixture m_cli;
    ScriptedServer m_server{[](int) { return ScriptedServer::answer("ok"); }};
    int m_home = 0;
};

ROWMILL_TEST(CliOriginsTest, QCoreApplication)
#include "origins.moc"
