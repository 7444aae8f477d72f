#include "app/practice/practice_answer.h"
#include "tests/practice/raw_client.h"
#include "tests/practice/served.h"
#include "tests/room_test.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <vector>

using namespace rowmill;
using namespace rowmill::test;

namespace {

QJsonObject jsonOf(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private slots:
    void answersInShape();
    void servesItsOtherPaths_data();
    void servesItsOtherPaths();
    void keepsConnections();
    void answersPipelinedRequestsInOrder();
    void readsChunkedBodies();
    void saysContinue();
    void closesWhenAsked();
    void countsKeys();
    void takesItsTime();
    void answersInTheOrderOfTheirTime();
    void limitsRequests();
    void limitsTokens();
    void optionsChangeWhileItRuns();
};

void ServerTest::answersInShape()
{
    const auto server = serve();
    QVERIFY(server);
    QCOMPARE(server->baseUrl().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(server->baseUrl().path(), QStringLiteral("/v1"));
    RawClient client(server->baseUrl());
    const RawReply reply = client.ask("hello");
    QVERIFY(reply.whole);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(reply.headers.value("x-request-id").startsWith("practice-"));
    QVERIFY(!reply.headers.contains("x-ratelimit-limit-requests"));
    const QJsonObject root = jsonOf(reply.body);
    QCOMPARE(root.value(QLatin1String("object")).toString(), QStringLiteral("chat.completion"));
    QCOMPARE(root.value(QLatin1String("model")).toString(), QStringLiteral("m"));
    QVERIFY(root.value(QLatin1String("id")).toString().startsWith(QLatin1String("chatcmpl-")));
    QVERIFY(root.value(QLatin1String("created")).toInteger() > 1'700'000'000);
    const QJsonValue choice = root.value(QLatin1String("choices"))[0];
    QCOMPARE(choice[QLatin1String("finish_reason")].toString(), QStringLiteral("stop"));
    QCOMPARE(choice[QLatin1String("message")][QLatin1String("role")].toString(), QStringLiteral("assistant"));
    QVERIFY(choice[QLatin1String("message")][QLatin1String("refusal")].isNull());
    QCOMPARE(answerOf(reply), practiceAnswer(QStringLiteral("hello")));
    const QJsonValue usage = root.value(QLatin1String("usage"));
    QCOMPARE(usage[QLatin1String("prompt_tokens")].toInt(), 4 + 2);
    QCOMPARE(usage[QLatin1String("completion_tokens")].toInt(), practiceTokens(answerOf(reply)));
    QCOMPARE(usage[QLatin1String("total_tokens")].toInt(), 6 + practiceTokens(answerOf(reply)));
}

void ServerTest::servesItsOtherPaths_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("within");
    const auto row = [](const char* name, const char* request, int status, const char* within) {
        QTest::newRow(name) << QByteArray(request) << status << QByteArray(within);
    };
    row("models", "GET /v1/models HTTP/1.1\r\n\r\n", 200, R"("object":"list")");
    row("counts", "GET /practice/counts HTTP/1.1\r\n\r\n", 200, R"("requests":0)");
    row("nothing there", "GET /v2/models HTTP/1.1\r\n\r\n", 404, R"("error")");
    row("the bare host", "GET / HTTP/1.1\r\n\r\n", 404, R"("error")");
    row("another method", "GET /v1/chat/completions HTTP/1.1\r\n\r\n", 405, R"("error")");
    row("a deletion", "DELETE /v1/models HTTP/1.1\r\n\r\n", 405, R"("error")");
    row("no body", "POST /v1/chat/completions HTTP/1.1\r\n\r\n", 400, R"("error")");
    row("a body that is not JSON", "POST /v1/chat/completions HTTP/1.1\r\ncontent-length: 2\r\n\r\nhi", 400,
        R"("error")");
}

void ServerTest::servesItsOtherPaths()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, within);
    const auto server = serve();
    RawClient client(server->baseUrl());
    client.send(request);
    const RawReply reply = client.reply();
    QVERIFY(reply.whole);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(within), reply.body.constData());
    QCOMPARE(client.ask("still here").status, 200);
}

void ServerTest::keepsConnections()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    for (int i = 0; i < 300; ++i) {
        const QByteArray user = "row " + QByteArray::number(i);
        QCOMPARE(answerOf(client.ask(user)), practiceAnswer(QString::fromLatin1(user)));
    }
    const PracticeCounts counts = server->counts();
    QCOMPARE(counts.connections, 1);
    QCOMPARE(counts.requests, 300);
    QCOMPARE(counts.answered, 300);
    QCOMPARE(counts.inFlight, 0);
    QCOMPARE(counts.peakInFlight, 1);
}

void ServerTest::answersPipelinedRequestsInOrder()
{
    PracticeOptions options;
    options.latencySeconds = 0.01;
    const auto server = serve(options);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("one")) + RawClient::postBytes(RawClient::chat("two")) +
                RawClient::postBytes(RawClient::chat("three")));
    for (const char* user : {"one", "two", "three"})
        QCOMPARE(answerOf(client.reply()), practiceAnswer(QString::fromLatin1(user)));
    QCOMPARE(server->counts().requests, 3);
    QCOMPARE(server->counts().peakInFlight, 1);
}

