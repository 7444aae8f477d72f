#include "app/engine/endpoint_probe.h"
#include "app/practice/practice_server.h"
#include "app/provider/dialect.h"
#include "tests/http/nginx_fixture.h"
#include "tests/room_test.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr int Patience = 60'000;
const QByteArray Key = "sk-probe-0123456789";

ProbeTarget targetOf(const QUrl& base, const QString& dialect = QStringLiteral("openai-chat"))
{
    ProbeTarget target;
    target.endpoint = *parseEndpoint(base.toString());
    target.model.dialect = dialect;
    target.model.model = QStringLiteral("practice");
    target.key = Secret(Key);
    return target;
}

std::unique_ptr<PracticeServer> failing(PracticeFault fault)
{
    PracticeOptions options;
    options.faults = {{fault, 1.0}};
    return std::move(*PracticeServer::start(options));
}

ConnectionReport tested(const ProbeTarget& target)
{
    EndpointProbe probe;
    ConnectionReport got;
    bool arrived = false;
    QObject::connect(&probe, &EndpointProbe::connectionTested, &probe, [&](const ConnectionReport& report) {
        got = report;
        arrived = true;
    });
    probe.testConnection(target);
    if (!QTest::qWaitFor([&arrived] { return arrived; }, Patience))
        qWarning("nothing came of the test");
    return got;
}

ModelsReport listed(const ProbeTarget& target)
{
    EndpointProbe probe;
    ModelsReport got;
    bool arrived = false;
    QObject::connect(&probe, &EndpointProbe::modelsListed, &probe, [&](const ModelsReport& report) {
        got = report;
        arrived = true;
    });
    probe.listModels(target);
    if (!QTest::qWaitFor([&arrived] { return arrived; }, Patience))
        qWarning("nothing came of the listing");
    return got;
}

/// A port on which nobody listens.
QUrl closedPort()
{
    QTcpServer taken;
    taken.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(taken.serverPort()));
}

} // namespace

