#include "app/practice/practice_server.h"
#include "tests/practice/raw_client.h"
#include "tests/practice/served.h"
#include "tests/room_test.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace rowmill;

namespace {

std::unique_ptr<PracticeServer> failing(PracticeFault fault, PracticeOptions options = {})
{
    options.faults = {{fault, 1}};
    return test::serve(options);
}

QByteArray bodyOf(const QByteArray& bytes)
{
    return bytes.sliced(bytes.indexOf("\r\n\r\n") + 4);
}

qint64 announcedIn(const QByteArray& bytes)
{
    const qsizetype at = bytes.indexOf("content-length: ") + 16;
    return bytes.mid(at, bytes.indexOf('\r', at) - at).toLongLong();
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void repliesAreWhole_data();
    void repliesAreWhole();
    void endings_data();
    void endings();
    void halfBodyAnnouncesTheWhole();
    void halfGzipIsGzipCutShort();
    void halfChunkedLacksItsEnd();
    void badChunkHasNoNumber();
    void redirectsWhereTold();
    void redirectsSomewhereByDefault();
    void neverAnswers();
    void oversizeIsAValidAnswer();
    void earlyHintsComeFirst();
    void rateLimitSaysHowLong();
    void faultsWaitLikeAnswers();
    void sharesMix();
};

void FaultsTest::repliesAreWhole_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<bool>("answered");
    const auto row = [](PracticeFault fault, int status, const char* within) {
        QTest::newRow(practiceFaultName(fault).data())
            << fault << status << QByteArray(within) << (status == 200);
    };
    row(PracticeFault::RateLimit, 429, R"("code":"rate_limit_exceeded")");
    row(PracticeFault::ServerError, 500, R"("type":"server_error")");
    row(PracticeFault::Overloaded, 503, R"("code":"server_is_overloaded")");
    row(PracticeFault::BadRequest, 400, R"("type":"invalid_request_error")");
    row(PracticeFault::NotFound, 404, R"("code":"model_not_found")");
    row(PracticeFault::KeyRefused, 401, R"("code":"invalid_api_key")");
    row(PracticeFault::Quota, 429, R"("code":"insufficient_quota")");
    row(PracticeFault::Truncate, 200, R"("finish_reason":"length")");
    row(PracticeFault::Refuse, 200, R"("content":null,"refusal":"Practice)");
    row(PracticeFault::Filter, 200, R"("finish_reason":"content_filter")");
    row(PracticeFault::Empty, 200, R"("content":"","refusal":null)");
    row(PracticeFault::Malformed, 200, "not JSON");
    row(PracticeFault::Mislabelled, 200, R"("content":"Practice answer 3610a686: hello")");
    row(PracticeFault::Chatty, 200, R"(\n\nPractice answer 3610a686: hello\n\nLet me know)");
    row(PracticeFault::Fenced, 200, R"("content":"```json\nPractice answer)");
    row(PracticeFault::Reasoning, 200, R"(</think>\n\nPractice answer)");
}

void FaultsTest::repliesAreWhole()
{
    QFETCH(PracticeFault, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, within);
    QFETCH(bool, answered);
    const auto server = failing(fault);
    RawClient client(server->baseUrl());
    for (int i = 0; i < 2; ++i) {
        const RawReply reply = client.ask("hello");
        QVERIFY(reply.whole);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(within), reply.body.constData());
        QCOMPARE(!QJsonDocument::fromJson(reply.body).isNull(), fault != PracticeFault::Malformed);
    }
    const PracticeCounts counts = server->counts();
    QCOMPARE(counts.connections, 1);
    QCOMPARE(counts.requests, 2);
    QCOMPARE(counts.answered, answered ? 2 : 0);
    QCOMPARE(counts.rateLimited, status == 429 ? 2 : 0);
    QCOMPARE(counts.inFlight, 0);
    QCOMPARE(counts.faults, (QHash<PracticeFault, qint64>{{fault, 2}}));
}

void FaultsTest::endings_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("hasHead");
    const auto row = [](PracticeFault fault, bool reset, bool hasHead) {
        QTest::newRow(practiceFaultName(fault).data()) << fault << reset << hasHead;
    };
    row(PracticeFault::Close, false, false);
    row(PracticeFault::Reset, true, false);
    row(PracticeFault::HalfHeader, false, false);
    row(PracticeFault::HalfBody, false, true);
    row(PracticeFault::HalfChunked, false, true);
    row(PracticeFault::BadChunk, false, true);
    row(PracticeFault::HalfGzip, false, true);
}

void FaultsTest::endings()
{
    QFETCH(PracticeFault, fault);
    QFETCH(bool, reset);
    QFETCH(bool, hasHead);
    const auto server = failing(fault);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    const QByteArray bytes = client.all();
    QCOMPARE(client.ending(), reset ? RawClient::Ending::Reset : RawClient::Ending::Closed);
    QCOMPARE(bytes.contains("\r\n\r\n"), hasHead);
    QCOMPARE(bytes.isEmpty(), fault == PracticeFault::Close || fault == PracticeFault::Reset);
    const PracticeCounts counts = server->counts();
    QCOMPARE(counts.requests, 1);
    QCOMPARE(counts.answered, 0);
    QCOMPARE(counts.inFlight, 0);
    QCOMPARE(counts.faults.value(fault), 1);
}

void FaultsTest::halfBodyAnnouncesTheWhole()
{
    const auto server = failing(PracticeFault::HalfBody);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    const QByteArray bytes = client.all();
    QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(bodyOf(bytes).size(), announcedIn(bytes) / 2);
    QVERIFY(bodyOf(bytes).startsWith(R"({"id":)"));
}

void FaultsTest::halfGzipIsGzipCutShort()
{
    const auto server = failing(PracticeFault::HalfGzip);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    const QByteArray bytes = client.all();
    QVERIFY(bytes.contains("content-encoding: gzip\r\n"));
    QVERIFY(bodyOf(bytes).startsWith("\x1f\x8b\x08"));
    QVERIFY(bodyOf(bytes).size() > 50);
    QCOMPARE(bodyOf(bytes).size(), announcedIn(bytes) / 2);
}

void FaultsTest::halfChunkedLacksItsEnd()
{
    const auto server = failing(PracticeFault::HalfChunked);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    const QByteArray bytes = client.all();
    QVERIFY(bytes.contains("transfer-encoding: chunked\r\n"));
    const QByteArray body = bodyOf(bytes);
    const qsizetype line = body.indexOf("\r\n");
    QCOMPARE(body.size(), line + 2 + body.first(line).toLongLong(nullptr, 16) + 2);
    QVERIFY(body.mid(line + 2).startsWith(R"({"id":)"));
}

void FaultsTest::badChunkHasNoNumber()
{
    const auto server = failing(PracticeFault::BadChunk);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    QVERIFY(bodyOf(client.all()).contains("\r\nZZ\r\n"));
}

void FaultsTest::redirectsWhereTold()
{
    PracticeOptions options;
    options.redirectTarget = QUrl(QStringLiteral("http://127.0.0.1:9/elsewhere"));
    const auto server = failing(PracticeFault::Redirect, options);
    RawClient client(server->baseUrl());
    const RawReply reply = client.ask("hello");
    QCOMPARE(reply.status, 307);
    QCOMPARE(reply.headers.value("location"), QByteArray("http://127.0.0.1:9/elsewhere"));
}

void FaultsTest::redirectsSomewhereByDefault()
{
    const auto server = failing(PracticeFault::Redirect);
    RawClient client(server->baseUrl());
    const RawReply reply = client.ask("hello");
    QCOMPARE(reply.status, 307);
    QCOMPARE(client.get(reply.headers.value("location")).status, 404);
}

void FaultsTest::neverAnswers()
{
    const auto server = failing(PracticeFault::Never);
    {
        RawClient client(server->baseUrl());
        client.send(RawClient::postBytes(RawClient::chat("hello")));
        client.setPatience(100);
        QCOMPARE(client.all(), QByteArray());
        QCOMPARE(client.ending(), RawClient::Ending::TimedOut);
        QCOMPARE(server->counts().inFlight, 1);
    }
    QTRY_COMPARE(server->counts().inFlight, 0);
    QCOMPARE(server->counts().answered, 0);
}

void FaultsTest::oversizeIsAValidAnswer()
{
    PracticeOptions options;
    options.oversizeBytes = 3'000'000;
    const auto server = failing(PracticeFault::Oversize, options);
    RawClient client(server->baseUrl());
    for (int i = 0; i < 2; ++i) {
        const RawReply reply = client.ask("hello");
        QVERIFY(reply.whole);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.size(), 3'000'000);
        const QJsonObject root = QJsonDocument::fromJson(reply.body).object();
        const QJsonValue choice = root.value(QLatin1String("choices"))[0];
        QVERIFY(choice[QLatin1String("message")][QLatin1String("content")].toString().size() > 2'900'000);
    }
    QCOMPARE(server->counts().connections, 1);
    QTRY_COMPARE(server->counts().answered, 2);
    QCOMPARE(server->counts().inFlight, 0);
}

void FaultsTest::earlyHintsComeFirst()
{
    const auto server = failing(PracticeFault::EarlyHints);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    QCOMPARE(client.reply().status, 103);
    const RawReply reply = client.reply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.whole);
    QCOMPARE(server->counts().answered, 1);
}

void FaultsTest::rateLimitSaysHowLong()
{
    const auto server = failing(PracticeFault::RateLimit);
    RawClient client(server->baseUrl());
    const RawReply reply = client.ask("hello");
    QCOMPARE(reply.headers.value("retry-after"), QByteArray("1"));
    QCOMPARE(reply.headers.value("retry-after-ms"), QByteArray("1000"));
    const auto quota = failing(PracticeFault::Quota);
    RawClient other(quota->baseUrl());
    QVERIFY(!other.ask("hello").headers.contains("retry-after"));
}

void FaultsTest::faultsWaitLikeAnswers()
{
    PracticeOptions options;
    options.latencySeconds = 30;
    const auto server = failing(PracticeFault::Close, options);
    RawClient client(server->baseUrl());
    client.send(RawClient::postBytes(RawClient::chat("hello")));
    client.setPatience(100);
    QCOMPARE(client.all(), QByteArray());
    QCOMPARE(client.ending(), RawClient::Ending::TimedOut);
    QCOMPARE(server->counts().inFlight, 1);
}

void FaultsTest::sharesMix()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::ServerError, 0.25}, {PracticeFault::Empty, 0.25}};
    auto server = PracticeServer::start(options);
    QVERIFY(server);
    RawClient client((*server)->baseUrl());
    int errors = 0;
    for (int i = 0; i < 1000; ++i)
        errors += client.ask("x").status == 500 ? 1 : 0;
    const PracticeCounts counts = (*server)->counts();
    QCOMPARE(counts.faults.value(PracticeFault::ServerError), errors);
    QVERIFY(errors > 180 && errors < 320);
    QCOMPARE(counts.answered, 1000 - errors);
}

ROWMILL_TEST(FaultsTest, QCoreApplication)
#include "faults.moc"
