#include "tests/cli/cli_fixture.h"
#include "tests/http/nginx_fixture.h"
#include "tests/http/proxy_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// The command line's ways out: an authority of one's own, a proxy.
class NetworkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_server = serve();
        NginxOptions options;
        options.upstreamPort = quint16(m_server->baseUrl().port());
        options.tls = ServerCertificate::Good;
        m_nginx = std::make_unique<NginxFixture>(options);
        QVERIFY2(m_nginx->isRunning(), qPrintable(m_nginx->problem()));
    }

    void init() { m_before = m_server->counts().requests; }

    void withItsAuthorityAServerIsTrusted()
    {
        CliFixture cli;
        cli.writeTable(40);
        const Finished finished =
            cli.run(run(m_nginx->baseUrl(), {u"--ca"_s, m_nginx->caFile(), u"--json"_s}));
        QVERIFY2(finished.status == 0, finished.err.constData());
        QCOMPARE(finished.json().value(QLatin1String("done")).toInt(), 40);
        QCOMPARE(asked(), 40);
    }

    void withoutItTheRunPausesAndSaysWhatToDo()
    {
        CliFixture cli;
        cli.writeTable(40);
        const Finished finished = cli.run(run(m_nginx->baseUrl(), {}));
        QCOMPARE(finished.status, 3);
        QVERIFY2(finished.err.contains("certificate") && finished.err.contains("--ca"),
                 finished.err.constData());
        QCOMPARE(asked(), 0);
        const QJsonObject info =
            cli.run({QStringLiteral("info"), QStringLiteral("t.rowmill"), QStringLiteral("--json")}).json();
        QCOMPARE(info.value(QLatin1String("waiting")).toInt(), 40);
        QCOMPARE(info.value(QLatin1String("failed")).toInt(), 0);
        const Finished trusted =
            cli.run({QStringLiteral("run"), QStringLiteral("t.rowmill"), QStringLiteral("--ca"),
                     m_nginx->caFile(), QStringLiteral("--json")});
        QVERIFY2(trusted.status == 0, trusted.err.constData());
        QCOMPARE(trusted.json().value(QLatin1String("done")).toInt(), 40);
        QCOMPARE(asked(), 40);
    }

    void aProxyLeadsThere_data()
    {
        QTest::addColumn<bool>("byEnvironment");
        QTest::newRow("named by --proxy") << false;
        QTest::newRow("named by https_proxy") << true;
    }

    void aProxyLeadsThere()
    {
        QFETCH(bool, byEnvironment);
        ProxyFixture proxy;
        proxy.lead("api.rowmill.test:443", m_nginx->port());
        CliFixture cli;
        cli.writeTable(10);
        QStringList more{u"--ca"_s, m_nginx->caFile(), u"--json"_s};
        if (!byEnvironment)
            more += {QStringLiteral("--proxy"), proxy.url().toString()};
        const auto program = cli.process(
            run(Api, more), byEnvironment
                                ? QStringList{u"https_proxy="_s + proxy.url().toString(), u"no_proxy="_s}
                                : QStringList{});
        program->start();
        QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 30'000);
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
        QCOMPARE(asked(), 10);
        QVERIFY(proxy.connections() >= 1);
    }

    void aDeadProxyIsNamedAndNotTakenForTheEndpoint()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString proxy = QStringLiteral("127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        CliFixture cli;
        cli.writeTable(30);
        const Finished finished =
            cli.run(run(Api, {u"--attempts"_s, u"1"_s, u"--concurrency"_s, u"5"_s, u"--proxy"_s,
                              u"http://anna:hunter2@"_s + proxy, u"--output"_s, u"o.csv"_s}));
        QCOMPARE(finished.status, 1);
        QVERIFY2(finished.err.contains(proxy.toUtf8()), finished.err.constData());
        QVERIFY(!finished.err.contains("hunter2"));
        QVERIFY(!cli.read(QStringLiteral("o.csv")).contains("hunter2"));
        QVERIFY(!cli.read(QStringLiteral("t.rowmill")).contains("hunter2"));
    }

private:
    static QStringList run(const QUrl& endpoint, const QStringList& more)
    {
        return QStringList{QStringLiteral("run"),        QStringLiteral("t.csv"),
                           QStringLiteral("--prompt"),   QStringLiteral("Say: {{text}}"),
                           QStringLiteral("--endpoint"), endpoint.toString()} +
               more;
    }
    qint64 asked() const { return m_server->counts().requests - m_before; }

    const QUrl Api{QStringLiteral("https://api.rowmill.test/v1")};
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<NginxFixture> m_nginx;
    qint64 m_before = 0;
};

ROWMILL_TEST(NetworkTest, QCoreApplication)
#include "network.moc"
