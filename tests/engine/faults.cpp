#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace rowmill;
using namespace rowmill::test;

namespace {

PracticeOptions mixed(const QList<PracticeFault>& faults, double share)
{
    PracticeOptions options;
    options.latencySeconds = 0.01;
    for (const PracticeFault fault : faults)
        options.faults.insert(fault, share);
    return options;
}

Limits attempts(int count)
{
    Limits limits;
    limits.attempts = count;
    limits.timeoutSeconds = 1;
    return limits;
}

} // namespace

/// What a run makes of an endpoint that misbehaves; the endpoint keeps books of its own.
class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    /// The four that clients send twice or take for success, each mixed with whole answers.
    void requestsEqualAttemptsAndNoBrokenAnswerIsShown_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::newRow("close after reading") << PracticeFault::Close;
        QTest::newRow("reset after reading") << PracticeFault::Reset;
        QTest::newRow("half a head") << PracticeFault::HalfHeader;
        QTest::newRow("half a body") << PracticeFault::HalfBody;
        QTest::newRow("chunked without end") << PracticeFault::HalfChunked;
        QTest::newRow("bad chunk") << PracticeFault::BadChunk;
        QTest::newRow("truncated gzip") << PracticeFault::HalfGzip;
        QTest::newRow("not JSON") << PracticeFault::Malformed;
        QTest::newRow("empty") << PracticeFault::Empty;
        QTest::newRow("server error") << PracticeFault::ServerError;
        QTest::newRow("early hints") << PracticeFault::EarlyHints;
    }

    void requestsEqualAttemptsAndNoBrokenAnswerIsShown()
    {
        QFETCH(PracticeFault, fault);
        SessionFixture fixture(150, mixed({fault}, 0.2));
        fixture.setLimits(attempts(2));
        const RunTick last = fixture.run();
        QCOMPARE(last.phase, RunPhase::Ended);
        QCOMPARE(last.done + last.failed, 150);
        const PracticeCounts counts = fixture.server->counts();
        QVERIFY(counts.faults.value(fault) > 0);
        QCOMPARE(counts.requests, last.attempts);
        QVERIFY(fixture.answersBelongToTheirRows());
        QCOMPARE(recordedAttempts(fixture), last.attempts);
    }

    void everythingAtOnceStillAddsUp()
    {
        SessionFixture fixture(
            1000, mixed({PracticeFault::Close, PracticeFault::Reset, PracticeFault::HalfBody,
                         PracticeFault::BadChunk, PracticeFault::HalfGzip, PracticeFault::Truncate,
                         PracticeFault::Refuse, PracticeFault::Filter, PracticeFault::ServerError,
                         PracticeFault::Overloaded, PracticeFault::Redirect, PracticeFault::BadRequest,
                         PracticeFault::NotFound, PracticeFault::EarlyHints},
                        0.02));
        fixture.setLimits(attempts(3));
        const RunTick last = fixture.run();
        QCOMPARE(last.phase, RunPhase::Ended);
        QCOMPARE(last.done + last.failed, 1000);
        QCOMPARE(fixture.server->counts().requests, last.attempts);
        QVERIFY(fixture.answersBelongToTheirRows());
        QCOMPARE(recordedAttempts(fixture), last.attempts);
    }

    void aRowThatFailsSaysWhy_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("attemptsEach");
        QTest::newRow("truncated: not asked again") << PracticeFault::Truncate << Outcome::Truncated << 1;
        QTest::newRow("refused: not asked again") << PracticeFault::Refuse << Outcome::Refused << 1;
        QTest::newRow("filtered: not asked again") << PracticeFault::Filter << Outcome::Filtered << 1;
        QTest::newRow("redirected: not followed") << PracticeFault::Redirect << Outcome::Redirected << 1;
        QTest::newRow("bad request: not asked again")
            << PracticeFault::BadRequest << Outcome::BadRequest << 1;
        QTest::newRow("lost: asked twice, told as lost")
            << PracticeFault::Close << Outcome::LostAfterSend << 2;
        QTest::newRow("never answered: a timeout") << PracticeFault::Never << Outcome::Timeout << 2;
        QTest::newRow("oversize: cut off") << PracticeFault::Oversize << Outcome::ReplyTooLarge << 1;
    }

    void aRowThatFailsSaysWhy()
    {
        QFETCH(PracticeFault, fault);
        QFETCH(Outcome, outcome);
        QFETCH(int, attemptsEach);
        SessionFixture fixture(2, always(fault));
        fixture.setLimits(attempts(2));
        const RunTick last = fixture.run();
        QCOMPARE(last.failed, 2);
        QCOMPARE(last.attempts, 2 * attemptsEach);
        QCOMPARE(fixture.server->counts().requests, last.attempts);
        for (const RowRecord& row : fixture.rows()) {
            QCOMPARE(row.state, RowState::Failed);
            QCOMPARE(row.outcome, outcome);
            QCOMPARE(row.attempts, attemptsEach);
            QVERIFY(row.answer.isEmpty());
        }
    }

    void aRedirectNeverCarriesTheKey()
    {
        const auto other = PracticeServer::start({});
        PracticeOptions options = always(PracticeFault::Redirect);
        options.redirectTarget = (*other)->baseUrl();
        SessionFixture fixture(3, options);
        fixture.session->setSessionKey(Secret("sk-not-for-others"));
        QVERIFY(fixture.session->hasSessionKey());
        QCOMPARE(fixture.run().failed, 3);
        QCOMPARE(fixture.server->counts().requestsWithKey, 3);
        QCOMPARE((*other)->counts().connections, 0);
    }

    /// The key typed for the next run's host is not the key of the run that is on.
    void aRunGetsNoKeyOfAnotherHost()
    {
        PracticeOptions slow;
        slow.latencySeconds = 0.1;
        SessionFixture fixture(40, slow);
        Limits limits;
        limits.concurrency = 4;
        fixture.setLimits(limits);
        QVERIFY(fixture.session->start({}));
        QTRY_COMPARE(fixture.server->counts().inFlight, 4);
        ProjectSetup setup = fixture.session->setup();
        setup.model.endpoint = QStringLiteral("https://other.example/v1");
        fixture.session->setSetup(setup);
        fixture.session->setSessionKey(Secret("sk-of-the-other"));
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 40);
        QCOMPARE(fixture.server->counts().requestsWithKey, 0);
    }

    /// Some servers quote the key they refuse.
    void aKeyThatTheServerQuotesIsNotKept()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray body = R"({"error":{"message":"Wrong key 9f86d081884c7d65"}})";
                socket->readAll();
                socket->write(
                    "HTTP/1.1 400 Bad Request\r\nx-request-id: 9f86d081884c7d65\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
        SessionFixture fixture(1);
        ProjectSetup setup = fixture.session->setup();
        setup.model.endpoint = QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort());
        fixture.session->setSetup(setup);
        fixture.allowEndpoint();
        fixture.session->setSessionKey(Secret("9f86d081884c7d65"));
        QCOMPARE(fixture.run().failed, 1);
        QCOMPARE(fixture.rows().first().error, QStringLiteral("Wrong key [key]"));
        QCOMPARE(fixture.session->detail(1).result()->attempts.first().requestId, QStringLiteral("[key]"));
    }

    void theKeyIsInNoFileOfTheProject()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::BadRequest, 0.2}, {PracticeFault::Close, 0.2}};
        SessionFixture fixture(40, options);
        fixture.session->setSessionKey(Secret("sk-should-never-be-written"));
        fixture.run();
        QVERIFY(fixture.server->counts().requestsWithKey > 0);
        const QDir folder(QFileInfo(fixture.projectPath()).path());
        fixture.session.reset();
        for (const QFileInfo& info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("sk-should-never"), qPrintable(info.fileName()));
        }
    }

    void pausesAtOnceAndKeepsTheRowsWaiting_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<StopReason>("reason");
        QTest::newRow("a refused key") << PracticeFault::KeyRefused << StopReason::Key;
        QTest::newRow("used-up quota") << PracticeFault::Quota << StopReason::Quota;
    }

    void pausesAtOnceAndKeepsTheRowsWaiting()
    {
        QFETCH(PracticeFault, fault);
        QFETCH(StopReason, reason);
        SessionFixture fixture(200, always(fault));
        const RunTick paused = fixture.run();
        QCOMPARE(paused.phase, RunPhase::Paused);
        QCOMPARE(paused.reason, reason);
        QVERIFY(!paused.message.isEmpty());
        QCOMPARE(paused.done, 0);
        QCOMPARE(paused.failed, 0);
        // No more went out than was in flight when the first came back.
        QVERIFY(fixture.server->counts().requests <= 50);
        QCOMPARE(fixture.session->lastTick().counts[RowState::Waiting], 200);
        fixture.server->setOptions({});
        fixture.session->resume();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 200);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void tenAlikePauseTheRun()
    {
        SessionFixture fixture(300, always(PracticeFault::NotFound));
        Limits limits;
        limits.concurrency = 5;
        fixture.setLimits(limits);
        const RunTick paused = fixture.run();
        QCOMPARE(paused.phase, RunPhase::Paused);
        QCOMPARE(paused.reason, StopReason::Alike);
        QCOMPARE(paused.cause, Outcome::NotFound);
        QVERIFY(paused.attempts < 20);
    }

    void rateLimitsCoolDownAndUseUpNoAttempts()
    {
        PracticeOptions options;
        options.requestsPerMinute = 600;
        SessionFixture fixture(40, options);
        Limits limits;
        limits.attempts = 1;
        limits.concurrency = 40;
        fixture.setLimits(limits);
        const RunTick last = fixture.run();
        QCOMPARE(last.done, 40);
        QVERIFY(last.rateLimited > 0);
        QCOMPARE(last.attempts, 40 + last.rateLimited);
        QCOMPARE(fixture.server->counts().requests, last.attempts);
        QCOMPARE(fixture.server->counts().rateLimited, last.rateLimited);
    }

    void aRowInBackoffHoldsNoSlot()
    {
        PracticeOptions options;
        options.latencySeconds = 0.05;
        options.spread = 0;
        options.faults = {{PracticeFault::ServerError, 0.5}};
        SessionFixture fixture(40, options);
        Limits limits;
        limits.concurrency = 1;
        limits.attempts = 20;
        fixture.setLimits(limits);
        const RunTick last = fixture.run();
        QCOMPARE(last.done + last.failed, 40);
        // One after the other, the waits alone would add up to much more than this.
        QVERIFY2(last.seconds < 35, qPrintable(QString::number(last.seconds)));
    }

    void anEndpointThatIsNotThereFailsTheRowsUnsent()
    {
        SessionFixture fixture(3);
        fixture.server.reset();
        fixture.setLimits(attempts(1));
        const RunTick last = fixture.run();
        QCOMPARE(last.failed, 3);
        QCOMPARE(last.unknownOutcomes, 0);
        QCOMPARE(fixture.rows().first().outcome, Outcome::LostBeforeSend);
    }

private:
    static qint64 recordedAttempts(SessionFixture& fixture)
    {
        qint64 attempts = 0;
        for (const RowRecord& row : fixture.rows())
            attempts += fixture.session->detail(row.row).result()->attempts.size();
        return attempts;
    }
};

ROWMILL_TEST(FaultsTest, QCoreApplication)
#include "faults.moc"
