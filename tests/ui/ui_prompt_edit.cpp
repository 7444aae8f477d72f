#include "tests/room_test.h"
#include "ui/setup/prompt_edit.h"
#include "ui/setup/prompt_highlighter.h"
#include "ui/widget/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace rowmill;

class UiPromptEdit : public QObject {
    Q_OBJECT

private slots:
    void marksPlaceholders_data();
    void marksPlaceholders();
    void completesNames_data();
    void completesNames();
    void completionIsOneStepOfUndo();
    void showingTheSameTextKeepsUndo();
    void tabMovesTheFocus();

private:
    static QTextCharFormat formatAt(const PromptEdit& edit, int position);
};

QTextCharFormat UiPromptEdit::formatAt(const PromptEdit& edit, int position)
{
    const QList<QTextLayout::FormatRange> ranges = edit.document()->firstBlock().layout()->formats();
    for (const QTextLayout::FormatRange& range : ranges) {
        if (position >= range.start && position < range.start + range.length)
            return range.format;
    }
    return {};
}

void UiPromptEdit::marksPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<bool>("wavy");
    QTest::newRow("a known column is marked") << "Hi {{name}}!" << 5 << true << false;
    QTest::newRow("text beside it is not") << "Hi {{name}}!" << 1 << false << false;
    QTest::newRow("an unknown column is underlined") << "Hi {{nobody}}!" << 5 << true << true;
    QTest::newRow("an open brace is text") << "Hi {{name" << 5 << false << false;
}

void UiPromptEdit::marksPlaceholders()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(bool, marked);
    QFETCH(bool, wavy);
    PromptEdit edit;
    edit.setColumns({QStringLiteral("name")});
    edit.setPlainText(text);
    const QTextCharFormat format = formatAt(edit, position);
    const Tone tone = wavy ? Tone::Failed : Tone::Accent;
    QCOMPARE(format.foreground().style() != Qt::NoBrush, marked);
    if (marked)
        QCOMPARE(format.foreground().color(), toneColor(edit.palette(), tone));
    QCOMPARE(format.underlineStyle() == QTextCharFormat::WaveUnderline, wavy);
}

void UiPromptEdit::completesNames_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    QTest::newRow("two braces offer the first column") << ""
                                                       << "{{"
                                                       << "{{id}}";
    QTest::newRow("letters narrow the choice") << "About "
                                               << "{{rev"
                                               << "About {{review}}";
    QTest::newRow("the middle of a name is enough") << ""
                                                    << "{{vie"
                                                    << "{{review}}";
    QTest::newRow("case does not matter") << ""
                                          << "{{REV"
                                          << "{{review}}";
}

void UiPromptEdit::completesNames()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    PromptEdit edit;
    edit.setColumns({QStringLiteral("id"), QStringLiteral("review")});
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    edit.setPlainText(before);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, typed);
    QTRY_VERIFY(edit.completer()->popup()->isVisible());
    QTest::keyClick(edit.completer()->popup(), Qt::Key_Return);
    QCOMPARE(edit.toPlainText(), after);
    QVERIFY(!edit.completer()->popup()->isVisible());
    QTest::keyClicks(&edit, QStringLiteral("."));
    QCOMPARE(edit.toPlainText(), QString(after + QLatin1Char('.')));
}

void UiPromptEdit::completionIsOneStepOfUndo()
{
    PromptEdit edit;
    edit.setColumns({QStringLiteral("id")});
    edit.setPlainText(QStringLiteral("A "));
    edit.moveCursor(QTextCursor::End);
    edit.insertColumn(QStringLiteral("id"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("A {{id}}"));
    edit.undo();
    QCOMPARE(edit.toPlainText(), QStringLiteral("A "));
}

void UiPromptEdit::showingTheSameTextKeepsUndo()
{
    PromptEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("word"));
    edit.showText(QStringLiteral("word"));
    QVERIFY(edit.document()->isUndoAvailable());
}

void UiPromptEdit::tabMovesTheFocus()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* edit = new PromptEdit(&window);
    auto* next = new QLineEdit(&window);
    layout->addWidget(edit);
    layout->addWidget(next);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QVERIFY(edit->toPlainText().isEmpty());
}

ROWMILL_TEST(UiPromptEdit, QApplication)
#include "ui_prompt_edit.moc"