class ProbeTest : public QObject {
    Q_OBJECT

private slots:
    void whatAnswersWorks_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const QString& dialect : dialectNames())
            QTest::newRow(qPrintable(dialect)) << dialect;
    }

    void whatAnswersWorks()
    {
        QFETCH(QString, dialect);
        const auto server = std::move(*PracticeServer::start({}));
        const ConnectionReport report = tested(targetOf(server->baseUrl(), dialect));
        QCOMPARE(report.verdict.outcome, Outcome::Answered);
        QVERIFY(report.works());
        QVERIFY(report.keySent);
        QVERIFY(report.tookMs >= 0);
        QCOMPARE(server->counts().requests, 1);
        QCOMPARE(server->counts().requestsWithKey, 1);
    }

    void eachTroubleIsToldApart_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("works");
        QTest::newRow("the key") << PracticeFault::KeyRefused << Outcome::KeyRefused << false;
        QTest::newRow("the model") << PracticeFault::NotFound << Outcome::NotFound << false;
        QTest::newRow("the quota") << PracticeFault::Quota << Outcome::QuotaExhausted << false;
        QTest::newRow("the request") << PracticeFault::BadRequest << Outcome::BadRequest << false;
        QTest::newRow("elsewhere") << PracticeFault::Redirect << Outcome::Redirected << false;
        QTest::newRow("no API") << PracticeFault::Malformed << Outcome::MalformedReply << false;
        QTest::newRow("too fast") << PracticeFault::RateLimit << Outcome::RateLimited << true;
        QTest::newRow("cut short") << PracticeFault::Truncate << Outcome::Truncated << true;
    }

    void eachTroubleIsToldApart()
    {
        QFETCH(PracticeFault, fault);
        QFETCH(Outcome, outcome);
        QFETCH(bool, works);
        const auto server = failing(fault);
        const ConnectionReport report = tested(targetOf(server->baseUrl()));
        QCOMPARE(outcomeName(report.verdict.outcome), outcomeName(outcome));
        QCOMPARE(report.works(), works);
        QCOMPARE(report.trouble, ConnectTrouble::None);
    }

    void aClosedPortRefuses()
    {
        const ConnectionReport report = tested(targetOf(closedPort()));
        QCOMPARE(report.verdict.outcome, Outcome::LostBeforeSend);
        QCOMPARE(report.trouble, ConnectTrouble::Refused);
        QVERIFY(!report.works());
    }

    /// A name of this length is none to the resolver, which asks nobody.
    void aNameThatIsNoneIsNotFound()
    {
        const QString name = QStringLiteral("a-long-name.").repeated(30);
        ProbeTarget target = targetOf(QUrl(QStringLiteral("https://%1rowmill.test/v1").arg(name)));
        target.network.proxy = {ProxySetting::Mode::None, {}};
        const ConnectionReport report = tested(target);
        QCOMPARE(report.verdict.outcome, Outcome::LostBeforeSend);
        QCOMPARE(report.trouble, ConnectTrouble::NameNotFound);
    }

    void aCertificateThatNobodyTrustsIsToldApart()
    {
        const auto server = std::move(*PracticeServer::start({}));
        NginxOptions options;
        options.upstreamPort = quint16(server->baseUrl().port());
        options.tls = ServerCertificate::Good;
        const NginxFixture nginx(options);
        QVERIFY2(nginx.isRunning(), qPrintable(nginx.problem()));
        ProbeTarget target = targetOf(nginx.baseUrl());
        QCOMPARE(tested(target).verdict.outcome, Outcome::TlsError);
        QCOMPARE(server->counts().requests, 0);
        target.network.caFile = nginx.caFile();
        QVERIFY(tested(target).works());
    }

    void aKeyThatTheServerQuotesIsNotRepeated()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (!socket->readAll().contains("OK."))
                    return;
                const QByteArray body = R"({"error":{"message":"Incorrect key: )" + Key + R"("}})";
                socket->write("HTTP/1.1 401 Unauthorized\r\ncontent-length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
        const ConnectionReport report =
            tested(targetOf(QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort()))));
        QCOMPARE(report.verdict.outcome, Outcome::KeyRefused);
        QCOMPARE(report.verdict.message, QStringLiteral("Incorrect key: [key]"));
    }

    void modelsAreListed()
    {
        const auto server = std::move(*PracticeServer::start({}));
        const ModelsReport report = listed(targetOf(server->baseUrl()));
        QCOMPARE(report.verdict.outcome, Outcome::Answered);
        QCOMPARE(report.models, QStringList{QStringLiteral("practice")});
        QCOMPARE(server->counts().requestsWithKey, 1);
    }

    void anEndpointWithoutAListSaysSo()
    {
        const auto server = std::move(*PracticeServer::start({}));
        QUrl other = server->baseUrl();
        other.setPath(QStringLiteral("/v7"));
        QCOMPARE(listed(targetOf(other)).verdict.outcome, Outcome::NotFound);
        QCOMPARE(server->counts().requests, 1);
        QCOMPARE(listed(targetOf(server->baseUrl(), QStringLiteral("azure"))).verdict.outcome,
                 Outcome::NotFound);
        QCOMPARE(server->counts().requests, 1);
        QCOMPARE(listed(targetOf(closedPort())).verdict.outcome, Outcome::LostBeforeSend);
    }

    void serversOnThisComputerAreFound()
    {
        const auto server = std::move(*PracticeServer::start({}));
        EndpointProbe probe;
        QList<LocalServer> found;
        QSignalSpy spy(&probe, &EndpointProbe::localFound);
        connect(&probe, &EndpointProbe::localFound, &probe,
                [&found](const QList<LocalServer>& servers) { found = servers; });
        const QString here = server->baseUrl().toString();
        probe.findLocal({closedPort().toString(), here, QStringLiteral("https://api.example.com/v1")});
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, Patience);
        QCOMPARE(found, (QList<LocalServer>{{here, {QStringLiteral("practice")}}}));
        QCOMPARE(server->counts().requestsWithKey, 0);
        probe.findLocal({});
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, Patience);
        QVERIFY(found.isEmpty());
    }

    void aCancelledTestIsNotHeardOf()
    {
        const auto never = failing(PracticeFault::Never);
        const auto server = std::move(*PracticeServer::start({}));
        EndpointProbe probe;
        QSignalSpy spy(&probe, &EndpointProbe::connectionTested);
        probe.testConnection(targetOf(never->baseUrl()));
        QTRY_COMPARE_WITH_TIMEOUT(never->counts().inFlight, 1, Patience);
        probe.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(never->counts().inFlight, 0, Patience);
        QCOMPARE(spy.size(), 0);
        // The next one takes the place of the one before it.
        probe.testConnection(targetOf(never->baseUrl()));
        probe.testConnection(targetOf(server->baseUrl()));
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, Patience);
        QVERIFY(spy.first().first().value<ConnectionReport>().works());
    }

    void itsEndDropsWhatIsUnderWay()
    {
        const auto never = failing(PracticeFault::Never);
        {
            EndpointProbe probe;
            probe.testConnection(targetOf(never->baseUrl()));
            QTRY_COMPARE_WITH_TIMEOUT(never->counts().inFlight, 1, Patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(never->counts().inFlight, 0, Patience);
    }
};

ROWMILL_TEST(ProbeTest, QCoreApplication)
#include "probe.moc"
