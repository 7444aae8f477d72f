#include "app/practice/request_parser.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

using Step = RequestParser::Step;

class ParserTest : public QObject {
    Q_OBJECT

private slots:
    void readsRequests_data();
    void readsRequests();
    void refuses_data();
    void refuses();
    void readsSeveralInARow();
    void asksForContinueOnce();
    void stopsAnEndlessHead();
    void survivesNoise();
};

void ParserTest::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<bool>("hasKey");
    const auto row = [](const char* name, const char* bytes, const char* path, const char* body,
                        bool keepAlive = true, bool hasKey = false) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(path) << QByteArray(body) << keepAlive
                            << hasKey;
    };
    row("no body", "GET /a HTTP/1.1\r\nHost: h\r\n\r\n", "/a", "");
    row("a query is left out", "GET /a?b=c HTTP/1.1\r\n\r\n", "/a", "");
    row("a length", "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "/a", "abc");
    row("a length of zero", "POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "/a", "");
    row("chunks",
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
        "/a", "abc0123456789");
    row("chunks with extension and trailer",
        "POST /a HTTP/1.1\r\ntransfer-encoding: Chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nT: v\r\n\r\n", "/a",
        "abc");
    row("an older version closes", "GET /a HTTP/1.0\r\n\r\n", "/a", "", false);
    row("an older version that stays", "GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "/a", "");
    row("a client that closes", "GET /a HTTP/1.1\r\nConnection: close\r\n\r\n", "/a", "", false);
    row("a key", "GET /a HTTP/1.1\r\nauthorization: Bearer x\r\n\r\n", "/a", "", true, true);
    row("a line break before it", "\r\nGET /a HTTP/1.1\r\n\r\n", "/a", "");
}

void ParserTest::readsRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepAlive);
    QFETCH(bool, hasKey);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        RequestParser parser;
        PracticeRequest request;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QCOMPARE(parser.next(request), Step::NeedMore);
            parser.feed(bytes.mid(at, piece));
        }
        QCOMPARE(parser.next(request), Step::Request);
        QCOMPARE(request.path, path);
        QCOMPARE(request.body, body);
        QCOMPARE(request.keepAlive, keepAlive);
        QCOMPARE(request.hasKey, hasKey);
        QCOMPARE(parser.next(request), Step::NeedMore);
    }
}

void ParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("no request line", "hello\r\n\r\n", 400);
    row("only a method", "GET\r\n\r\n", 400);
    row("TLS on a plain port", QByteArray("\x16\x03\x01\x02\r\n\r\n", 8), 400);
    row("no path", "GET  HTTP/1.1\r\n\r\n", 400);
    row("another version", "GET / HTTP/2.0\r\n\r\n", 505);
    row("no version", "GET / FTP\r\n\r\n", 400);
    row("a negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("a signed length", "POST / HTTP/1.1\r\nContent-Length: +1\r\n\r\n", 400);
    row("a length that is no number", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", 400);
    row("an empty length", "POST / HTTP/1.1\r\nContent-Length:\r\n\r\n", 400);
    row("a length beyond all numbers", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("a length and chunks", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("a body over the cap", "POST / HTTP/1.1\r\nContent-Length: 33554433\r\n\r\n", 413);
    row("a chunk over the cap", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2000001\r\n", 413);
    row("a chunk size that is no number", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", 400);
    row("a chunk size without end",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray(300, '0'), 400);
    row("a chunk longer than it says", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
        400);
    row("another coding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
    row("a space before the colon", "POST / HTTP/1.1\r\nContent-Length : 1\r\n\r\n", 400);
    row("a folded line", "POST / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
    row("a field without a colon", "POST / HTTP/1.1\r\nnothing\r\n\r\n", 400);
    row("a null in a field", QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 26), 400);
}

void ParserTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RequestParser parser;
    PracticeRequest request;
    parser.feed(bytes);
    QCOMPARE(parser.next(request), Step::Bad);
    QCOMPARE(parser.badStatus(), status);
    parser.feed("GET / HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.next(request), Step::Bad);
}

void ParserTest::readsSeveralInARow()
{
    RequestParser parser;
    PracticeRequest request;
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i)
        bytes += "POST /" + QByteArray::number(i) + " HTTP/1.1\r\nContent-Length: 100\r\n\r\n" +
                 QByteArray(100, 'x');
    parser.feed(bytes);
    for (int i = 0; i < 2000; ++i) {
        QCOMPARE(parser.next(request), Step::Request);
        QCOMPARE(request.path, '/' + QByteArray::number(i));
        QCOMPARE(request.body.size(), 100);
    }
    QCOMPARE(parser.next(request), Step::NeedMore);
}

void ParserTest::asksForContinueOnce()
{
    RequestParser parser;
    PracticeRequest request;
    parser.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(parser.next(request), Step::NeedMore);
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
    parser.feed("ab");
    QCOMPARE(parser.next(request), Step::Request);
    QVERIFY(!parser.takeContinue());
}

void ParserTest::stopsAnEndlessHead()
{
    RequestParser parser;
    PracticeRequest request;
    parser.feed("GET / HTTP/1.1\r\n");
    Step step = Step::NeedMore;
    int pieces = 0;
    while (step == Step::NeedMore && pieces < 1000) {
        parser.feed("A: " + QByteArray(1000, 'x') + "\r\n");
        step = parser.next(request);
        ++pieces;
    }
    QCOMPARE(step, Step::Bad);
    QCOMPARE(parser.badStatus(), 431);
    QVERIFY(pieces <= 66);
}

void ParserTest::survivesNoise()
{
    const QByteArray good =
        "POST /v1/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n5\r\nabcde\r\n0\r\n\r\n";
    quint32 state = 1;
    const auto draw = [&state] { return state = state * 1664525u + 1013904223u, state >> 8; };
    int whole = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good + good;
        for (int change = 0; change < 3; ++change)
            bytes[static_cast<qsizetype>(draw() % unsigned(bytes.size()))] = static_cast<char>(draw());
        RequestParser parser;
        PracticeRequest request;
        parser.feed(bytes);
        while (parser.next(request) == Step::Request)
            ++whole;
    }
    QVERIFY(whole > 0);
}

ROWMILL_TEST(ParserTest, QCoreApplication)
#include "parser.moc"
