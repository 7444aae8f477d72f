#include "tests/room_test.h"
#include "tests/ui/table_page_test.h"
#include "ui/table/column_layout.h"
#include "ui/table/column_menu.h"
#include "ui/table/row_map.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// What the table shows, and in which order: sorting, columns, and what is copied of them.
class TableViewTest : public TablePageTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void aClickOnAHeadingAsksForAnOrder();
    void theMenuAsksForAnOrderToo();
    void aNewOrderStartsAtTheTop();
    void rowsAreFoundAgainInAnyOrder();
    void columnsAreHiddenMovedAndComeBack();
    void theLastColumnStays();
    void aColumnThatComesStandsWhereItBelongs();
    void rowsAreCopiedAsTheyAreShown();
    void whatWouldMoveCellsIsABlankInTheCopy();

private:
    static QList<qint64> backwards()
    {
        QList<qint64> rows(Rows);
        std::iota(rows.rbegin(), rows.rend(), 1);
        return rows;
    }
    static QAction* actionOf(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
};

void TableViewTest::aClickOnAHeadingAsksForAnOrder()
{
    QSignalSpy asked(m_page.get(), &TablePage::sortChanged);
    QHeaderView* header = table()->horizontalHeader();
    const QPoint second(header->sectionViewportPosition(2) + 20, header->height() / 2);
    const auto click = [&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, second); };
    click();
    QCOMPARE(asked.takeLast().first().value<RowSort>(), (RowSort{RowSort::By::Source, false, 1, {}}));
    QCOMPARE(header->sortIndicatorSection(), 2);
    click();
    QCOMPARE(asked.takeLast().first().value<RowSort>(), (RowSort{RowSort::By::Source, true, 1, {}}));
    click();
    QVERIFY(asked.takeLast().first().value<RowSort>().isNone());
    QCOMPARE(header->sortIndicatorSection(), -1);
    QVERIFY(asked.isEmpty());
}

void TableViewTest::theMenuAsksForAnOrderToo()
{
    QSignalSpy asked(m_page.get(), &TablePage::sortChanged);
    QMenu menu;
    m_page->columnMenu()->keepSort(&menu);
    const auto choose = [&](const QString& text) {
        emit menu.aboutToShow();
        QVERIFY2(actionOf(menu, text), qPrintable(text));
        actionOf(menu, text)->trigger();
    };
    choose(u"intent"_s);
    QCOMPARE(table()->sort(), (RowSort{RowSort::By::Answer, false, 0, {}}));
    choose(u"Descending"_s);
    QCOMPARE(table()->sort(), (RowSort{RowSort::By::Answer, true, 0, {}}));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 3);
    choose(u"As in the source"_s);
    QCOMPARE(asked.count(), 3);
    QVERIFY(table()->sort().isNone());

    setCurrent(0, model()->statusColumn());
    m_page->columnMenu()->sortByCurrent();
    QCOMPARE(table()->sort(), (RowSort{RowSort::By::Status, false, 0, {}}));
    m_page->columnMenu()->sortByCurrent();
    QVERIFY(table()->sort().descending);
    m_page->columnMenu()->sortByCurrent();
    QVERIFY(table()->sort().isNone());
}

void TableViewTest::aNewOrderStartsAtTheTop()
{
    m_page->setOrder(RowOrder::of(backwards()), true);
    QCOMPARE(table()->visibleRows().first, Rows);
    QCOMPARE(table()->currentRow(), 1); // which is far below now
    // The same order again, because rows have changed: nothing moves.
    table()->verticalScrollBar()->setValue(500 * RowTable::RowHeight);
    const auto before = table()->visibleRows();
    m_page->setOrder(RowOrder::of(backwards()));
    QCOMPARE(table()->visibleRows(), before);
}