void ServerTest::readsChunkedBodies()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    const QByteArray body = RawClient::chat("in pieces");
    QByteArray bytes = "POST /v1/chat/completions HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n";
    for (const char c : body) {
        bytes += "1\r\n";
        bytes += c;
        bytes += "\r\n";
    }
    client.send(bytes + "0\r\n\r\n");
    QCOMPARE(answerOf(client.reply()), practiceAnswer(QStringLiteral("in pieces")));
}

void ServerTest::saysContinue()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    const QByteArray whole = RawClient::postBytes(RawClient::chat("waits"), "expect: 100-continue\r\n");
    const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
    client.send(whole.first(head));
    QCOMPARE(client.reply().status, 100);
    client.send(whole.sliced(head));
    QCOMPARE(answerOf(client.reply()), practiceAnswer(QStringLiteral("waits")));
}

void ServerTest::closesWhenAsked()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("bye"), "connection: close\r\n"));
    QVERIFY(client.all().endsWith('}'));
    QCOMPARE(client.ending(), RawClient::Ending::Closed);
}

void ServerTest::countsKeys()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    client.ask("without");
    client.send(RawClient::postBytes(RawClient::chat("with"), "Authorization: Bearer k\r\n"));
    QCOMPARE(client.reply().status, 200);
    QCOMPARE(server->counts().requestsWithKey, 1);
    const RawReply counts = client.get("/practice/counts");
    const QJsonObject root = jsonOf(counts.body);
    QCOMPARE(root.value(QLatin1String("requests")).toInt(), 2);
    QCOMPARE(root.value(QLatin1String("requests_with_key")).toInt(), 1);
    QCOMPARE(root.value(QLatin1String("answered")).toInt(), 2);
}

void ServerTest::takesItsTime()
{
    PracticeOptions options;
    options.latencySeconds = 0.15;
    options.spread = 0;
    const auto server = serve(options);
    RawClient client(server->baseUrl());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.ask("slow").status, 200);
    const qint64 took = timer.elapsed();
    QVERIFY2(took >= 149 && took < 1000, QByteArray::number(took).constData());
}

void ServerTest::answersInTheOrderOfTheirTime()
{
    PracticeOptions options;
    options.latencySeconds = 5;
    options.spread = 0;
    const auto server = serve(options);
    RawClient late(server->baseUrl());
    late.send(RawClient::postBytes(RawClient::chat("late")));
    QTRY_COMPARE(server->counts().inFlight, 1);
    options.latencySeconds = 0.02;
    server->setOptions(options);
    RawClient early(server->baseUrl());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(early.ask("early").status, 200);
    QVERIFY(timer.elapsed() < 4000);
    QCOMPARE(server->counts().inFlight, 1);
}

void ServerTest::limitsRequests()
{
    PracticeOptions options;
    options.requestsPerMinute = 300;
    const auto server = serve(options);
    RawClient client(server->baseUrl());
    const RawReply first = client.ask("x");
    QCOMPARE(first.status, 200);
    QCOMPARE(first.headers.value("x-ratelimit-limit-requests"), QByteArray("300"));
    QCOMPARE(first.headers.value("x-ratelimit-remaining-requests"), QByteArray("4"));
    RawReply last;
    int good = 1;
    for (int i = 0; i < 100; ++i) {
        last = client.ask("x");
        if (last.status != 200)
            break;
        ++good;
    }
    QVERIFY(good >= 5);
    QCOMPARE(last.status, 429);
    QVERIFY(last.whole);
    QCOMPARE(last.headers.value("retry-after"), QByteArray("1"));
    const int ms = last.headers.value("retry-after-ms").toInt();
    QVERIFY(ms > 0 && ms <= 200);
    const QJsonValue error = jsonOf(last.body).value(QLatin1String("error"));
    QCOMPARE(error[QLatin1String("code")].toString(), QStringLiteral("rate_limit_exceeded"));
    QCOMPARE(error[QLatin1String("type")].toString(), QStringLiteral("requests"));
    QCOMPARE(server->counts().rateLimited, 1);
    QCOMPARE(server->counts().answered, good);
    bool admitted = false;
    QTRY_VERIFY(admitted || (admitted = client.ask("x").status == 200));
}

void ServerTest::limitsTokens()
{
    PracticeOptions options;
    options.tokensPerMinute = 60;
    const auto server = serve(options);
    RawClient client(server->baseUrl());
    QCOMPARE(client.ask("x").status, 200);
    const RawReply second = client.ask("x");
    QCOMPARE(second.status, 429);
    QVERIFY(second.headers.value("retry-after").toInt() > 1);
    QCOMPARE(second.headers.value("x-ratelimit-remaining-tokens"), QByteArray("0"));
    QVERIFY(second.body.contains(R"("type":"tokens")"));
}

void ServerTest::optionsChangeWhileItRuns()
{
    const auto server = serve();
    RawClient client(server->baseUrl());
    QCOMPARE(client.ask("x").status, 200);
    PracticeOptions options;
    options.faults = {{PracticeFault::ServerError, 1}};
    server->setOptions(options);
    QCOMPARE(client.ask("x").status, 500);
    server->setOptions({});
    QCOMPARE(client.ask("x").status, 200);
}

ROWMILL_TEST(ServerTest, QCoreApplication)
#include "server.moc"
