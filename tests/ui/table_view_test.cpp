#include "tests/ui/fake_row_source.h"
#include "ui/table/cell_peek.h"
#include "ui/table/column_layout.h"
#include "ui/table/column_menu.h"
#include "ui/table/find_sign.h"
#include "ui/table/go_to_row.h"
#include "ui/table/row_map.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/shown_text.h"

#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// How one finds one's way in the table: order, columns, whole cells, going to a row.
class TableViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aClickOnAHeadingAsksForAnOrder();
    void theMenuAsksForAnOrderToo();
    void aNewOrderStartsAtTheTop();
    void rowsAreFoundAgainInAnyOrder();
    void columnsAreHiddenMovedAndComeBack();
    void theLastColumnStays();
    void aColumnThatComesStandsWhereItBelongs();
    void rowsAreCopiedAsTheyAreShown();
    void whatWouldMoveCellsIsABlankInTheCopy();
    void theWholeCellIsReadInPlace();
    void aVeryLongCellIsCutInThePeek();
    void theRowNumberShowsTheWholeRow();
    void goesToARow_data();
    void goesToARow();
    void goesFromOneFailedRowToTheNext();
    void saysThatNoFailedRowIsShown();
    void aLetterDoesNotReadAllRows();
    void aTipIsPlainAndShort();
    void cellsAreReadOutWithTheirHeadings();
    void theSignIsQuiet();

