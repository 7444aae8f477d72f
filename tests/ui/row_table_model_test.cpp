#include "tests/room_test.h"
#include "tests/ui/fake_row_source.h"
#include "ui/table/row_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rowmill;

class RowTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void loadsOnlyThePageThatIsLookedAt();
    void dropsAPageThatArrivesAfterAChangeOfFilter();
    void showsOnlyTheRowsOfAFilter();
    void keepsMemoryBoundedOverAMillionRows();
    void showsLiveStatesInWords();
    void readsDoneRowsAgainInOneGo();
    void readsAgainWhatChangedWhileItsPageWasUnderWay();
    void announcesATickInAFewRanges();
    void hidesTheAnswerOfARowThatIsAskedAgain();
    void forgetsLiveStatesWhenTheRunEnds();
    void anAnswerCanBeWrittenInItsCell();
    void fieldsHaveColumnsOfTheirOwn();
    void anExcludedRowSaysSoAndKeepsItsAnswerInView();
    void tellsOfAFailedRead();
    void keepsTheRulesOfAModel();
    void mayDieWhileItReads();

private:
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    QString status(int row) const { return text(row, m_model->statusColumn()); }
    void look(int row)
    {
        text(row, 1);
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    void load(int row)
    {
        look(row);
        m_source->answer(int(m_source->asks.size()) - 1);
        settle();
    }
    RunTick tickOf(const QList<RowChange>& changes) const
    {
        RunTick tick;
        tick.phase = RunPhase::Running;
        tick.attemptsPerRow = 3;
        tick.changes = changes;
        return tick;
    }

    std::shared_ptr<FakeRowSource> m_source;
    std::unique_ptr<RowTableModel> m_model;
};

void RowTableModelTest::init()
{
    m_source = std::make_shared<FakeRowSource>();
    m_model = std::make_unique<RowTableModel>();
    m_model->setTable(m_source, {QStringLiteral("text"), QStringLiteral("channel")},
                      AnswerColumns{QStringLiteral("intent")}, 1'000'000);
    settle();
    m_source->asks.clear();
}

