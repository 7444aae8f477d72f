#include "tests/room_test.h"
#include "tests/ui/table_page_test.h"
#include "ui/table/cell_peek.h"
#include "ui/table/find_sign.h"
#include "ui/table/go_to_row.h"
#include "ui/table/row_map.h"
#include "ui/widget/shown_text.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// How one reads in the table and finds one's way: whole cells, going to a row, what is spoken.
class TableReadingTest : public TablePageTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
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
};

void TableReadingTest::theWholeCellIsReadInPlace()
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

void TableReadingTest::aVeryLongCellIsCutInThePeek()
{
    m_source->longText = QString(CellPeek::MostCharacters + 1234, u'x');
    model()->reloadRows({});
    setCurrent(4, 1);
    QTRY_VERIFY(model()->recordAt(4));
    m_page->peek()->toggle();
    QVERIFY(m_page->peek()->text().size() < CellPeek::MostCharacters + 100);
    QVERIFY(m_page->peek()->text().endsWith(u"1234 more characters"_s));
}

void TableReadingTest::theRowNumberShowsTheWholeRow()
{
    setCurrent(0, 0);
    m_page->peek()->toggle();
    QCOMPARE(
        m_page->peek()->text(),
        u"text:\ntext 1\n\nchannel:\nchat\n\nintent:\nanswer 1\n\nStatus:\nDone\n\nTokens:\n73\n\nTime:\n0.8 s"_s);
}

void TableReadingTest::goesToARow_data()
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

void TableReadingTest::goesToARow()
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

void TableReadingTest::goesFromOneFailedRowToTheNext()
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

void TableReadingTest::saysThatNoFailedRowIsShown()
{
    m_page->goToFailed(true);
    QCOMPARE(table()->currentRow(), 1);
    QCOMPARE(m_page->sign()->words(), u"No failed row among those shown"_s);
}

void TableReadingTest::aLetterDoesNotReadAllRows()
{
    table()->setFocus();
    const qsizetype asked = m_source->asks.size();
    press(Qt::Key_Z);
    QCoreApplication::processEvents();
    QCOMPARE(m_source->asks.size(), asked);
    QCOMPARE(table()->currentRow(), 1);
}

void TableReadingTest::aTipIsPlainAndShort()
{
    QCOMPARE(tipText({}), QString());
    const QString tip = tipText(u"<b>x</b> & y\nz"_s);
    QVERIFY(tip.contains(u"&lt;b&gt;x&lt;/b&gt; &amp; y\nz"_s));
    QVERIFY(Qt::mightBeRichText(tip)); // or else the escapes would be read as they stand
    QVERIFY(tipText(QString(100000, u'x')).size() < 1000);
    QVERIFY(tipText(QString(u"line\n"_s).repeated(100)).count(u'\n') < 20);
}

void TableReadingTest::cellsAreReadOutWithTheirHeadings()
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

void TableReadingTest::theSignIsQuiet()
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

ROWMILL_TEST(TableReadingTest, QApplication)
#include "table_reading_test.moc"
