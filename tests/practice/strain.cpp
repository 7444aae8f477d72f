#include "app/base/process.h"
#include "app/practice/practice_answer.h"
#include "tests/practice/raw_client.h"
#include "tests/practice/served.h"
#include "tests/room_test.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace rowmill;
using namespace rowmill::test;

/// The server with many clients, with clients that leave or speak nonsense, and at its own end.
class StrainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { raiseFileLimit(); }
    void holdsAThousandAtOnce();
    void forgetsClientsThatLeave();
    void withstandsHostileInput_data();
    void withstandsHostileInput();
    void takesALargeBody();
    void refusesATakenPort();
    void endsWithRequestsInFlight();
};

void StrainTest::holdsAThousandAtOnce()
{
    PracticeOptions options;
    options.latencySeconds = 2;
    options.spread = 0;
    const auto server = serve(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.push_back(std::make_unique<RawClient>(server->baseUrl()));
        QVERIFY(clients.back()->isConnected());
    }
    QTRY_COMPARE(server->counts().connections, 1000);
    for (int i = 0; i < 1000; ++i)
        clients.at(size_t(i))->send(RawClient::postBytes(RawClient::chat("n " + QByteArray::number(i))));
    for (int i = 0; i < 1000; ++i) {
        const QString own = practiceAnswer(QStringLiteral("n %1").arg(i));
        QCOMPARE(answerOf(clients.at(size_t(i))->reply()), own);
    }
    const PracticeCounts counts = server->counts();
    QCOMPARE(counts.connections, 1000);
    QCOMPARE(counts.peakInFlight, 1000);
    QCOMPARE(counts.inFlight, 0);
    QCOMPARE(counts.answered, 1000);
}

void StrainTest::forgetsClientsThatLeave()
{
    PracticeOptions options;
    options.latencySeconds = 30;
    const auto server = serve(options);
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<RawClient>(server->baseUrl()));
            clients.back()->send(RawClient::postBytes(RawClient::chat("x")));
        }
        QTRY_COMPARE(server->counts().inFlight, 20);
    }
    QTRY_COMPARE(server->counts().inFlight, 0);
    QCOMPARE(server->counts().answered, 0);
    server->setOptions({});
    RawClient next(server->baseUrl());
    QCOMPARE(next.ask("x").status, 200);
}

void StrainTest::withstandsHostileInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](const char* name, const QByteArray& bytes, const char* begins) {
        QTest::newRow(name) << bytes << QByteArray(begins);
    };
    row("garbage", QByteArray("\0\1\2\xff\r\n\r\n", 8), "HTTP/1.1 400 ");
    row("a negative length", "POST /v1/chat/completions HTTP/1.1\r\ncontent-length: -5\r\n\r\n",
        "HTTP/1.1 400 ");
    row("a length without bounds", "POST / HTTP/1.1\r\ncontent-length: 999999999999\r\n\r\n",
        "HTTP/1.1 413 ");
    row("a head just over the cap", "GET / HTTP/1.1\r\na: " + QByteArray(64 * 1024, 'x'), "HTTP/1.1 431 ");
    row("another protocol", "PRI * HTTP/2.0\r\n\r\n", "HTTP/1.1 400 ");
}

void StrainTest::withstandsHostileInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, begins);
    const auto server = serve();
    RawClient client(server->baseUrl());
    client.send(bytes);
    const QByteArray all = client.all();
    QVERIFY2(all.startsWith(begins), all.left(100).constData());
    QVERIFY(client.ending() == RawClient::Ending::Closed);
    QCOMPARE(server->counts().requests, 0);
    QCOMPARE(server->counts().inFlight, 0);
    RawClient next(server->baseUrl());
    QCOMPARE(next.ask("still here").status, 200);
}

void StrainTest::takesALargeBody()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    const QByteArray user(8 * 1024 * 1024, 'y');
    QCOMPARE(answerOf(client.ask(user)), practiceAnswer(QString::fromLatin1(user)));
}

void StrainTest::refusesATakenPort()
{
    const auto server = serve();
    PracticeOptions options;
    options.port = static_cast<quint16>(server->baseUrl().port());
    const auto second = PracticeServer::start(options);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::BadEndpoint);
    QVERIFY(second.error().place.endsWith(QString::number(options.port)));
    QVERIFY(!second.error().detail.isEmpty());
}

void StrainTest::endsWithRequestsInFlight()
{
    PracticeOptions options;
    options.latencySeconds = 30;
    auto server = serve(options);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("x")));
    QTRY_COMPARE(server->counts().inFlight, 1);
    server.reset();
    QCOMPARE(client.all(), QByteArray());
    QVERIFY(client.ending() != RawClient::Ending::TimedOut);
}

ROWMILL_TEST(StrainTest, QCoreApplication)
#include "strain.moc"
