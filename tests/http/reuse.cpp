#include "tests/http/http_fixture.h"
#include "tests/room_test.h"

#include <QElapsedTimer>
#include <QTcpServer>

using namespace rowmill;
using namespace rowmill::test;

namespace {

QUrl closedPort()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(closed.serverPort()));
}

} // namespace

/// The pool keeps a handle with its options from one request to the next: nothing of one may show in another.
class HttpReuseTest : public QObject {
    Q_OBJECT

private slots:
    void aRefusedConnectionShowsNothingOfTheReplyBefore()
    {
        const auto server = serve({});
        HttpPool pool;
        QCOMPARE(ask(pool, post(server->baseUrl())).status, 200);
        const HttpReply reply = ask(pool, post(closedPort()));
        QCOMPARE(reply.fault, TransportFault::CannotConnect);
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.headers.isEmpty());
        QVERIFY(reply.body.isEmpty());
        QVERIFY(!reply.requestWentOut);
        QCOMPARE(reply.sentMs, -1);
        QCOMPARE(reply.firstByteMs, -1);
    }

    void aReplyShowsNothingOfTheFailureBefore()
    {
        const auto server = serve({});
        HttpPool pool;
        QCOMPARE(ask(pool, post(closedPort())).fault, TransportFault::CannotConnect);
        const HttpReply reply = ask(pool, post(server->baseUrl()));
        QCOMPARE(reply.fault, TransportFault::None);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.detail, QString());
    }

    void eachRequestHasItsOwnBody()
    {
        const auto server = serve({});
        HttpPool pool;
        const QByteArray longer(20'000, ' ');
        for (const QByteArray& word : QByteArrayList{"first", "second", "third"}) {
            const QByteArray message = word == "second" ? word : QByteArray(longer + word);
            QVERIFY(ask(pool, post(server->baseUrl(), message)).body.contains(word));
        }
    }

    void eachRequestHasItsOwnHeaders()
    {
        const auto server = serve({});
        HttpPool pool;
        const HttpRequest keyed = post(server->baseUrl());
        HttpRequest keyless = keyed;
        keyless.headers.removeLast();
        for (const HttpRequest& request : {keyed, keyless, keyed})
            QCOMPARE(ask(pool, request).status, 200);
        QCOMPARE(server->counts().requests, 3);
        QCOMPARE(server->counts().requestsWithKey, 2);
    }

    void eachRequestGoesToItsOwnServer()
    {
        const auto one = serve({});
        const auto other = serve({});
        HttpPool pool;
        for (const auto* server : {one.get(), other.get(), one.get()})
            QCOMPARE(ask(pool, post(server->baseUrl())).status, 200);
        QCOMPARE(one->counts().requests, 2);
        QCOMPARE(other->counts().requests, 1);
    }

    void eachRequestHasItsOwnDeadline()
    {
        PracticeOptions silent;
        silent.faults = {{PracticeFault::Never, 1.0}};
        const auto server = serve(silent);
        HttpPool pool;
        HttpRequest hasty = post(server->baseUrl());
        hasty.totalTimeoutMs = 100;
        QCOMPARE(ask(pool, hasty).fault, TransportFault::Timeout);
        PracticeOptions slow;
        slow.latencySeconds = 0.4;
        slow.spread = 0;
        server->setOptions(slow);
        QCOMPARE(ask(pool, post(server->baseUrl())).fault, TransportFault::None);
    }

    /// curl adds its times up within a transfer; they must not add up from one to the next.
    void eachReplyHasItsOwnTimes()
    {
        PracticeOptions options;
        options.latencySeconds = 0.2;
        options.spread = 0;
        const auto server = serve(options);
        HttpPool pool;
        for (int i = 0; i < 4; ++i) {
            QElapsedTimer clock;
            clock.start();
            const HttpReply reply = ask(pool, post(server->baseUrl()));
            const qint64 took = clock.elapsed() + 2; // each figure is rounded
            QVERIFY(reply.sentMs >= 0 && reply.firstByteMs - reply.sentMs >= 195);
            QVERIFY(reply.firstByteMs <= took && reply.endMs <= took);
        }
    }
};

ROWMILL_TEST(HttpReuseTest, QCoreApplication)
#include "reuse.moc"
