#include "app/engine/joiner.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// Rows that ask the very same share one request, and earlier answers are taken again, by choice.
class JoinsTest : public QObject {
    Q_OBJECT

private:
    static PendingRow row(qint64 number, const char* request)
    {
        PendingRow row;
        row.row = number;
        row.request = QByteArray(request).leftJustified(16);
        return row;
    }

    /// Rows that ask one of `kinds` things, in turn: "row N" of the fixture, by its last digits.
    static void askAlike(SessionFixture& fixture, const QString& prompt)
    {
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.userPrompt = prompt;
        fixture.session->setSetup(setup);
    }

    /// A project of `rows` rows with `kinds` different texts.
    static std::unique_ptr<SessionFixture> repeated(int rows, int kinds, const PracticeOptions& options = {})
    {
        auto fixture = std::make_unique<SessionFixture>(1, options);
        const QString endpoint = fixture->server->baseUrl().toString();
        QFile table(fixture->file(u"repeated.csv"_s));
        if (table.open(QIODevice::WriteOnly)) {
            table.write("text,id\n");
            for (int i = 0; i < rows; ++i)
                table.write("kind " + QByteArray::number(i % kinds) + ',' + QByteArray::number(i) + '\n');
            table.close();
        }
        const auto opened =
            arrived(Session::importTable(table.fileName(), fixture->file(u"repeated.rowmill"_s), {}, {}));
        fixture->session = *opened;
        ProjectSetup setup = fixture->session->setup();
        setup.recipe.userPrompt = u"Say: {{text}}"_s;
        setup.model.endpoint = endpoint;
        fixture->session->setSetup(setup);
        fixture->allowEndpoint();
        return fixture;
    }

    static RowSelection all(bool reuse)
    {
        RowSelection all;
        all.kind = RowSelection::Kind::All;
        all.reuse = reuse;
        return all;
    }

private slots:
    void theFirstLeadsAndTheOthersFollow()
    {
        Joiner joiner;
        PendingRow first = row(1, "a");
        PendingRow second = row(2, "a");
        PendingRow other = row(3, "b");
        QCOMPARE(joiner.join(first).role, Joiner::Role::Leads);
        QCOMPARE(joiner.join(second).role, Joiner::Role::Follows);
        QCOMPARE(joiner.join(other).role, Joiner::Role::Leads);
        QVERIFY(!joiner.isEmpty());
        const auto followers = joiner.finished(first.request, 1, false);
        QCOMPARE(followers.size(), 1);
        QCOMPARE(followers.first().row, 2);
        QVERIFY(joiner.isEmpty());
        PendingRow late = row(4, "a");
        const auto part = joiner.join(late);
        QCOMPARE(part.role, Joiner::Role::Shares);
        QCOMPARE(part.leader, 1);
        QVERIFY(!part.failed);
        QVERIFY(joiner.finished(other.request, 3, true).isEmpty());
        PendingRow later = row(5, "b");
        QVERIFY(joiner.join(later).failed);
    }