void TableViewTest::rowsAreFoundAgainInAnyOrder()
{
    m_page->setOrder(RowOrder::of({500, 3, 999, 2}), true);
    table()->selectRow(999);
    QCOMPARE(table()->currentIndex().row(), 2);
    for (const int position : {0, 3})
        table()->selectionModel()->select(model()->index(position, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(table()->selectedRows(), (QList<qint64>{2, 500, 999}));
    m_page->setOrder(std::nullopt);
    QCOMPARE(table()->selectedRows(), (QList<qint64>{2, 500, 999}));
    m_source->done.append(3);
    m_page->setOrder(RowOrder::of({500, 3, 999, 2}));
    QTRY_VERIFY(model()->recordAt(1));
    RunTick tick;
    tick.phase = RunPhase::Running;
    tick.changes = {{3, RowState::Running, Outcome::Answered, 1, 0}};
    m_page->applyTick(tick, 1000);
    QCOMPARE(model()->index(1, model()->statusColumn()).data().toString(), u"Running"_s);
    QCOMPARE(m_page->map()->bins().bin(m_page->map()->bins().binOf(3)).at(size_t(RowState::Running)), 1);
}

void TableViewTest::columnsAreHiddenMovedAndComeBack()
{
    ColumnLayout* columns = table()->columns();
    QSignalSpy changed(columns, &ColumnLayout::changed);
    QVERIFY(columns->choices().isEmpty());
    columns->setHidden(1, true);
    table()->horizontalHeader()->moveSection(table()->horizontalHeader()->visualIndex(3), 0);
    table()->setColumnWidth(4, 222);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(columns->shown(), (QList<int>{3, 0, 2, 4, 5, 6}));
    const QList<ColumnChoice> choices = columns->choices();

    // Another filter, another project, this one again.
    m_page->setOrder(RowOrder::of({7, 8}));
    QCOMPARE(columns->shown(), (QList<int>{3, 0, 2, 4, 5, 6}));
    columns->setChoices({});
    m_page->setTable(m_source, {u"other"_s}, AnswerColumns{u"a"_s}, 5);
    QCOMPARE(columns->shown(), (QList<int>{0, 1, 2, 3, 4, 5}));
    columns->setChoices(choices);
    m_page->setTable(m_source, {u"text"_s, u"channel"_s}, AnswerColumns{u"intent"_s}, Rows);
    QCOMPARE(columns->shown(), (QList<int>{3, 0, 2, 4, 5, 6}));
    QCOMPARE(table()->columnWidth(4), 222);
    QCOMPARE(columns->choices(), choices);
    columns->reset();
    QCOMPARE(columns->shown(), (QList<int>{0, 1, 2, 3, 4, 5, 6}));
    QVERIFY(columns->choices().isEmpty());
}

void TableViewTest::theLastColumnStays()
{
    ColumnLayout* columns = table()->columns();
    for (int column = 0; column < model()->columnCount(); ++column)
        columns->setHidden(column, true);
    QCOMPARE(columns->shown().size(), 1);
    QMenu menu;
    m_page->columnMenu()->keepColumns(&menu);
    emit menu.aboutToShow();
    QVERIFY(!actionOf(menu, u"Time"_s)->isEnabled());
    actionOf(menu, u"channel"_s)->trigger();
    QCOMPARE(columns->shown().size(), 2);
}

void TableViewTest::aColumnThatComesStandsWhereItBelongs()
{
    ColumnLayout* columns = table()->columns();
    columns->setHidden(1, true);
    AnswerColumns answers{u"intent"_s};
    answers.contract.kind = AnswerContract::Kind::Fields;
    answers.contract.fields = {{u"what"_s}, {u"how many"_s, FieldType::Whole}};
    model()->setAnswers(answers);
    QCOMPARE(columns->shown(), (QList<int>{0, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(model()->cells().sortBy(4, true).field, u"how many"_s);
    // The arrow goes with its column.
    table()->chooseSort(model()->cells().sortBy(5, true));
    model()->setAnswers(AnswerColumns{u"intent"_s});
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), 4);
}

void TableViewTest::rowsAreCopiedAsTheyAreShown()
{
    ColumnLayout* columns = table()->columns();
    columns->setHidden(1, true);
    table()->horizontalHeader()->moveSection(table()->horizontalHeader()->visualIndex(3), 0);
    m_page->setOrder(RowOrder::of({3, 900, 2}), true);
    table()->selectAll();
    QSignalSpy copied(table(), &RowTable::copied);
    press(Qt::Key_C); // alone does nothing
    table()->copySelection();
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"answer 3\t3\tchat\tdone\t73\t0.812\n"
                                                   "\t900\tchat\twaiting\t\t\n"
                                                   "answer 2\t2\tchat\tdone\t73\t0.812\n"_s);
    table()->copySelection(true);
    QTRY_COMPARE(copied.count(), 2);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"intent\t#\tchannel\tStatus\tTokens\tTime\nanswer 3"_s));
}

void TableViewTest::whatWouldMoveCellsIsABlankInTheCopy()
{
    m_source->longText = u"a\tb\r\nc\nd"_s + QChar(QChar::LineSeparator) + u"e"_s;
    QSignalSpy copied(table(), &RowTable::copied);
    table()->copySelection();
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\ta b c d e\tchat\tanswer 1\tdone\t73\t0.812\n"_s);
}

ROWMILL_TEST(TableViewTest, QApplication)
#include "table_view_test.moc"
