#include "tests/http/http_fixture.h"
#include "tests/http/nginx_fixture.h"
#include "tests/http/proxy_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

const QUrl Endpoint(QStringLiteral("https://api.rowmill.test/v1"));
const QByteArray Target = "api.rowmill.test:443";

ProxySetting manual(QUrl address, const QString& user = {}, const QString& password = {})
{
    if (!user.isEmpty()) {
        address.setUserName(user);
        address.setPassword(password);
    }
    return {ProxySetting::Mode::Manual, address};
}

/// Sets a variable of the environment for as long as it lives.
class Variable {
public:
    Variable(const char* name, const QByteArray& value) : m_name(name) { qputenv(name, value); }
    ~Variable() { qunsetenv(m_name); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
};

} // namespace

/// The ways out, against a proxy that keeps every byte it is told and leads to nginx with TLS.
class HttpProxyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTPS_PROXY",
                                 "ALL_PROXY", "NO_PROXY", "HTTP_PROXY"})
            qunsetenv(name);
        m_server = serve();
        NginxOptions options;
        options.upstreamPort = quint16(m_server->baseUrl().port());
        options.tls = ServerCertificate::Good;
        m_nginx = std::make_unique<NginxFixture>(options);
        QVERIFY2(m_nginx->isRunning(), qPrintable(m_nginx->problem()));
    }

    void init() { m_before = m_server->counts().requests; }

    void theKeyGoesThroughTheTunnelAlone()
    {
        ProxyFixture proxy;
        proxy.lead(Target, m_nginx->port());
        HttpPool pool(settings(manual(proxy.url())));
        for (int i = 0; i < 3; ++i) {
            const HttpReply reply = ask(pool, post(Endpoint));
            QVERIFY2(reply.fault == TransportFault::None, qPrintable(reply.detail));
            QCOMPARE(reply.status, 200);
            QVERIFY(!reply.header("x-request-id").isEmpty());
        }
        QCOMPARE(asked(), 3);
        QCOMPARE(proxy.connections(), 1);
        QCOMPARE(proxy.heads().size(), 1);
        const QByteArray head = proxy.heads().first();
        QVERIFY2(head.startsWith("CONNECT api.rowmill.test:443 HTTP/1.1\r\n"), head.constData());
        QVERIFY2(!head.contains("uthorization"), head.constData());
        QVERIFY2(!head.contains("Content-Type"), head.constData());
        QVERIFY(!proxy.heard().contains(TestKey));
    }

    void plainHttpIsTunnelledToo()
    {
        ProxyFixture proxy;
        proxy.lead("plain.rowmill.test:80", quint16(m_server->baseUrl().port()));
        HttpPool pool(settings(manual(proxy.url())));
        QCOMPARE(ask(pool, post(QUrl(QStringLiteral("http://plain.rowmill.test/v1")))).status, 200);
        QVERIFY(!proxy.heads().first().contains(TestKey));
    }

    void socksLooksUpTheNameItself()
    {
        ProxyFixture proxy(ProxyFixture::Kind::Socks5);
        proxy.lead(Target, m_nginx->port());
        HttpPool pool(settings(manual(proxy.url())));
        const HttpReply reply = ask(pool, post(Endpoint));
        QVERIFY2(reply.status == 200, qPrintable(reply.detail));
        const HttpReply other = ask(pool, post(QUrl(QStringLiteral("https://other.rowmill.test/v1"))));
        QCOMPARE(other.fault, TransportFault::CannotConnect);
        QVERIFY2(other.detail.contains(proxy.url().toString()), qPrintable(other.detail));
    }

    void aUserAndAPasswordAreSent()
    {
        ProxyFixture proxy;
        proxy.lead(Target, m_nginx->port());
        proxy.require("anna:p@ss word");
        HttpPool pool(settings(manual(proxy.url(), QStringLiteral("anna"), QStringLiteral("p@ss word"))));
        const HttpReply reply = ask(pool, post(Endpoint));
        QVERIFY2(reply.status == 200, qPrintable(reply.detail));
        QVERIFY(!reply.detail.contains(QLatin1String("p@ss")));
    }

    void aRefusalIsTheProxysNotTheEndpoints_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("withPassword");
        QTest::addColumn<QString>("words");
        QTest::newRow("asks for a password") << 407 << false << QStringLiteral("asks for a user name");
        QTest::newRow("refuses the password") << 407 << true << QStringLiteral("refused the user name");
        QTest::newRow("403 to CONNECT") << 403 << false << QStringLiteral("refused to connect");
        QTest::newRow("401 to CONNECT") << 401 << false << QStringLiteral("refused to connect");
        QTest::newRow("302 to CONNECT") << 302 << false << QStringLiteral("refused to connect");
        QTest::newRow("429 to CONNECT") << 429 << false << QStringLiteral("refused to connect");
        QTest::newRow("503 to CONNECT") << 503 << false << QStringLiteral("refused to connect");
        QTest::newRow("closes without a word") << 0 << false << QStringLiteral("through the proxy");
    }

    void aRefusalIsTheProxysNotTheEndpoints()
    {
        QFETCH(int, status);
        QFETCH(bool, withPassword);
        QFETCH(QString, words);
        ProxyFixture proxy;
        proxy.refuse(status);
        HttpPool pool(settings(withPassword
                                   ? manual(proxy.url(), QStringLiteral("anna"), QStringLiteral("hunter2"))
                                   : manual(proxy.url())));
        const HttpReply reply = ask(pool, post(Endpoint));
        QCOMPARE(reply.fault, TransportFault::CannotConnect);
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.headers.isEmpty() && reply.body.isEmpty() && !reply.requestWentOut);
        QVERIFY2(reply.detail.contains(words), qPrintable(reply.detail));
        QVERIFY2(reply.detail.contains(proxy.url().toString()), qPrintable(reply.detail));
        QVERIFY2(!reply.detail.contains(QLatin1String("hunter2")), qPrintable(reply.detail));
        QVERIFY(!proxy.heard().contains(TestKey));
        QCOMPARE(asked(), 0);
    }

    void aDeadProxyIsNamed_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char* scheme : {"http", "https", "socks5h"})
            QTest::newRow(scheme) << QString::fromUtf8(scheme);
    }

    void aDeadProxyIsNamed()
    {
        QFETCH(QString, scheme);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(closed.serverPort()));
        closed.close();
        HttpPool pool(settings(manual(url, QStringLiteral("anna"), QStringLiteral("hunter2"))));
        const HttpReply reply = ask(pool, post(Endpoint));
        QCOMPARE(reply.fault, TransportFault::CannotConnect);
        QVERIFY2(reply.detail.contains(url.toString()), qPrintable(reply.detail));
        QVERIFY2(!reply.detail.contains(QLatin1String("hunter2")), qPrintable(reply.detail));
    }

    void theSystemsProxyIsTakenFromTheEnvironment()
    {
        ProxyFixture proxy;
        proxy.lead(Target, m_nginx->port());
        const Variable variable("https_proxy", proxy.url().toString().toUtf8());
        HttpPool pool(settings({}));
        const HttpReply reply = ask(pool, post(Endpoint));
        QVERIFY2(reply.status == 200, qPrintable(reply.detail));
        QCOMPARE(proxy.connections(), 1);
    }

    void theEnvironmentMayHoldThePassword()
    {
        ProxyFixture proxy;
        proxy.lead(Target, m_nginx->port());
        proxy.require("anna:secret");
        QUrl url = proxy.url();
        url.setUserInfo(QStringLiteral("anna:secret"));
        const Variable variable("https_proxy", url.toString().toUtf8());
        HttpPool pool(settings({}));
        const HttpReply reply = ask(pool, post(Endpoint));
        QVERIFY2(reply.status == 200, qPrintable(reply.detail));
    }

    void theSystemsExceptionsAreMinded()
    {
        ProxyFixture proxy;
        const Variable variable("http_proxy", proxy.url().toString().toUtf8());
        const Variable exception("no_proxy", "0.0.0.0");
        HttpPool pool(settings({}));
        QCOMPARE(ask(pool, post(direct())).status, 200);
        QCOMPARE(proxy.connections(), 0);
    }

    void noneIgnoresTheEnvironment()
    {
        ProxyFixture proxy;
        const Variable variable("http_proxy", proxy.url().toString().toUtf8());
        const Variable all("ALL_PROXY", proxy.url().toString().toUtf8());
        HttpPool system(settings({}));
        QCOMPARE(ask(system, post(direct())).fault, TransportFault::CannotConnect);
        QCOMPARE(proxy.connections(), 1);
        HttpPool none(settings({ProxySetting::Mode::None, {}}));
        QCOMPARE(ask(none, post(direct())).status, 200);
        QCOMPARE(proxy.connections(), 1);
    }

    /// curl looks names up with sockets of its own, and closes them without a word. A name of this length
    /// is none to the resolver, which asks nobody.
    void aNameThatIsNotKnownLeavesNothingWatched()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const QUrl nowhere(
            QStringLiteral("https://%1rowmill.test/v1").arg(QStringLiteral("a-long-name.").repeated(30)));
        HttpPool pool(settings({ProxySetting::Mode::None, {}}));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(pool, post(nowhere)).fault, TransportFault::CannotConnect);
        QCOMPARE(ask(pool, post(m_nginx->baseUrl())).status, 200);
    }

    void whatIsSetByHandIgnoresTheEnvironment()
    {
        ProxyFixture proxy;
        proxy.lead(Target, m_nginx->port());
        const Variable exception("no_proxy", "*");
        const Variable other("https_proxy", "http://127.0.0.1:9");
        HttpPool pool(settings(manual(proxy.url())));
        QCOMPARE(ask(pool, post(Endpoint)).status, 200);
    }

    void loopbackNeedsNoProxy_data()
    {
        QTest::addColumn<ProxySetting::Mode>("mode");
        QTest::addColumn<QString>("host");
        for (const char* host : {"127.0.0.1", "localhost"}) {
            QTest::addRow("system, %s", host) << ProxySetting::Mode::System << QString::fromUtf8(host);
            QTest::addRow("manual, %s", host) << ProxySetting::Mode::Manual << QString::fromUtf8(host);
        }
    }

    void loopbackNeedsNoProxy()
    {
        QFETCH(ProxySetting::Mode, mode);
        QFETCH(QString, host);
        ProxyFixture proxy;
        const Variable https("https_proxy", proxy.url().toString().toUtf8());
        const Variable http("http_proxy", proxy.url().toString().toUtf8());
        HttpPool pool(settings({mode, proxy.url()}));
        for (QUrl base : {m_nginx->baseUrl(), m_server->baseUrl()}) {
            base.setHost(host);
            QCOMPARE(ask(pool, post(base)).status, 200);
        }
        QCOMPARE(proxy.connections(), 0);
    }

    /// The proxy sees the server's certificate and can offer its own: it must not be trusted for that.
    void behindAProxyTheServerIsCheckedAllTheSame()
    {
        ProxyFixture proxy;
        proxy.lead(Target, m_nginx->port());
        HttpSettings untrusting;
        untrusting.proxy = manual(proxy.url());
        HttpPool pool(untrusting);
        const HttpReply reply = ask(pool, post(Endpoint));
        QCOMPARE(reply.fault, TransportFault::Tls);
        QCOMPARE(asked(), 0);
    }

    /// nginx as the proxy's own TLS end: the tunnel is asked for inside TLS.
    void theProxysOwnCertificateIsChecked()
    {
        QUrl url(QStringLiteral("https://localhost:%1").arg(m_nginx->port()));
        HttpSettings untrusting;
        untrusting.proxy = manual(url);
        HttpPool pool(untrusting);
        const HttpReply reply = ask(pool, post(Endpoint));
        QCOMPARE(reply.fault, TransportFault::Tls);
        QVERIFY2(reply.detail.contains(url.toString()), qPrintable(reply.detail));
        HttpPool trusting(settings(manual(url)));
        QCOMPARE(ask(trusting, post(Endpoint)).fault, TransportFault::CannotConnect); // 405 to CONNECT
        QCOMPARE(asked(), 0);
    }

private:
    HttpSettings settings(const ProxySetting& proxy) const
    {
        HttpSettings settings;
        settings.caFile = m_nginx->caFile();
        settings.proxy = proxy;
        return settings;
    }
    /// This computer by an address that is not told as loopback: without a proxy, the endpoint answers there.
    QUrl direct() const
    {
        QUrl url = m_server->baseUrl();
        url.setHost(QStringLiteral("0.0.0.0"));
        return url;
    }
    qint64 asked() const { return m_server->counts().requests - m_before; }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<NginxFixture> m_nginx;
    qint64 m_before = 0;
};

ROWMILL_TEST(HttpProxyTest, QCoreApplication)
#include "proxy.moc"