    void whoeverFollowsALeaderThatIsTakenOutLeads()
    {
        Joiner joiner;
        for (int i = 1; i <= 4; ++i) {
            PendingRow asked = row(i, "a");
            joiner.join(asked);
        }
        QList<PendingRow> next;
        const auto gone = joiner.leaveOut(
            RowRanges::of({1, 3}), [](qint64) { return false; }, next);
        QCOMPARE(gone, QList<qint64>{3});
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().row, 2);
        const auto followers = joiner.finished(row(0, "a").request, 2, false);
        QCOMPARE(followers.size(), 1);
        QCOMPARE(followers.first().row, 4);
        QVERIFY(joiner.isEmpty());
    }

    void tooManyAreNotHeld()
    {
        Joiner joiner;
        int held = 0;
        Joiner::Role role = Joiner::Role::Leads;
        for (int i = 1; i < 100'000 && role != Joiner::Role::TooMany; ++i) {
            PendingRow asked = row(i, "a");
            role = joiner.join(asked).role;
            held += role == Joiner::Role::Follows ? 1 : 0;
        }
        QCOMPARE(role, Joiner::Role::TooMany);
        QCOMPARE(joiner.finished(row(0, "a").request, 1, false).size(), held);
    }

    void aMillionFinishedRequestsAreKnownAgain()
    {
        FinishedRequests over;
        const auto fingerprint = [](quint64 n) {
            n = (n + 1) * 0x9E3779B97F4A7C15ull;
            return QByteArray(reinterpret_cast<const char*>(&n), sizeof n);
        };
        for (qint64 i = 0; i < 1'000'000; ++i)
            over.add(fingerprint(quint64(i)), {i + 1, i % 7 == 0});
        QCOMPARE(over.size(), 1'000'000);
        for (qint64 i = 0; i < 1'000'000; i += 997)
            QCOMPARE(over.find(fingerprint(quint64(i))), (FinishedRequests::Found{i + 1, i % 7 == 0}));
        QVERIFY(!over.find(fingerprint(2'000'000)));
    }

    void requestsSentAreThoseThatDiffer_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("kinds");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<double>("latency");
        QTest::newRow("all the same") << 500 << 1 << 50 << 0.02;
        QTest::newRow("each ten times, many at once") << 1000 << 100 << 100 << 0.02;
        QTest::newRow("each ten times, one at a time") << 200 << 20 << 1 << 0.0;
        QTest::newRow("all different") << 300 << 300 << 50 << 0.0;
    }

    void requestsSentAreThoseThatDiffer()
    {
        QFETCH(int, rows);
        QFETCH(int, kinds);
        QFETCH(int, concurrency);
        QFETCH(double, latency);
        PracticeOptions options;
        options.latencySeconds = latency;
        const auto fixture = repeated(rows, kinds, options);
        Limits limits;
        limits.concurrency = concurrency;
        fixture->setLimits(limits);
        const RunTick tick = fixture->run();
        QCOMPARE(tick.phase, RunPhase::Ended);
        QCOMPARE(tick.done, rows);
        QCOMPARE(tick.joined, rows - kinds);
        QCOMPARE(tick.attempts, kinds);
        QCOMPARE(fixture->server->counts().requests, kinds);
        QCOMPARE(tick.counts[RowState::Done], rows);
        QVERIFY(fixture->answersBelongToTheirRows());
        const QList<RowRecord> records = fixture->rows();
        const auto own = std::count_if(records.begin(), records.end(),
                                       [](const RowRecord& record) { return record.sharedFrom == 0; });
        QCOMPARE(own, kinds);
        QCOMPARE(arrived(fixture->session->runs())->first().joined, rows - kinds);
    }

    void theyCanBeAskedSeparately()
    {
        const auto fixture = repeated(60, 3);
        Limits limits;
        limits.join = false;
        fixture->setLimits(limits);
        QCOMPARE(fixture->run().joined, 0);
        QCOMPARE(fixture->server->counts().requests, 60);
    }

    void aFailureIsSharedToo()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::BadRequest, 1}};
        const auto fixture = repeated(8, 2, options);
        const RunTick tick = fixture->run();
        QCOMPARE(tick.failed, 8);
        QCOMPARE(fixture->server->counts().requests, 2);
        for (const RowRecord& record : fixture->rows()) {
            QCOMPARE(record.state, RowState::Failed);
            QCOMPARE(record.outcome, Outcome::BadRequest);
            QVERIFY(!record.error.isEmpty());
        }
        // Asked again, they are asked anew.
        RowSelection failed;
        failed.kind = RowSelection::Kind::Failed;
        fixture->server->setOptions({});
        QCOMPARE(fixture->run(failed).done, 8);
        QCOMPARE(fixture->server->counts().requests, 4);
    }

    void retriesOfALeaderAreItsOwn()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::ServerError, 0.3}};
        const auto fixture = repeated(40, 4, options);
        const RunTick tick = fixture->run();
        QCOMPARE(tick.done, 40);
        QCOMPARE(tick.joined, 36);
        QCOMPARE(fixture->server->counts().requests, tick.attempts);
        QVERIFY(fixture->answersBelongToTheirRows());
    }

    void packsHoldOnlyThoseThatLead()
    {
        const auto fixture = repeated(200, 40);
        ProjectSetup setup = fixture->session->setup();
        setup.recipe.pack = 10;
        setup.limits.concurrency = 2;
        fixture->session->setSetup(setup);
        const RunTick tick = fixture->run();
        QCOMPARE(tick.done, 200);
        QCOMPARE(tick.joined, 160);
        QCOMPARE(fixture->server->counts().requests, tick.attempts);
        QVERIFY2(tick.attempts <= 6, qPrintable(QString::number(tick.attempts)));
        for (const RowRecord& record : fixture->rows())
            QVERIFY(record.answer.contains(record.cells.first()));
        // Packed or not, it is the very same.
        setup.recipe.pack = 1;
        fixture->session->setSetup(setup);
        QCOMPARE(fixture->run(all(true)).attempts, 0);
    }

    void stoppedTheFollowersWait()
    {
        PracticeOptions options;
        options.faults = {{PracticeFault::Never, 1}};
        const auto fixture = repeated(50, 2, options);
        QVERIFY(fixture->session->start({}));
        QTRY_COMPARE(fixture->server->counts().inFlight, 2);
        fixture->session->stop();
        QVERIFY(fixture->reaches(RunPhase::Ended));
        const StateCounts counts = fixture->session->counts();
        QCOMPARE(counts[RowState::Unknown], 2);
        QCOMPARE(counts[RowState::Waiting], 48);
        fixture->server->setOptions({});
        QCOMPARE(fixture->run().done, 50);
        QCOMPARE(fixture->server->counts().requests, 4);
    }

    void rerunUnchangedSendsNothing()
    {
        SessionFixture fixture(120);
        QCOMPARE(fixture.run().done, 120);
        const RunTick again = fixture.run(all(true));
        QCOMPARE(again.done, 120);
        QCOMPARE(again.reused, 120);
        QCOMPARE(again.attempts, 0);
        QCOMPARE(fixture.server->counts().requests, 120);
        QVERIFY(fixture.answersBelongToTheirRows());
        // Nothing was replaced, and each row has but the one answer.
        QCOMPARE(arrived(fixture.session->oldAnswers())->count, 0);
        QVERIFY(arrived(fixture.session->detail(7))->earlier.isEmpty());
        // Without the choice everything is asked again.
        QCOMPARE(fixture.run(all(false)).attempts, 120);
        QCOMPARE(fixture.server->counts().requests, 240);
    }

    void changedAndBackAgainSendsNothing()
    {
        SessionFixture fixture(30);
        QCOMPARE(fixture.run().done, 30);
        askAlike(fixture, u"Now say: {{text}}"_s);
        QCOMPARE(fixture.run(all(true)).attempts, 30);
        askAlike(fixture, u"Say: {{text}}"_s);
        const RunTick back = fixture.run(all(true));
        QCOMPARE(back.reused, 30);
        QCOMPARE(fixture.server->counts().requests, 60);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void aKeptAnswerComesBackAfterAFailure()
    {
        SessionFixture fixture(10);
        QCOMPARE(fixture.run().done, 10);
        PracticeOptions options;
        options.faults = {{PracticeFault::Refuse, 1.0}};
        fixture.server->setOptions(options);
        QCOMPARE(fixture.run(all(false)).failed, 10);
        RowSelection failed;
        failed.kind = RowSelection::Kind::Failed;
        failed.reuse = true;
        const RunTick back = fixture.run(failed);
        QCOMPARE(back.reused, 10);
        QCOMPARE(back.done, 10);
        QCOMPARE(fixture.server->counts().requests, 20);
        QVERIFY(fixture.answersBelongToTheirRows());
    }

    void anotherModelIsAskedAnew()
    {
        SessionFixture fixture(10);
        QCOMPARE(fixture.run().done, 10);
        ProjectSetup setup = fixture.session->setup();
        setup.model.model = u"another"_s;
        fixture.session->setSetup(setup);
        QCOMPARE(fixture.run(all(true)).attempts, 10);
    }

    void earlierAnswersAreSharedWithOtherRows()
    {
        const auto fixture = repeated(40, 10);
        RowSelection first;
        first.kind = RowSelection::Kind::Range;
        first.from = 1;
        first.to = 10;
        QCOMPARE(fixture->run(first).attempts, 10);
        RowSelection rest;
        rest.reuse = true;
        const RunTick tick = fixture->run(rest);
        QCOMPARE(tick.done, 30);
        QCOMPARE(tick.reused, 30);
        QCOMPARE(fixture->server->counts().requests, 10);
        QVERIFY(fixture->answersBelongToTheirRows());
        QCOMPARE(fixture->rows().at(10).sharedFrom, 1);
    }
};

ROWMILL_TEST(JoinsTest, QCoreApplication)
#include "joins.moc"
