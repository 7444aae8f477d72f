#include "app/store/row_leases.h"
#include "app/store/run_history.h"
#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

using namespace rowmill;
using namespace rowmill::test;

/// What a person says of rows stands above what a run made of them, can be taken back, and always adds up.
class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void countsAddUp_data()
    {
        QTest::addColumn<RowEdit>("edit");
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("failed");
        QTest::addColumn<qint64>("waiting");
        QTest::addColumn<qint64>("excluded");
        QTest::addColumn<qint64>("corrected");
        // Rows 1 to 4 are done, 5 and 6 have failed, 7 to 10 wait; of these 9 is excluded, 2 and 7 corrected.
        QTest::newRow("nothing changed") << RowEdit{} << 5ll << 2ll << 2ll << 1ll << 2ll;
        QTest::newRow("everything excluded")
            << RowEdit{RowRanges::between(1, 10), {}, {}, {}} << 0ll << 0ll << 0ll << 10ll << 0ll;
        QTest::newRow("more than there is excluded")
            << RowEdit{RowRanges::between(8, 99), {}, {}, {}} << 5ll << 2ll << 0ll << 3ll << 2ll;
        QTest::newRow("included again")
            << RowEdit{{}, RowRanges::between(1, 10), {}, {}} << 5ll << 2ll << 3ll << 0ll << 2ll;
        QTest::newRow("a failed row answered by hand")
            << RowEdit{{}, {}, {{5, Correction{QStringLiteral("mine"), 1}}}, {}} << 6ll << 1ll << 2ll << 1ll
            << 3ll;
        QTest::newRow("an excluded row answered by hand")
            << RowEdit{{}, {}, {{9, Correction{QStringLiteral("mine"), 1}}}, {}} << 5ll << 2ll << 2ll << 1ll
            << 2ll;
        QTest::newRow("all corrections taken back")
            << RowEdit{{}, {}, {}, RowRanges::between(1, 10)} << 4ll << 2ll << 3ll << 1ll << 0ll;
        QTest::newRow("a row that does not exist")
            << RowEdit{{}, {}, {{77, Correction{QStringLiteral("mine"), 1}}}, {}} << 5ll << 2ll << 2ll << 1ll
            << 2ll;
    }

    void countsAddUp()
    {
        QFETCH(RowEdit, edit);
        StoreFixture fixture(10);
        auto store = prepared(fixture);
        const StateCounts before = store->edit({}).result()->counts;
        const auto done = store->edit(edit).result();
        QVERIFY(done);
        const auto check = [&](const StateCounts& counts) {
            QTEST(counts[RowState::Done], "done");
            QTEST(counts[RowState::Failed], "failed");
            QTEST(counts[RowState::Waiting], "waiting");
            QTEST(counts[RowState::Excluded], "excluded");
            QTEST(counts.corrected, "corrected");
            QCOMPARE(counts.total(), 10);
        };
        check(done->counts);
        // The file, opened anew, and the map of states say the same.
        store.reset();
        store = *fixture.open();
        check(store->info().counts);
        const QByteArray states = *store->read([](const Connection& c) { return readStates(c); }).result();
        QCOMPARE(states.count(char(RowState::Excluded)), store->info().counts[RowState::Excluded]);
        QCOMPARE(states.count(char(RowState::Done)), store->info().counts[RowState::Done]);
        for (const RowState state :
             {RowState::Done, RowState::Failed, RowState::Waiting, RowState::Excluded}) {
            RowFilter filter;
            filter.state = state;
            QCOMPARE(matching(*store, filter).size(), store->info().counts[state]);
        }
        RowFilter corrected;
        corrected.corrected = true;
        QCOMPARE(matching(*store, corrected).size(), store->info().counts.corrected);
        // And back.
        QCOMPARE(store->edit(done->inverse).result()->counts, before);
    }

    void theInverseLeavesAloneWhatWasSoBefore()
    {
        StoreFixture fixture(10);
        const auto store = prepared(fixture);
        const auto done = store->edit({RowRanges::between(8, 10), {}, {}, {}}).result();
        QCOMPARE(done->inverse.include, RowRanges::of({8, 10}));
        QCOMPARE(store->edit(done->inverse).result()->counts[RowState::Excluded], 1);
        QVERIFY(store->edit({RowRanges::of({9}), {}, {}, {}}).result()->inverse.isEmpty());
    }

    void noRunTakesWhatAPersonKeeps_data()
    {
        QTest::addColumn<LeaseQuery>("query");
        QTest::addColumn<QList<qint64>>("rows");
        using Kind = LeaseQuery::Kind;
        using Rows = QList<qint64>;
        QTest::newRow("waiting") << LeaseQuery{} << Rows{8, 10};
        QTest::newRow("failed") << LeaseQuery{Kind::Failed, 1, 0, {}} << Rows{5, 6};
        QTest::newRow("all") << LeaseQuery{Kind::Between, 1, 99, {}} << Rows{1, 3, 4, 5, 6, 8, 10};
        QTest::newRow("a range") << LeaseQuery{Kind::Between, 7, 9, {}} << Rows{8};
        QTest::newRow("a list") << LeaseQuery{Kind::Listed, 1, 0, {1, 2, 7, 9, 10}} << Rows{1, 10};
        QTest::newRow("all, corrected ones too")
            << LeaseQuery{Kind::Between, 1, 99, {}, true} << Rows{1, 2, 3, 4, 5, 6, 7, 8, 10};
        QTest::newRow("a list, corrected ones too")
            << LeaseQuery{Kind::Listed, 1, 0, {2, 7, 9}, true} << Rows{2, 7};
        QTest::newRow("waiting, corrected ones too")
            << LeaseQuery{Kind::Waiting, 1, 0, {}, true} << Rows{8, 10};
    }

    void noRunTakesWhatAPersonKeeps()
    {
        QFETCH(LeaseQuery, query);
        QFETCH(QList<qint64>, rows);
        StoreFixture fixture(10);
        const auto store = prepared(fixture);
        const auto start = store->beginRun({}, query).result();
        QCOMPARE(start->rows, rows.size());
        // Two at a time, so that rows left out fall on every place of a chunk.
        QList<qint64> taken;
        for (qint64 after = 0;;) {
            const auto leased = store->lease(query, start->run, after, 2, 1).result();
            QVERIFY(leased);
            for (const LeasedRow& row : *leased)
                taken.append(row.row);
            if (leased->size() < 2)
                break;
            after = taken.last();
        }
        QCOMPARE(taken, rows);
    }

    void whatIsKeptIsCounted()
    {
        StoreFixture fixture(10);
        const auto store = prepared(fixture);
        const auto kept = [&store](const LeaseQuery& query) {
            return *store->read([query](const Connection& c) { return countKept(c, query); }).result();
        };
        const KeptRows all = kept({LeaseQuery::Kind::Between, 1, 99, {}});
        QCOMPARE(all.excluded, 1);
        QCOMPARE(all.corrected, 2);
        const KeptRows some = kept({LeaseQuery::Kind::Listed, 1, 0, {1, 2, 3}});
        QCOMPARE(some.excluded, 0);
        QCOMPARE(some.corrected, 1);
    }

    void aResultAndACorrection_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<RowState>("result");
        QTest::addColumn<qint64>("askedMs");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("beneath");
        QTest::newRow("a run not told so: the answer lies underneath")
            << false << RowState::Done << 2000ll << "mine"
            << "again";
        QTest::newRow("a run told so") << true << RowState::Done << 2000ll << "again"
                                       << "again";
        QTest::newRow("told so, but corrected while it was asked") << true << RowState::Done << 10ll << "mine"
                                                                   << "again";
        QTest::newRow("told so, but it failed") << true << RowState::Failed << 2000ll << "mine"
                                                << "";
        QTest::newRow("told so, but broken off") << true << RowState::Unknown << 2000ll << "mine"
                                                 << "model 2";
    }

    void aResultAndACorrection()
    {
        QFETCH(bool, told);
        QFETCH(RowState, result);
        QFETCH(qint64, askedMs);
        StoreFixture fixture(10);
        const auto store = prepared(fixture);
        ResultRecord record = test::result(2, 2, result, QStringLiteral("again"));
        record.replacesCorrection = told;
        record.attempt.queuedMs = askedMs;
        store->record({record});
        QVERIFY(store->flush().result());
        const auto detail = store->read([](const Connection& c) { return readDetail(c, 2); }).result();
        QTEST(detail->row.answer, "answer");
        QTEST(detail->modelAnswer, "beneath");
        QCOMPARE(detail->row.state, RowState::Done);
        const bool replaced = detail->row.answer == QLatin1String("again");
        QCOMPARE(detail->row.corrected, !replaced);
        // Whatever made way can still be looked at.
        QStringList earlier;
        for (const OldAnswer& old : detail->earlier)
            earlier.append(QStringLiteral("%1 %2").arg(old.run).arg(old.text));
        const QStringList kept = result == RowState::Unknown ? QStringList()
                                 : replaced
                                     ? QStringList{QStringLiteral("1 model 2"), QStringLiteral("0 mine")}
                                     : QStringList{QStringLiteral("1 model 2")};
        QCOMPARE(earlier, kept);
        const qint64 corrected = store->edit({}).result()->counts.corrected;
        QCOMPARE(corrected, replaced ? 1 : 2);
        const auto reader = Connection::open(fixture.path(), OpenMode::ReadOnly);
        QCOMPARE(readInfo(*reader)->counts, store->edit({}).result()->counts);
    }

    void anExcludedRowThatWasOnTheWireKeepsItsAnswerUnderneath()
    {
        StoreFixture fixture(3);
        const auto store = *fixture.open();
        QVERIFY(store->edit({RowRanges::of({1}), {}, {}, {}}).result());
        QList<CommittedRow> rows;
        connect(store.get(), &Store::committed, this,
                [&rows](const QList<CommittedRow>& now, const StateCounts&) { rows += now; });
        store->record({result(1, 1, RowState::Done, QStringLiteral("late"))});
        QVERIFY(store->flush().result());
        QTRY_COMPARE(rows.size(), 1);
        QCOMPARE(rows.first().after, RowState::Excluded);
        QCOMPARE(rows.first().result, RowState::Done);
        const auto back = store->edit({{}, RowRanges::of({1}), {}, {}}).result();
        QCOMPARE(back->counts[RowState::Done], 1);
        QCOMPARE(back->counts.total(), 3);
    }

    void everyRunKeepsItsAnswers()
    {
        StoreFixture fixture(2);
        const auto store = *fixture.open();
        store->record({result(1, 1, RowState::Done, QStringLiteral("first"))});
        store->record({result(1, 2, RowState::Failed)});
        store->record({result(1, 3, RowState::Done, QStringLiteral("third"))});
        store->record({result(1, 4, RowState::Done, QStringLiteral("fourth"))});
        store->record({result(2, 4, RowState::Done, QStringLiteral("other"))});
        QVERIFY(store->flush().result());
        const auto answerOf = [&store](qint64 run) {
            return store->read([run](const Connection& c) { return readRowsById(c, {1}, run); })
                .result()
                ->first()
                .answer;
        };
        QCOMPARE(answerOf(1), QStringLiteral("first"));
        QCOMPARE(answerOf(2), QString());
        QCOMPARE(answerOf(3), QStringLiteral("third"));
        QCOMPARE(answerOf(4), QStringLiteral("fourth"));
        RowFilter filter;
        filter.run = 1;
        QCOMPARE(matching(*store, filter), QList<qint64>{1});
        filter.run = 4;
        QCOMPARE(matching(*store, filter), (QList<qint64>{1, 2}));
    }

    void aRunThatWasKilledIsCountedFromWhatIsThere()
    {
        StoreFixture fixture(5);
        const auto store = *fixture.open();
        const auto run = store->beginRun({}, {}).result();
        for (int row = 1; row <= 3; ++row) {
            ResultRecord record = result(row, run->run, RowState::Done, QStringLiteral("x"));
            record.attempt.promptTokens = 10;
            store->record({record});
        }
        store->record({result(4, run->run, RowState::Failed)});
        ResultRecord lost = result(5, run->run, RowState::Unknown);
        lost.attempt.outcome = Outcome::LostAfterSend;
        store->record({result(5, run->run, std::nullopt), lost});
        QVERIFY(store->flush().result());
        const auto runs = store->read([](const Connection& c) { return readRuns(c); }).result();
        QCOMPARE(runs->size(), 1);
        const RunRecord& only = runs->first();
        QVERIFY(!only.counted);
        QCOMPARE(only.rows, 5);
        QCOMPARE(only.done, 3);
        QCOMPARE(only.failed, 1);
        QCOMPARE(only.attempts, 6);
        QCOMPARE(only.promptTokens, 30);
        QCOMPARE(only.unknownOutcomes, 1);
    }

    void oldAnswersAreDroppedForGoodAndTheirRoomIsGivenBack()
    {
        StoreFixture fixture(200);
        const auto store = *fixture.open();
        for (int run = 1; run <= 2; ++run) {
            for (int row = 1; row <= 200; ++row)
                store->record({result(row, run, RowState::Done, QString(1000, QLatin1Char('x')))});
        }
        QVERIFY(store->flush().result());
        const auto old = [&store] {
            return *store->read([](const Connection& c) { return readOldAnswers(c); }).result();
        };
        QCOMPARE(old().count, 200);
        QCOMPARE(old().bytes, 200'000);
        const auto freed = store->dropOld().result();
        QVERIFY(freed);
        QVERIFY2(*freed > 150'000, qPrintable(QString::number(*freed)));
        QCOMPARE(old().count, 0);
        QCOMPARE(store->edit({}).result()->counts[RowState::Done], 200);
    }

    void anEditThatIsToldOutlivesAKill()
    {
        StoreFixture fixture(5);
        const auto store = *fixture.open();
        QVERIFY(store->edit({RowRanges::of({4, 5}), {}, {}, {}}).result());
        QVERIFY(store->edit({{}, {}, {{1, Correction{QStringLiteral("mine"), 7}}}, {}}).result());
        const auto left = Store::open(fixture.killed(), OpenMode::Write);
        QVERIFY(left);
        QCOMPARE((*left)->info().counts, store->edit({}).result()->counts);
        const auto detail = (*left)->read([](const Connection& c) { return readDetail(c, 1); }).result();
        QCOMPARE(detail->row.answer, QStringLiteral("mine"));
        QCOMPARE(detail->correctedMs, 7);
        QVERIFY(!detail->hasModelAnswer);
    }

    void rowsThatDoNotExistCountForNothing()
    {
        StoreFixture fixture(4);
        fixture.bend(
            {QStringLiteral("INSERT INTO excluded VALUES(-7), (0), (2), (99), (9223372036854775807)"),
             QStringLiteral("INSERT INTO correction VALUES(-7, 'x', 1), (3, 'y', 1), (99, 'z', 1)"),
             QStringLiteral("INSERT INTO old_correction VALUES(99, 5, 'w')")});
        const auto store = *fixture.open();
        const StateCounts& counts = store->info().counts;
        QCOMPARE(counts.total(), 4);
        QCOMPARE(counts[RowState::Excluded], 1);
        QCOMPARE(counts[RowState::Waiting], 2);
        QCOMPARE(counts.corrected, 1);
        const QByteArray states = *store->read([](const Connection& c) { return readStates(c); }).result();
        QCOMPARE(states.size(), 4);
        QCOMPARE(states.count(char(RowState::Excluded)), 1);
        RowFilter excluded;
        excluded.state = RowState::Excluded;
        QCOMPARE(matching(*store, excluded), QList<qint64>{2});
        QCOMPARE(store->beginRun({}, {}).result()->rows, 2);
        QCOMPARE(store->beginRun({}, {LeaseQuery::Kind::Between, 1, 99, {}}).result()->rows, 2);
    }

    void aHundredThousandScatteredRowsAreOneAct()
    {
        constexpr int Rows = 200'000;
        StoreFixture fixture(Rows);
        const auto store = *fixture.open();
        RowRanges odd;
        for (qint64 row = 1; row <= Rows; row += 2)
            odd.append(row);
        const auto done = store->edit({odd, {}, {}, {}}).result();
        QCOMPARE(done->counts[RowState::Excluded], Rows / 2);
        QCOMPARE(done->inverse.include, odd);
        QCOMPARE(store->edit(done->inverse).result()->counts[RowState::Waiting], Rows);
    }

private:
    /// Rows 1 to 4 done ("model N"), 5 and 6 failed, 9 excluded, 2 and 7 corrected ("mine").
    static std::shared_ptr<Store> prepared(const StoreFixture& fixture)
    {
        auto store = *fixture.open();
        for (int row = 1; row <= 6; ++row)
            store->record({result(row, 1, row <= 4 ? RowState::Done : RowState::Failed,
                                  QStringLiteral("model %1").arg(row))});
        const Correction mine{QStringLiteral("mine"), 1000};
        const bool ok = store->flush().result() && store->edit({RowRanges::of({9}), {}, {}, {}}).result() &&
                        store->edit({{}, {}, {{2, mine}, {7, mine}}, {}}).result();
        if (!ok)
            qWarning("no project could be prepared");
        return store;
    }

    static QList<qint64> matching(Store& store, const RowFilter& filter)
    {
        return *store.read([filter](const Connection& c) { return readMatching(c, filter); }).result();
    }
};

ROWMILL_TEST(EditsTest, QCoreApplication)
#include "edits.moc"
