#include "tests/room_test.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/inspector/answer_box.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/prompt_edit.h"
#include "ui/table/answer_editor.h"
#include "ui/table/filter_chips.h"
#include "ui/table/row_map.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QFile>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;

/// What a person changes in the real window: rows left out, answers by hand, the way back, and the history.
class EditsInTheWindow : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void selectedRowsAreExcludedAndComeBack();
    void withNothingToUndoTheMenuSaysWhy();
    void anAnswerIsWrittenInItsCell();
    void whatIsBeingWrittenOutlivesAnotherFilter();
    void anAnswerIsWrittenInTheInspector();
    void whoGoesToAnotherRowKeepsWhatWasWritten();
    void aPromptIsUndoneFromTheTable();
    void aRunOverCorrectedRowsAsksFirst_data();
    void aRunOverCorrectedRowsAsksFirst();
    void rowsOfAnotherPromptAreOfferedOnce_data();
    void rowsOfAnotherPromptAreOfferedOnce();
    void theHistoryShowsTheAnswersOfARun();
    void anEarlierAnswerIsUsedAgain();

private:
    static constexpr int Rows = 30;

    void select(int first, int last);
    void writeInCell(int position, const QString& text);
    QString text(int position, int column) const
    {
        return model()->index(position, column).data().toString();
    }
    QString status(int position) const { return text(position, model()->statusColumn()); }
    QString answer(int position) const { return text(position, model()->answerColumnIndex()); }
    QPushButton* button(QWidget* parent, const QString& name) const;

    TablePage* page() const { return m_window->findChild<TablePage*>(); }
    RowTableModel* model() const { return page()->model(); }
    Actions* actions() const { return m_window->actions(); }
    AnswerBox* box() const { return m_window->findChild<AnswerBox*>(); }
};

void EditsInTheWindow::initTestCase()
{
    isolate();
}

/// A project of which the first ten rows are answered.
void EditsInTheWindow::init()
{
    startAnew();
    startServer();
    const QString path = m_folder->filePath(QStringLiteral("t.csv"));
    QFile table(path);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("text\n");
    for (int i = 1; i <= Rows; ++i)
        table.write("row " + QByteArray::number(i) + '\n');
    table.close();
    const auto made = Session::importTable(path, m_folder->filePath(QStringLiteral("t.rowmill")), {}, {});
    QTRY_VERIFY(made.isFinished());
    const std::shared_ptr<Session> session = *made.result();
    ProjectSetup setup = session->setup();
    setup.recipe.userPrompt = QStringLiteral("Say: {{text}}");
    session->setSetup(setup);
    showWindow({1400, 900});
    m_window->adopt(session);
    QTRY_VERIFY(model()->recordAt(0));
    select(0, 9);
    actions()->runSelected->trigger();
    QTRY_COMPARE(status(9), QStringLiteral("Done"));
    QTRY_VERIFY(actions()->runAll->isEnabled());
    QTRY_VERIFY(!answer(0).isEmpty() && !answer(9).isEmpty());
}

void EditsInTheWindow::cleanup()
{
    end();
}

