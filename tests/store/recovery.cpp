#include "app/store/recovery.h"

#include "app/store/left_marks.h"
#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr qint64 Leased = 1'000;

ResultRecord attempt(qint64 row, qint64 run, int number, std::optional<RowState> state,
                     const QString& answer = {})
{
    ResultRecord record = result(row, run, state, answer);
    record.attempt.number = number;
    return record;
}

RowDetail detailOf(Store& store, qint64 row)
{
    return *store.read([row](const Connection& connection) { return readDetail(connection, row); }).result();
}

QList<int> numbersOf(const RowDetail& detail)
{
    QList<int> numbers;
    for (const AttemptRecord& record : detail.attempts)
        numbers.append(record.number);
    return numbers;
}

} // namespace

/// What a killed program leaves, and what the next one makes of it.
class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void eachRowThatWasTakenIsWhatItWas_data()
    {
        QTest::addColumn<QList<int>>("sent");
        QTest::addColumn<QList<ResultRecord>>("recorded");
        QTest::addColumn<RowState>("state");
        QTest::addColumn<QList<int>>("attempts");
        QTest::addColumn<int>("recovered");
        using Sent = QList<int>;
        using Records = QList<ResultRecord>;
        QTest::newRow("taken, never sent: waits") << Sent{} << Records{} << RowState::Waiting << Sent{} << 0;
        QTest::newRow("sent, no end in the books: unknown")
            << Sent{1} << Records{} << RowState::Unknown << Sent{1} << 1;
        QTest::newRow("its first attempt has ended, waits for the second")
            << Sent{1} << Records{attempt(2, 1, 1, std::nullopt)} << RowState::Waiting << Sent{1} << 0;
        QTest::newRow("the second attempt is out")
            << Sent{1, 2} << Records{attempt(2, 1, 1, std::nullopt)} << RowState::Unknown << Sent{1, 2} << 1;
        QTest::newRow("the second attempt is out, the first one's end was not written yet")
            << Sent{1, 2} << Records{} << RowState::Unknown << Sent{2} << 1;
        QTest::newRow("answered") << Sent{1} << Records{attempt(2, 1, 1, RowState::Done, QStringLiteral("x"))}
                                  << RowState::Done << Sent{1} << 0;
        QTest::newRow("the number has outgrown the bits that the mark has for it")
            << Sent{301} << Records{attempt(2, 1, 300, std::nullopt)} << RowState::Unknown << Sent{300, 301}
            << 1;
        QTest::newRow("the bits have come round to nought")
            << Sent{256} << Records{attempt(2, 1, 255, std::nullopt)} << RowState::Unknown << Sent{255, 256}
            << 1;
    }

    void eachRowThatWasTakenIsWhatItWas()
    {
        QFETCH(QList<int>, sent);
        QFETCH(QList<ResultRecord>, recorded);
        QFETCH(RowState, state);
        QFETCH(QList<int>, attempts);
        QFETCH(int, recovered);
        StoreFixture fixture(5);
        const auto store = fixture.open();
        QCOMPARE((*store)->beginRun({}, {}).result()->run, 1);
        QCOMPARE((*store)->lease({}, 1, 0, 100, Leased).result()->size(), 5);
        for (const int number : sent)
            (*store)->markSent(2, number, QDateTime::currentMSecsSinceEpoch());
        (*store)->record(recorded);
        QVERIFY((*store)->flush().result());
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        QVERIFY(after);
        QCOMPARE((*after)->recovered(), recovered);
        const RowDetail detail = detailOf(**after, 2);
        QCOMPARE(detail.row.state, state);
        QCOMPARE(numbersOf(detail), attempts);
        QCOMPARE((*after)->info().counts[RowState::Waiting], state == RowState::Waiting ? 5 : 4);
        // Each of them can be taken again.
        QCOMPARE((*after)->lease({}, 2, 0, 100, 0).result()->size(), state == RowState::Done ? 4 : 5);
    }

    void aKillBetweenACommitAndTheClearingOfItsMarkLosesNothing()
    {
        StoreFixture fixture(3);
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        (void)(*store)->lease({}, 1, 0, 100, Leased).result();
        (*store)->record({attempt(2, 1, 1, std::nullopt)});
        QVERIFY((*store)->flush().result());
        // Marked after its end is in the books, it looks as if it had not been cleared yet.
        (*store)->markSent(2, 1, Leased);
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        QCOMPARE((*after)->recovered(), 0);
        QCOMPARE(numbersOf(detailOf(**after, 2)), QList<int>{1});
    }

    void aLostPackIsOneAttemptOfSeveralRows()
    {
        StoreFixture fixture(4);
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        (void)(*store)->lease({}, 1, 0, 100, Leased).result();
        for (const qint64 row : {1, 2, 3})
            (*store)->markSent(row, 1, Leased, row > 1);
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        QCOMPARE((*after)->recovered(), 3);
        QCOMPARE((*after)->info().counts[RowState::Unknown], 3);
        QCOMPARE((*after)->info().attempts, 1);
        QCOMPARE(detailOf(**after, 1).attempts.size(), 1);
    }

    void aLostAttemptHasItsTimes()
    {
        StoreFixture fixture(3);
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        (void)(*store)->lease({}, 1, 0, 100, before).result();
        (*store)->markSent(3, 1, QDateTime::currentMSecsSinceEpoch());
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        const RowDetail detail = detailOf(**after, 3);
        QCOMPARE(detail.row.attempts, 1);
        QCOMPARE(detail.row.outcome, Outcome::LostAfterSend);
        QCOMPARE(detail.row.latencyMs, 0);
        const AttemptRecord& lost = detail.attempts.first();
        QCOMPARE(lost.run, 1);
        QCOMPARE(lost.outcome, Outcome::LostAfterSend);
        QVERIFY(!lost.message.isEmpty());
        QCOMPARE(lost.queuedMs, before);
        QVERIFY(lost.sentMs >= before);
        QVERIFY(lost.endedMs >= lost.sentMs);
        QVERIFY(lost.endedMs <= QDateTime::currentMSecsSinceEpoch());
    }

    void aRowAskedAgainKeepsItsAnswer()
    {
        StoreFixture fixture(3);
        const auto store = fixture.open();
        (*store)->record({attempt(2, 1, 1, RowState::Done, QStringLiteral("kept"))});
        const LeaseQuery all{LeaseQuery::Kind::Between, 1, 3, {}};
        (void)(*store)->beginRun({}, all).result();
        (void)(*store)->lease(all, 1, 0, 100, Leased).result();
        (*store)->markSent(2, 2, Leased);
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        QCOMPARE((*after)->recovered(), 1);
        QCOMPARE((*after)->info().counts[RowState::Unknown], 0);
        const RowDetail detail = detailOf(**after, 2);
        QCOMPARE(detail.row.state, RowState::Done);
        QCOMPARE(detail.row.answer, QStringLiteral("kept"));
        QCOMPARE(detail.attempts.last().outcome, Outcome::LostAfterSend);
    }

    void aFailedRowThatWasTakenAndNotSentIsStillFailed()
    {
        StoreFixture fixture(3);
        const auto store = fixture.open();
        (*store)->record({attempt(2, 1, 1, RowState::Failed)});
        const LeaseQuery failed{LeaseQuery::Kind::Failed, 1, 0, {}};
        (void)(*store)->beginRun({}, failed).result();
        QCOMPARE((*store)->lease(failed, 1, 0, 100, Leased).result()->size(), 1);
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        QCOMPARE((*after)->recovered(), 0);
        QCOMPARE((*after)->info().counts[RowState::Failed], 1);
    }

    void marksThatCannotBeBelievedMakeAllThatWasTakenUnknown_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("no file of marks") << QStringLiteral("gone");
        QTest::newRow("cut short") << QStringLiteral("short");
        QTest::newRow("the machine was started anew") << QStringLiteral("boot");
        QTest::newRow("of another writer") << QStringLiteral("id");
    }

    void marksThatCannotBeBelievedMakeAllThatWasTakenUnknown()
    {
        QFETCH(QString, how);
        StoreFixture fixture(5);
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        (void)(*store)->lease({}, 1, 0, 3, Leased).result();
        (*store)->markSent(2, 1, Leased);
        (*store)->record({attempt(3, 1, 1, std::nullopt)});
        QVERIFY((*store)->flush().result());
        const QString left = fixture.killed();
        spoil(sentMarksPath(left), how);
        const auto after = Store::open(left, OpenMode::Write);
        QCOMPARE((*after)->recovered(), 3);
        QCOMPARE((*after)->info().counts[RowState::Unknown], 3);
        QCOMPARE(numbersOf(detailOf(**after, 2)), QList<int>{1});
        QCOMPARE(detailOf(**after, 2).attempts.first().sentMs, 0);
        QCOMPARE(numbersOf(detailOf(**after, 3)), (QList<int>{1, 2}));
        QVERIFY(!QFile::exists(sentMarksPath(left)));
    }

    void marksOfAnEarlierOpeningAreNeverBelieved()
    {
        StoreFixture fixture(5);
        const QString marks = sentMarksPath(fixture.path());
        const QString old = fixture.file(QStringLiteral("old"));
        {
            const auto store = fixture.open();
            (void)(*store)->beginRun({}, {}).result();
            QVERIFY(QFile::copy(marks, old));
            QVERIFY((*store)->endRun(1, 9, QStringLiteral("stopped"), {}).result());
        }
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        (void)(*store)->lease({}, 2, 0, 3, Leased).result();
        const QString left = fixture.killed();
        QFile::remove(sentMarksPath(left));
        QVERIFY(QFile::copy(old, sentMarksPath(left)));
        QCOMPARE((*Store::open(left, OpenMode::Write))->recovered(), 3);
    }

    void withoutMarksOneCanStillRun()
    {
        StoreFixture fixture(5);
        // Nothing can be made in the place of this folder.
        QVERIFY(QDir().mkdir(sentMarksPath(fixture.path())));
        const auto store = fixture.open();
        QVERIFY((*store)->beginRun({}, {}).result());
        (void)(*store)->lease({}, 1, 0, 2, Leased).result();
        (*store)->markSent(1, 1, Leased);
        (*store)->record({attempt(1, 1, 1, RowState::Done, QStringLiteral("x"))});
        QVERIFY((*store)->flush().result());
        const auto after = Store::open(fixture.killed(), OpenMode::Write);
        QCOMPARE((*after)->recovered(), 1);
        QCOMPARE((*after)->info().counts[RowState::Done], 1);
    }

    void closedWithARunThatCouldNotBeEndedItIsKnownAllTheSame()
    {
        StoreFixture fixture(5);
        {
            const auto store = fixture.open();
            (void)(*store)->beginRun({}, {}).result();
            (void)(*store)->lease({}, 1, 0, 100, Leased).result();
            (*store)->markSent(4, 1, Leased);
        }
        const auto store = fixture.open();
        QCOMPARE((*store)->recovered(), 1);
        QCOMPARE(detailOf(**store, 4).row.state, RowState::Unknown);
    }

    void aRunTakesARowAnewWithoutWhatAnEarlierOneLeftOfIt()
    {
        StoreFixture fixture(3);
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        (void)(*store)->lease({}, 1, 0, 100, Leased).result();
        (*store)->markSent(1, 1, Leased);
        QVERIFY((*store)->endRun(1, 9, QStringLiteral("stopped"), {}).result());
        (void)(*store)->beginRun({}, {}).result();
        (void)(*store)->lease({}, 2, 0, 100, Leased).result();
        QCOMPARE((*Store::open(fixture.killed(), OpenMode::Write))->recovered(), 0);
    }

    void theRunIsClosedInTheHistoryEvenWhenAllItsRowsWereSettled()
    {
        StoreFixture fixture(1);
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        const QString left = fixture.killed();
        (void)Store::open(left, OpenMode::Write);
        const auto connection = Connection::open(left, OpenMode::ReadOnly);
        QCOMPARE(*connection->text(QStringLiteral("SELECT stopped_by FROM run")), QStringLiteral("killed"));
    }

    void leasesOfRowsThatDoNotExistAreDropped()
    {
        StoreFixture fixture(2);
        fixture.bend({QStringLiteral("INSERT INTO run(id, started_ms, setup, selection)"
                                     " VALUES(1, 5, '{}', '{}')"),
                      QStringLiteral("INSERT INTO lease VALUES(2, 1, 10), (99, 1, 10), (-4, 1, 10)"),
                      QStringLiteral("INSERT INTO attempt VALUES(1, 2, 1, 9223372036854775807, 0, 0, 0, 0,"
                                     " 'answered', '', '', 0, 0)")});
        const auto store = fixture.open();
        QCOMPARE((*store)->recovered(), 1);
        QCOMPARE((*store)->info().counts[RowState::Unknown], 1);
        QCOMPARE((*store)->info().counts[RowState::Waiting], 1);
    }

    void aProjectThatIsReplacedOrCopiedOverTakesNoMarksAlong()
    {
        StoreFixture fixture(3);
        const QString other = fixture.file(QStringLiteral("other.rowmill"));
        QFile stale(sentMarksPath(other));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        const auto store = fixture.open();
        (void)(*store)->beginRun({}, {}).result();
        QVERIFY((*store)->copyTo(other).result());
        QVERIFY(!stale.exists());
        QVERIFY(QFile::exists(sentMarksPath(fixture.path())));
    }

private:
    static void spoil(const QString& path, const QString& how)
    {
        QFile file(path);
        if (how == QLatin1String("gone")) {
            QVERIFY(file.remove());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (how == QLatin1String("short")) {
            QVERIFY(file.resize(file.size() - 1));
            return;
        }
        const bool boot = how == QLatin1String("boot");
        QVERIFY(file.seek(boot ? offsetof(SentMarksHeader, boot) : offsetof(SentMarksHeader, id)));
        file.write("another!");
    }
};

ROWMILL_TEST(RecoveryTest, QCoreApplication)
#include "recovery.moc"