private:
    static constexpr int Rows = 1000;

    RowTable* table() const { return m_page->table(); }
    RowTableModel* model() const { return m_page->model(); }
    void press(int key) { QTest::keyClick(table(), Qt::Key(key)); }
    void setCurrent(int position, int column)
    {
        table()->selectionModel()->setCurrentIndex(model()->index(position, column),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
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

    std::shared_ptr<FakeRowSource> m_source;
    std::unique_ptr<TablePage> m_page;
};

void TableViewTest::init()
{
    m_page.reset();
    m_source = std::make_shared<FakeRowSource>();
    m_source->atOnce = true;
    m_source->done = {1, 2, 3};
    m_page = std::make_unique<TablePage>();
    m_page->resize(900, 400);
    m_page->show();
    m_page->setTable(m_source, {u"text"_s, u"channel"_s}, AnswerColumns{u"intent"_s}, Rows);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(model()->recordAt(0));
    table()->selectRow(1);
}

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

void TableViewTest::theWholeCellIsReadInPlace()
{
    m_source->longText = u"first line\n<b>second</b> & "_s + QString(2000, u'x') + u"\nlast line"_s;
    model()->reloadRows({});
    setCurrent(4, 1);
    QTRY_VERIFY(model()->recordAt(4));
    table()->setFocus();
    press(Qt::Key_Space);
    CellPeek* peek = m_page->peek();
    QVERIFY(peek->isVisible());
    QCOMPARE(peek->text(), m_source->longText);
    QVERIFY(table()->hasFocus());
    QVERIFY(table()->rect().contains(peek->geometry()));
    // It stays off its cell.
    const QRect cell = table()->visualRect(table()->currentIndex()).translated(table()->viewport()->pos());
    QVERIFY(!peek->geometry().intersects(cell));
    press(Qt::Key_Right);
    QCOMPARE(peek->text(), u"chat"_s);
    press(Qt::Key_Left);
    QScrollBar* bar = peek->findChild<QPlainTextEdit*>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    press(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QCOMPARE(table()->currentIndex().row(), 4);
    press(Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 5);
    QVERIFY(peek->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!peek->isVisible());
    press(Qt::Key_Space);
    QVERIFY(peek->isVisible());
    press(Qt::Key_Space);
    QVERIFY(!peek->isVisible());
}

void TableViewTest::aVeryLongCellIsCutInThePeek()
{
    m_source->longText = QString(CellPeek::MostCharacters + 1234, u'x');
    model()->reloadRows({});
    setCurrent(4, 1);
    QTRY_VERIFY(model()->recordAt(4));
    m_page->peek()->toggle();
    QVERIFY(m_page->peek()->text().size() < CellPeek::MostCharacters + 100);
    QVERIFY(m_page->peek()->text().endsWith(u"1234 more characters"_s));
}

void TableViewTest::theRowNumberShowsTheWholeRow()
{
    setCurrent(0, 0);
    m_page->peek()->toggle();
    QCOMPARE(
        m_page->peek()->text(),
        u"text:\ntext 1\n\nchannel:\nchat\n\nintent:\nanswer 1\n\nStatus:\nDone\n\nTokens:\n73\n\nTime:\n0.8 s"_s);
}

void TableViewTest::goesToARow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("note");
    QTest::newRow("a row") << u"700"_s << qint64(700) << QString();
    QTest::newRow("as it is written in the table") << u" 1,000 "_s << qint64(1000) << QString();
    QTest::newRow("behind the last one") << u"1001"_s << qint64(1000) << u"The last row is 1,000."_s;
    QTest::newRow("far behind it") << u"99999999999999999999"_s << qint64(1000)
                                   << u"The last row is 1,000."_s;
    QTest::newRow("row nought") << u"0"_s << qint64(1) << u"That is no row number."_s;
    QTest::newRow("before the first") << u"-5"_s << qint64(1) << u"That is no row number."_s;
    QTest::newRow("no number") << u"twelve"_s << qint64(1) << u"That is no row number."_s;
    QTest::newRow("nothing") << QString() << qint64(1) << u"That is no row number."_s;
}

void TableViewTest::goesToARow()
{
    QFETCH(QString, typed);
    QFETCH(qint64, row);
    QFETCH(QString, note);
    GoToRow* bar = m_page->goToRow();
    bar->open();
    auto* field = bar->findChild<QLineEdit*>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(table()->currentRow(), row);
    const auto [first, last] = table()->visibleRows();
    QVERIFY(first <= row && row <= last);
    QCOMPARE(bar->note(), note);
    QCOMPARE(bar->isVisible(), !note.isEmpty());
    if (note.isEmpty())
        return;
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(table()->hasFocus());
    m_page->setOrder(RowOrder::of({10, 20, 30}));
    bar->open();
    field->setText(u"15"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(table()->currentRow(), 20);
    QCOMPARE(bar->note(), u"Row 15 is not among the rows shown."_s);
}

void TableViewTest::goesFromOneFailedRowToTheNext()
{
    QByteArray states(Rows, char(RowState::Done));
    for (const int row : {5, 6, 900})
        states[row - 1] = char(RowState::Failed);
    m_page->setStates(states);
    QList<qint64> seen;
    for (int i = 0; i < 4; ++i) {
        m_page->goToFailed(true);
        seen.append(table()->currentRow());
    }
    QCOMPARE(seen, (QList<qint64>{5, 6, 900, 5}));
    QCOMPARE(m_page->sign()->words(), u"From the first row again"_s);
    m_page->goToFailed(false);
    QCOMPARE(table()->currentRow(), 900);
    QCOMPARE(m_page->sign()->words(), u"From the last row again"_s);
    // In the order that is shown, and of what is shown.
    m_page->setOrder(RowOrder::of({900, 7, 5, 8}), true);
    setCurrent(1, 0);
    m_page->goToFailed(true);
    QCOMPARE(table()->currentRow(), 5);
    m_page->goToFailed(true);
    QCOMPARE(table()->currentRow(), 900);
    // What fails now is found too.
    RunTick tick;
    tick.changes = {{7, RowState::Failed, Outcome::Timeout, 3, 0}};
    m_page->applyTick(tick, 1000);
    m_page->goToFailed(true);
    QCOMPARE(table()->currentRow(), 7);
}

void TableViewTest::saysThatNoFailedRowIsShown()
{
    m_page->goToFailed(true);
    QCOMPARE(table()->currentRow(), 1);
    QCOMPARE(m_page->sign()->words(), u"No failed row among those shown"_s);
}

void TableViewTest::aLetterDoesNotReadAllRows()
{
    table()->setFocus();
    const qsizetype asked = m_source->asks.size();
    press(Qt::Key_Z);
    QCoreApplication::processEvents();
    QCOMPARE(m_source->asks.size(), asked);
    QCOMPARE(table()->currentRow(), 1);
}

void TableViewTest::aTipIsPlainAndShort()
{
    QCOMPARE(tipText({}), QString());
    const QString tip = tipText(u"<b>x</b> & y\nz"_s);
    QVERIFY(tip.contains(u"&lt;b&gt;x&lt;/b&gt; &amp; y\nz"_s));
    QVERIFY(Qt::mightBeRichText(tip)); // or else the escapes would be read as they stand
    QVERIFY(tipText(QString(100000, u'x')).size() < 1000);
    QVERIFY(tipText(QString(u"line\n"_s).repeated(100)).count(u'\n') < 20);
}

void TableViewTest::cellsAreReadOutWithTheirHeadings()
{
    const auto spoken = [this](int row, int column) {
        return model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(model()->recordAt(4));
    QCOMPARE(spoken(0, 0), u"Row 1, Done"_s);
    QCOMPARE(spoken(0, 1), u"text: text 1"_s);
    QCOMPARE(spoken(0, 3), u"intent: answer 1"_s);
    QCOMPARE(spoken(4, 3), u"intent: Waiting"_s);
    QCOMPARE(spoken(4, 4), u"Status: Waiting"_s);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(table());
    QVERIFY(face && face->tableInterface());
    QCOMPARE(face->tableInterface()->cellAt(0, 3)->text(QAccessible::Name), u"intent: answer 1"_s);
}

void TableViewTest::theSignIsQuiet()
{
    FindSign* sign = m_page->sign();
    QVERIFY(!sign->isVisible());
    sign->setBusy(u"Sorting…"_s);
    QVERIFY(!sign->isVisible()); // most of the time nobody need know
    QTRY_VERIFY(sign->isVisible());
    QCOMPARE(sign->words(), u"Sorting…"_s);
    sign->setBusy({});
    QVERIFY(!sign->isVisible());
    sign->setStale(true);
    QVERIFY(sign->isVisible());
    QSignalSpy again(sign, &FindSign::againRequested);
    QTest::mouseClick(sign->findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

QTEST_MAIN(TableViewTest)
#include "table_view_test.moc"