void RowTableModelTest::loadsOnlyThePageThatIsLookedAt()
{
    QCOMPARE(m_model->rowCount(), 1'000'000);
    QCOMPARE(m_model->columnCount(), 7);
    QCOMPARE(text(500'123, 1), QStringLiteral("…"));
    QCOMPARE(text(500'123, 0), QStringLiteral("500,124"));
    settle();
    QCOMPARE(m_source->asks.size(), 1);
    QCOMPARE(m_source->asks.first().rows.first(), 500'001);
    QCOMPARE(m_source->asks.first().rows.size(), RowPages::PageSize);

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_source->answer(0);
    settle();
    QCOMPARE(text(500'123, 1), QStringLiteral("text 500124"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 500'000);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 500'199);
}

void RowTableModelTest::dropsAPageThatArrivesAfterAChangeOfFilter()
{
    look(5'000);
    QCOMPARE(m_source->asks.size(), 1);
    m_model->setFilteredRows(QList<qint64>{10, 20, 30});
    const int pages = m_model->loadedPages();
    m_source->answer(0);
    settle();
    QVERIFY(m_model->loadedPages() <= pages);
    QCOMPARE(text(0, 1), QStringLiteral("…"));
}

void RowTableModelTest::showsOnlyTheRowsOfAFilter()
{
    m_source->atOnce = true;
    m_model->setFilteredRows(QList<qint64>{10, 20, 900'000});
    settle();
    QCOMPARE(m_model->rowCount(), 3);
    look(2);
    QCOMPARE(text(2, 1), QStringLiteral("text 900000"));
    QCOMPARE(m_model->rowNumber(1), 20);
    bool exact = true;
    QCOMPARE(m_model->positionOf(15, &exact), 1);
    QVERIFY(!exact);
    QCOMPARE(m_model->positionOf(900'000, &exact), 2);
    QVERIFY(exact);
    m_model->setFilteredRows(std::nullopt);
    QCOMPARE(m_model->rowCount(), 1'000'000);
}

void RowTableModelTest::keepsMemoryBoundedOverAMillionRows()
{
    m_source->atOnce = true;
    for (int row = 0; row < 1'000'000; row += RowPages::PageSize * 10) {
        look(row);
        m_source->asks.clear();
    }
    QVERIFY(m_model->loadedPages() > 1);
    QVERIFY(m_model->loadedPages() <= RowPages::MaxPages);
    QCOMPARE(text(998'000, 1), QStringLiteral("text 998001"));
}

void RowTableModelTest::showsLiveStatesInWords()
{
    load(0);
    QCOMPARE(status(1), QStringLiteral("Waiting"));
    m_model->applyTick(tickOf({{2, RowState::Running, Outcome::Answered, 1, 0},
                               {3, RowState::Retrying, Outcome::RateLimited, 1, 13'000}}),
                       10'000);
    QCOMPARE(status(1), QStringLiteral("Running"));
    QCOMPARE(status(2), QStringLiteral("Retrying in 3 s, attempt 2 of 3: rate limited"));

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->applyTick(tickOf({}), 11'000);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(status(2), QStringLiteral("Retrying in 2 s, attempt 2 of 3: rate limited"));
    m_model->applyTick(tickOf({{3, RowState::Failed, Outcome::Truncated, 2, 0}}), 11'100);
    QCOMPARE(status(2), QStringLiteral("Failed: truncated"));
}

void RowTableModelTest::readsDoneRowsAgainInOneGo()
{
    load(0);
    m_source->asks.clear();
    m_source->done = {5, 6};
    m_model->applyTick(tickOf({{5, RowState::Done, Outcome::Answered, 1, 0},
                               {6, RowState::Done, Outcome::Answered, 1, 0},
                               {700'000, RowState::Done, Outcome::Answered, 1, 0}}),
                       1'000);
    QCOMPARE(m_source->asks.size(), 1);
    QCOMPARE(m_source->asks.first().rows, (QList<qint64>{5, 6}));
    QCOMPARE(status(4), QStringLiteral("Done"));
    m_source->answer(0);
    settle();
    QCOMPARE(text(4, m_model->answerColumnIndex()), QStringLiteral("answer 5"));
    QCOMPARE(text(5, m_model->answerColumnIndex() + 2), QStringLiteral("73"));
    QCOMPARE(text(5, m_model->answerColumnIndex() + 3), QStringLiteral("0.8 s"));
}

void RowTableModelTest::readsAgainWhatChangedWhileItsPageWasUnderWay()
{
    look(2'000);
    QCOMPARE(m_source->asks.size(), 1);
    m_source->done = {2'010};
    m_model->applyTick(tickOf({{2'010, RowState::Done, Outcome::Answered, 1, 0}}), 1'000);
    QCOMPARE(m_source->asks.size(), 1);
    m_source->done.clear();
    m_source->answer(0); // read before the row was saved
    m_source->done = {2'010};
    settle();
    QCOMPARE(m_source->asks.size(), 2);
    QCOMPARE(m_source->asks.last().rows, QList<qint64>{2'010});
    m_source->answer(1);
    settle();
    QCOMPARE(text(2'009, m_model->answerColumnIndex()), QStringLiteral("answer 2010"));
}

void RowTableModelTest::announcesATickInAFewRanges()
{
    m_source->atOnce = true;
    for (int page = 0; page < 40; ++page)
        look(page * RowPages::PageSize * 3);
    m_source->atOnce = false;
    QList<RowChange> changes;
    for (int page = 0; page < 40; ++page) {
        for (int i = 1; i <= 100; ++i)
            changes.append({page * RowPages::PageSize * 3 + i, RowState::Running, Outcome::Answered, 1, 0});
    }
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->applyTick(tickOf(changes), 1'000);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(changed.size() <= 12, qPrintable(QString::number(changed.size())));
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QVERIFY(changed.last().at(1).toModelIndex().row() >= 39 * RowPages::PageSize * 3 + 99);
}

void RowTableModelTest::hidesTheAnswerOfARowThatIsAskedAgain()
{
    m_source->done = {405};
    load(404);
    QCOMPARE(text(404, m_model->answerColumnIndex()), QStringLiteral("answer 405"));
    m_model->applyTick(tickOf({{405, RowState::Running, Outcome::Answered, 1, 0}}), 1'000);
    QCOMPARE(text(404, m_model->answerColumnIndex()), QString());
}

void RowTableModelTest::forgetsLiveStatesWhenTheRunEnds()
{
    load(0);
    m_model->applyTick(tickOf({{2, RowState::Running, Outcome::Answered, 1, 0}}), 1'000);
    RunTick end = tickOf({});
    end.phase = RunPhase::Ended;
    m_model->applyTick(end, 1'100);
    QCOMPARE(status(1), QStringLiteral("Waiting"));
}

void RowTableModelTest::anAnswerCanBeWrittenInItsCell()
{
    m_source->done = {1};
    load(0);
    const QModelIndex answer = m_model->index(0, m_model->answerColumnIndex());
    QVERIFY(answer.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->index(0, m_model->statusColumn()).flags().testFlag(Qt::ItemIsEditable));
    QSignalSpy corrected(m_model.get(), &RowTableModel::corrected);
    QVERIFY(!m_model->setData(answer, answer.data(Qt::EditRole), Qt::EditRole));
    QVERIFY(!m_model->setData(m_model->index(1, m_model->answerColumnIndex()), QString(), Qt::EditRole));
    QCOMPARE(corrected.size(), 0);
    QVERIFY(m_model->setData(answer, QStringLiteral("two\nlines"), Qt::EditRole));
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected.first().at(0).toLongLong(), 1);
    QCOMPARE(corrected.first().at(1).toString(), QStringLiteral("two\nlines"));
    // The table shows what is stored, not what was asked for.
    QCOMPARE(answer.data().toString(), QStringLiteral("answer 1"));
    m_model->setCorrectable(false);
    QVERIFY(!answer.flags().testFlag(Qt::ItemIsEditable));
}

void RowTableModelTest::fieldsHaveColumnsOfTheirOwn()
{
    m_source->done = {1};
    load(0);
    const int columns = m_model->columnCount();
    AnswerColumns answers{QStringLiteral("intent")};
    answers.contract.kind = AnswerContract::Kind::Fields;
    answers.contract.fields = {{QStringLiteral("what")}, {QStringLiteral("how many"), FieldType::Whole}};
    m_model->setAnswers(answers);
    QCOMPARE(m_model->columnCount(), columns + 1);
    const int first = m_model->answerColumnIndex();
    QCOMPARE(m_model->headerData(first + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("how many"));
    QCOMPARE(m_model->columnKind(first + 1), RowTableModel::Column::Answer);
    QCOMPARE(m_model->columnKind(first + 2), RowTableModel::Column::Status);
    QCOMPARE(status(0), QStringLiteral("Done"));
    // An answer from before there were fields stands in the first.
    QCOMPARE(text(0, first), QStringLiteral("answer 1"));
    QCOMPARE(text(0, first + 1), QString());
    QSignalSpy corrected(m_model.get(), &RowTableModel::corrected);
    QVERIFY(m_model->setData(m_model->index(0, first + 1), QStringLiteral("3"), Qt::EditRole));
    QCOMPARE(corrected.first().at(1).toString(), QStringLiteral(R"({"what":"answer 1","how many":3})"));
    m_model->setAnswers(AnswerColumns{QStringLiteral("intent")});
    QCOMPARE(m_model->columnCount(), columns);
}

void RowTableModelTest::anExcludedRowSaysSoAndKeepsItsAnswerInView()
{
    m_source->done = {1, 2};
    m_source->excluded = {2};
    m_source->corrected = {1};
    load(0);
    QCOMPARE(status(0), QStringLiteral("Corrected"));
    QVERIFY(m_model->index(0, 0).data(RowTableModel::CorrectedRole).toBool());
    QCOMPARE(status(1), QStringLiteral("Excluded"));
    QCOMPARE(text(1, m_model->answerColumnIndex()), QStringLiteral("answer 2"));
}

void RowTableModelTest::tellsOfAFailedRead()
{
    QSignalSpy failed(m_model.get(), &RowTableModel::loadFailed);
    look(8'000);
    m_source->fail(0, Error{ErrorKind::StoreFailed, {}, QStringLiteral("disk I/O error"), 0});
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(text(8'000, 1), QStringLiteral("…"));
}

void RowTableModelTest::keepsTheRulesOfAModel()
{
    m_model->setTable(nullptr, {}, {}, 0);
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_source->atOnce = true;
    m_source->done = {3, 250};
    m_model->setTable(m_source, {QStringLiteral("text")}, AnswerColumns{QStringLiteral("answer")}, 450);
    look(0);
    look(449);
    m_model->applyTick(tickOf({{3, RowState::Done, Outcome::Answered, 1, 0},
                               {4, RowState::Running, Outcome::Answered, 1, 0}}),
                       1'000);
    settle();
    m_model->setFilteredRows(QList<qint64>{3, 250});
    look(1);
    m_model->setOrder(RowOrder::of({250, 3, 449}));
    look(0);
    look(2);
    QCOMPARE(text(0, m_model->answerColumnIndex()), QStringLiteral("answer 250"));
    m_model->applyTick(tickOf({{449, RowState::Running, Outcome::Answered, 1, 0}}), 2'000);
    QCOMPARE(status(2), QStringLiteral("Running"));
    m_model->setAnswers(AnswerColumns{QStringLiteral("intent")});
    m_model->setFilteredRows(QList<qint64>{});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilteredRows(std::nullopt);
    m_model->reloadRows({});
    look(2);
    QCOMPARE(text(2, m_model->answerColumnIndex()), QStringLiteral("answer 3"));
}

void RowTableModelTest::mayDieWhileItReads()
{
    look(9'000);
    QCOMPARE(m_source->asks.size(), 1);
    const auto ask = m_source->asks.first();
    m_source.reset(); // the model holds the last reference
    m_model.reset();
    ask.promise->finish();
    settle();
}

ROWMILL_TEST(RowTableModelTest, QCoreApplication)
#include "row_table_model_test.moc"