void EditsInTheWindow::select(int first, int last)
{
    QItemSelectionModel* selection = page()->table()->selectionModel();
    selection->setCurrentIndex(model()->index(first, 0), QItemSelectionModel::NoUpdate);
    selection->select(QItemSelection(model()->index(first, 0), model()->index(last, 0)),
                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EditsInTheWindow::writeInCell(int position, const QString& text)
{
    select(position, position);
    QTRY_VERIFY(actions()->correct->isEnabled());
    actions()->correct->trigger();
    AnswerEditor* editor = nullptr;
    QTRY_COMPARE(page()->table()->findChildren<AnswerEditor*>().size(), 1); // the last one has gone
    QVERIFY((editor = page()->table()->findChild<AnswerEditor*>()));
    QTest::keyClicks(editor, text);
}

QPushButton* EditsInTheWindow::button(QWidget* parent, const QString& name) const
{
    const auto buttons = parent->findChildren<QPushButton*>();
    for (QPushButton* one : buttons) {
        if (one->text() == name || one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

void EditsInTheWindow::selectedRowsAreExcludedAndComeBack()
{
    select(8, 12);
    actions()->exclude->trigger();
    QTRY_COMPARE(status(12), QStringLiteral("Excluded"));
    QTRY_COMPARE(page()->map()->bins().state(9), RowState::Excluded);
    QVERIFY(actions()->undo->text().contains(QStringLiteral("Exclude 5 row")));
    actions()->undo->trigger();
    QTRY_COMPARE(status(12), QStringLiteral("Waiting"));
    QCOMPARE(status(8), QStringLiteral("Done"));
    QVERIFY(actions()->redo->text().contains(QStringLiteral("Exclude 5 row")));
    actions()->redo->trigger();
    QTRY_COMPARE(status(8), QStringLiteral("Excluded"));
    select(0, Rows - 1);
    QTRY_VERIFY(actions()->include->isEnabled());
    actions()->include->trigger();
    QTRY_COMPARE(status(8), QStringLiteral("Done"));
    QTRY_VERIFY(!actions()->include->isEnabled());
}

void EditsInTheWindow::withNothingToUndoTheMenuSaysWhy()
{
    QVERIFY(!actions()->undo->isEnabled());
    QVERIFY(actions()->undo->toolTip().contains(QStringLiteral("Nothing to undo.")));
    QVERIFY(!actions()->redo->isEnabled());
}

void EditsInTheWindow::anAnswerIsWrittenInItsCell()
{
    const QString before = answer(3);
    writeInCell(3, QStringLiteral("mine"));
    QTest::keyClick(page()->table()->findChild<AnswerEditor*>(), Qt::Key_Return);
    QTRY_COMPARE(status(3), QStringLiteral("Corrected"));
    QCOMPARE(answer(3), QStringLiteral("mine"));
    QVERIFY(actions()->undo->text().contains(QStringLiteral("Correct row 4")));
    // Esc leaves the answer as it is.
    writeInCell(4, QStringLiteral("never"));
    QTest::keyClick(page()->table()->findChild<AnswerEditor*>(), Qt::Key_Escape);
    QCOMPARE(status(4), QStringLiteral("Done"));
    // A row that was never asked can be answered too.
    writeInCell(20, QStringLiteral("by hand"));
    QTest::keyClick(page()->table()->findChild<AnswerEditor*>(), Qt::Key_Return);
    QTRY_COMPARE(answer(20), QStringLiteral("by hand"));
    select(0, Rows - 1);
    QTRY_VERIFY(actions()->revert->isEnabled());
    actions()->revert->trigger();
    QTRY_COMPARE(answer(3), before);
    QCOMPARE(status(20), QStringLiteral("Waiting"));
}

void EditsInTheWindow::whatIsBeingWrittenOutlivesAnotherFilter()
{
    writeInCell(2, QStringLiteral("half an answ"));
    RowFilter done;
    done.state = RowState::Done;
    page()->chips()->setFilter(done);
    model()->setFilteredRows(QList<qint64>{1, 2, 3});
    QTRY_COMPARE(answer(2), QStringLiteral("half an answ"));
}

void EditsInTheWindow::anAnswerIsWrittenInTheInspector()
{
    select(1, 1);
    QTRY_COMPARE(m_window->findChild<Inspector*>()->row(), 2);
    const QString before = answer(1);
    box()->write();
    auto* edit = box()->findChild<QPlainTextEdit*>();
    QTest::keyClicks(edit, QStringLiteral("better"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(answer(1), QStringLiteral("better"));
    QPushButton* revert = button(box(), QStringLiteral("Revert to the model's answer"));
    QTRY_VERIFY(revert->isVisible());
    revert->click();
    QTRY_COMPARE(answer(1), before);
}

void EditsInTheWindow::whoGoesToAnotherRowKeepsWhatWasWritten()
{
    select(1, 1);
    QTRY_COMPARE(m_window->findChild<Inspector*>()->row(), 2);
    box()->write();
    QTest::keyClicks(box()->findChild<QPlainTextEdit*>(), QStringLiteral("on my way"));
    page()->table()->selectRow(6);
    QTRY_COMPARE(answer(1), QStringLiteral("on my way"));
    QVERIFY(!box()->isWriting());
    QCOMPARE(status(5), QStringLiteral("Done"));
}

void EditsInTheWindow::aPromptIsUndoneFromTheTable()
{
    PromptEdit* prompt = m_window->findChildren<PromptEdit*>().at(1);
    const QString before = prompt->toPlainText();
    QCOMPARE(before, QStringLiteral("Say: {{text}}"));
    prompt->setFocus();
    prompt->moveCursor(QTextCursor::End);
    QTest::keyClicks(prompt, QStringLiteral(" Be brief."));
    QTRY_VERIFY(actions()->undo->text().contains(QStringLiteral("Change the prompt")));
    page()->table()->setFocus();
    actions()->undo->trigger();
    QTRY_COMPARE(prompt->toPlainText(), before);
    QVERIFY(!actions()->undo->isEnabled());
    actions()->redo->trigger();
    QTRY_COMPARE(prompt->toPlainText(), before + QStringLiteral(" Be brief."));
}

void EditsInTheWindow::aRunOverCorrectedRowsAsksFirst_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("asked");
    QTest::newRow("kept") << QStringLiteral("Keep the corrections") << false;
    QTest::newRow("asked again") << QStringLiteral("Ask them too") << true;
}

void EditsInTheWindow::aRunOverCorrectedRowsAsksFirst()
{
    QFETCH(QString, choice);
    QFETCH(bool, asked);
    writeInCell(3, QStringLiteral("mine"));
    QTest::keyClick(page()->table()->findChild<AnswerEditor*>(), Qt::Key_Return);
    QTRY_COMPARE(status(3), QStringLiteral("Corrected"));
    const qint64 before = m_server->counts().requests;
    select(2, 4);
    actions()->runSelected->trigger();
    QMessageBox* question = nullptr;
    QTRY_VERIFY((question = m_window->findChild<QMessageBox*>()));
    QVERIFY(question->text().contains(QStringLiteral("1 row(s) have")));
    QCOMPARE(m_server->counts().requests, before);
    button(question, choice)->click();
    QTRY_COMPARE(m_server->counts().requests, before + (asked ? 3 : 2));
    QTRY_VERIFY(actions()->runAll->isEnabled());
    QTRY_COMPARE(status(3), asked ? QStringLiteral("Done") : QStringLiteral("Corrected"));
}

void EditsInTheWindow::rowsOfAnotherPromptAreOfferedOnce_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("asked");
    QTest::newRow("kept") << QStringLiteral("Keep their answers") << Rows - Rows / 3;
    QTest::newRow("asked again") << QStringLiteral("Ask them again too") << Rows;
}

void EditsInTheWindow::rowsOfAnotherPromptAreOfferedOnce()
{
    QFETCH(QString, choice);
    QFETCH(int, asked);
    const int before = m_server->counts().requests;
    m_window->findChildren<PromptEdit*>().at(1)->setPlainText(QStringLiteral("Shout: {{text}}"));
    actions()->run->trigger();
    QMessageBox* question = nullptr;
    QTRY_VERIFY((question = m_window->findChild<QMessageBox*>()));
    QVERIFY2(question->text().startsWith(QStringLiteral("10 done row(s)")), qPrintable(question->text()));
    QCOMPARE(m_server->counts().requests, before);
    button(question, choice)->click();
    QTRY_COMPARE(m_server->counts().requests, before + asked);
    QTRY_VERIFY(actions()->runAll->isEnabled());
    QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
    if (asked == Rows)
        return;
    // What is kept can be asked later, by itself.
    actions()->runOutdated->trigger();
    QTRY_VERIFY((question = m_window->findChild<QMessageBox*>()));
    button(question, QStringLiteral("Ask them again"))->click();
    QTRY_COMPARE(m_server->counts().requests, before + Rows);
}

void EditsInTheWindow::theHistoryShowsTheAnswersOfARun()
{
    select(0, 4);
    actions()->runSelected->trigger();
    QTRY_COMPARE(m_server->counts().requests, Rows / 3 + 5);
    QTRY_VERIFY(actions()->runAll->isEnabled());
    actions()->history->trigger();
    auto* dialog = m_window->findChild<HistoryDialog*>();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(dialog->currentRun(), 2);
    QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("Say: {{text}}")));
    QPushButton* drop = nullptr;
    for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
        if (one->text().startsWith(QStringLiteral("Drop old answers")))
            drop = one;
    }
    QTRY_VERIFY(drop->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    button(dialog, QStringLiteral("Show its answers"))->click();
    QTRY_COMPARE(model()->rowCount(), 5);
    QVERIFY(!actions()->correct->isEnabled());
    page()->chips()->setFilter({});
    QTRY_VERIFY(!m_window->findChild<HistoryDialog*>());
}

void EditsInTheWindow::anEarlierAnswerIsUsedAgain()
{
    select(0, 0);
    QTRY_VERIFY(!answer(0).isEmpty());
    const QString first = answer(0);
    actions()->runSelected->trigger();
    QTRY_COMPARE(m_server->counts().requests, Rows / 3 + 1);
    QTRY_VERIFY(actions()->runAll->isEnabled());
    QPushButton* use = nullptr;
    QTRY_VERIFY((use = button(m_window->findChild<Inspector*>(), QStringLiteral("Use this answer"))));
    use->click();
    QTRY_COMPARE(status(0), QStringLiteral("Corrected"));
    QCOMPARE(answer(0), first);
}

ROWMILL_TEST(EditsInTheWindow, QApplication)
#include "edits_test.moc"
