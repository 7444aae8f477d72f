#include "tests/room_test.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/window_test.h"

#include <QFile>
#include <QMenu>
#include <QTimer>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// The whole job without a mouse: keys go in, and what comes out is read through the accessibility interface
/// and from the exported file. Nothing of the window is called.
class KeyboardTest : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWholeJob();
    void theMenusAndTheSheet();

private:
    static constexpr int Rows = 24;

    /// What a desktop does when a popup or a dialog of the window has closed, and Qt without one does not.
    void comeBack() { m_window->activateWindow(); }
    /// To what a keyboard would reach now.
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    static void type(const QString& text);
    static QString focused() { return nameOfFocus(); }
    static QString nameOfFocus();
    /// Presses Tab (or another key) until something of this name has the focus.
    static bool go(const QString& name, int key = Qt::Key_Tab, Qt::KeyboardModifiers with = Qt::NoModifier);
    QAccessibleTableInterface* cells() const;
    QString cell(int row, const QString& column) const;
    int rowsWhere(const QString& column, const QString& text) const;
    int rowsShown() const { return cells() ? cells()->rowCount() : -1; }
};

void KeyboardTest::initTestCase()
{
    isolate();
}

void KeyboardTest::init()
{
    startAnew();
    startServer();
    QFile table(path("t.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,text\n");
    for (int i = 1; i <= Rows; ++i)
        table.write(QByteArray::number(i) + ",message " + QByteArray::number(i) + "\n");
    table.close();
    showWindow({1280, 800});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeyboardTest::cleanup()
{
    end();
}

void KeyboardTest::press(int key, Qt::KeyboardModifiers with)
{
    QWidget* target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QVERIFY(target);
    QTest::keyClick(target, static_cast<Qt::Key>(key), with);
}

void KeyboardTest::type(const QString& text)
{
    for (const QChar c : text) {
        QWidget* target = QApplication::focusWidget();
        QVERIFY(target);
        if (c == u'\n')
            QTest::keyClick(target, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

QString KeyboardTest::nameOfFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return {};
    return focus->accessibleName().isEmpty() ? spoken(focus) : focus->accessibleName();
}

bool KeyboardTest::go(const QString& name, int key, Qt::KeyboardModifiers with)
{
    for (int i = 0; i < 60; ++i) {
        if (nameOfFocus().startsWith(name))
            return true;
        press(key, with);
    }
    qWarning("never at %s, but at %s", qPrintable(name), qPrintable(nameOfFocus()));
    return false;
}

QAccessibleTableInterface* KeyboardTest::cells() const
{
    const auto widgets = m_window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->accessibleName() != u"Rows"_s || !interfaceOf(widget)->tableInterface())
            continue;
        // Without a listener Qt does not tell an interface that the rows are others now.
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(interfaceOf(widget)));
        return interfaceOf(widget)->tableInterface();
    }
    return nullptr;
}

QString KeyboardTest::cell(int row, const QString& column) const
{
    QAccessibleTableInterface* table = cells();
    for (int i = 0; table && row < table->rowCount() && i < table->columnCount(); ++i) {
        if (table->columnDescription(i) == column)
            return table->cellAt(row, i)->text(QAccessible::Name).mid(column.size() + 2); // "Status: Done"
    }
    return {};
}

int KeyboardTest::rowsWhere(const QString& column, const QString& text) const
{
    int count = 0;
    for (int row = 0; row < rowsShown(); ++row)
        count += cell(row, column).startsWith(text);
    return count;
}

void KeyboardTest::theWholeJob()
{
    PracticeOptions options;
    options.faults = {{PracticeFault::Refuse, 0.3}};
    m_server->setOptions(options);
    m_window->openFile(path("t.csv")); // as `rowmill t.csv` does

    // The prompt, with a column out of the list.
    QTRY_COMPARE(focused(), u"Prompt for each row"_s);
    type(u"Is it good? {{te"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    comeBack();
    QCOMPARE(spoken(QApplication::focusWidget(), QAccessible::Value), u"Is it good? {{text}}"_s);

    // The shape of the answer.
    QVERIFY(go(u"Prompt"_s, Qt::Key_Backtab, Qt::ShiftModifier));
    for (int i = 0; i < 60 && focused() != u"Prompt"_s; ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"Answer"_s);
    QVERIFY(go(u"The answer is"_s));
    press(Qt::Key_Down);
    QVERIFY(go(u"Labels"_s));
    type(u"good\nbad"_s);

    // The limits.
    QVERIFY(go(u"Answer"_s, Qt::Key_Backtab, Qt::ShiftModifier));
    for (int i = 0; i < 60 && focused() != u"Answer"_s; ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"Limits"_s);
    QVERIFY(go(u"Requests at once"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"4"_s);
    QCOMPARE(spoken(QApplication::focusWidget(), QAccessible::Value), u"4"_s);

    // The run; the focus stays where it was.
    press(Qt::Key_F5);
    QTRY_VERIFY(rowsWhere(u"Status"_s, u"Done"_s) + rowsWhere(u"Status"_s, u"Failed"_s) == Rows);
    const int failed = rowsWhere(u"Status"_s, u"Failed"_s);
    QVERIFY(failed > 0 && failed < Rows);
    QVERIFY(m_server->counts().requests >= Rows);
    QCOMPARE(focused(), u"Requests at once"_s);

    // To the failed rows, and once more with them.
    press(Qt::Key_F6, Qt::ControlModifier);
    QTRY_COMPARE(focused(), u"Rows"_s);
    QVERIFY(go(u"All, 24"_s, Qt::Key_Backtab, Qt::ShiftModifier));
    QVERIFY(go(u"Failed, "_s, Qt::Key_Right));
    QTRY_COMPARE(rowsShown(), failed);
    QTRY_VERIFY(cell(0, u"Status"_s).startsWith(u"Failed"_s));
    QVERIFY(go(u"Rows"_s));
    press(Qt::Key_Down);
    m_server->setOptions({});
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(rowsShown(), 0);
    QVERIFY(go(u"Failed, 0"_s, Qt::Key_Backtab, Qt::ShiftModifier));
    QVERIFY(go(u"All, 24"_s, Qt::Key_Left));
    QTRY_COMPARE(rowsWhere(u"Status"_s, u"Done"_s), Rows);

    // An answer by hand, taken back, and made again.
    QVERIFY(go(u"Rows"_s));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    const QString before = cell(1, u"answer"_s);
    QVERIFY(before == u"good"_s || before == u"bad"_s);
    press(Qt::Key_F2);
    QTRY_COMPARE(focused(), u"Answer"_s);
    type(u"mine"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(cell(1, u"answer"_s), u"mine"_s);
    QTRY_COMPARE(focused(), u"Rows"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cell(1, u"answer"_s), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(cell(1, u"answer"_s), u"mine"_s);

    // The menu of the row, for which Qt waits by itself.
    QString entry;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&entry] {
        if (const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            entry = menu->actions().at(1)->text();
            press(Qt::Key_Escape);
        }
    });
    watch.start(20);
    press(Qt::Key_F10, Qt::ShiftModifier);
    QTRY_COMPARE(entry, u"Correct ans&wer"_s);
    comeBack();
    QTRY_COMPARE(focused(), u"Rows"_s);

    // The search.
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), u"Search in rows"_s);
    type(u"message 2"_s);
    QTRY_COMPARE(rowsShown(), 6);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QTRY_COMPARE(rowsShown(), Rows);

    // The file.
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(focused(), u"File form"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow()->inherits("QFileDialog"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(path("answers.csv") + u'\n');
    QTRY_VERIFY(QFile::exists(path("answers.csv")));
    QFile file(path("answers.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), Rows + 2);
    QCOMPARE(lines.takeFirst(), QByteArray("id,text,answer,status,error"));
    QCOMPARE(lines.at(1), QByteArray("2,message 2,mine,done,"));
    for (int i = 0; i < Rows; ++i) {
        const QList<QByteArray> parts = lines.at(i).split(',');
        QCOMPARE(parts.at(0), QByteArray::number(i + 1));
        QVERIFY(i == 1 || ((parts.at(2) == "good" || parts.at(2) == "bad") && parts.at(3) == "done"));
    }
}

void KeyboardTest::theMenusAndTheSheet()
{
    press(Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget() || m_window->menuWidget()->hasFocus());
    press(Qt::Key_Down);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    comeBack();
    press(Qt::Key_F1);
    QTRY_COMPARE(focused(), u"Search in the shortcuts"_s);
    const QWidget* sheet = QApplication::activeWindow();
    type(u"ctrl+r"_s);
    const auto lists = sheet->findChildren<QWidget*>();
    QStringList shown;
    for (const QWidget* list : lists) {
        if (list->accessibleName() != u"Keyboard shortcuts"_s)
            continue;
        const QAccessibleInterface* tree = interfaceOf(list);
        for (int i = 0; i < tree->childCount(); ++i)
            shown.append(tree->child(i)->text(QAccessible::Name));
    }
    QVERIFY2(shown.contains(u"Retry failed: Ctrl+R"_s), qPrintable(shown.join(u'|')));
    press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeWindow() != sheet);
}

ROWMILL_TEST(KeyboardTest, QApplication)
#include "keyboard_test.moc"
