#include "tests/room_test.h"
#include "tests/ui/accessible_window.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/gone_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/key_entry_dialog.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/network_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/log/event_log.h"
#include "ui/log/event_log_window.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace rowmill;
using namespace rowmill::test;

/// Every dialog as a keyboard and a screen reader meet it: where the focus begins, the way of Tab, every
/// name, and that Escape goes back to where one was.
class AccessibleDialogsTest : public AccessibleWindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void cleanupTestCase() { qInfo("%d controls looked at", m_looked); }
    void everyDialogIsReached_data();
    void everyDialogIsReached();

private:
    QDialog* makeDialog(const QString& which);
};

QDialog* AccessibleDialogsTest::makeDialog(const QString& which)
{
    QWidget* window = m_window.get();
    const auto question = [this] {
        auto* box = m_window->findChild<QMessageBox*>();
        return static_cast<QDialog*>(box);
    };
    const StoredKey key{{QStringLiteral("https"), QStringLiteral("api.example.com"), 443},
                        QStringLiteral("mine")};
    if (which == QLatin1String("export"))
        return new ExportDialog({QStringLiteral("id"), QStringLiteral("text")}, true, false, window);
    if (which == QLatin1String("import"))
        return new ImportDialog(path("t.csv"), QStringLiteral("t.csv"), {}, QStringLiteral("Open"), window);
    if (which == QLatin1String("network"))
        return new NetworkDialog({}, window);
    if (which == QLatin1String("keys")) {
        auto* dialog = new KeysDialog(window);
        dialog->setKeys({key});
        return dialog;
    }
    if (which == QLatin1String("a key"))
        return new KeyEntryDialog({}, window);
    if (which == QLatin1String("another key"))
        return new KeyEntryDialog(key, window);
    if (which == QLatin1String("prices"))
        return new PricesDialog({}, QStringLiteral("https://api.openai.com/v1"), QStringLiteral("gpt-4o"),
                                window);
    if (which == QLatin1String("history")) {
        auto* dialog = new HistoryDialog(window);
        RunRecord run;
        run.run = 1;
        run.done = 3;
        dialog->setRuns({run});
        return dialog;
    }
    if (which == QLatin1String("gone rows")) {
        auto* dialog = new GoneDialog(1, window);
        dialog->setAnswers({{1, 1, {{QStringLiteral("text"), QStringLiteral("x")}}, 1, QStringLiteral("y")}});
        return dialog;
    }
    if (which == QLatin1String("notes")) {
        TableNotes notes;
        notes.shortRows = 1;
        notes.shortLines = {3};
        return new NotesDialog(QStringLiteral("t.csv"), notes, window);
    }
    if (which == QLatin1String("shortcuts"))
        return new ShortcutsDialog(m_window->menuBar(), window);
    if (which == QLatin1String("preferences"))
        return new PreferencesDialog({}, window);
    if (which == QLatin1String("event log")) {
        auto* log = new EventLog(window);
        log->add(LogEvent::Kind::Info, QStringLiteral("It begins."));
        return new EventLogWindow(log, window);
    }
    if (which == QLatin1String("about"))
        return new AboutDialog(QStringLiteral("libcurl 8"), window);
    if (which == QLatin1String("to save or not"))
        askAboutUnsaved(window, QStringLiteral("t"), [](UnsavedAnswer) {});
    else if (which == QLatin1String("a confirmation"))
        confirm(window, QStringLiteral("Go?"), QStringLiteral("Really?"), QStringLiteral("Go"), [] {});
    else if (which == QLatin1String("a loss"))
        confirmLoss(window, QStringLiteral("Go?"), QStringLiteral("Really?"), QStringLiteral("Go"), [] {});
    else if (which == QLatin1String("a name")) {
        askForText(window, QStringLiteral("Name"), QStringLiteral("What is it called?"),
                   [](const QString&) {});
        return m_window->findChild<QDialog*>();
    }
    return question();
}

void AccessibleDialogsTest::everyDialogIsReached_data()
{
    QTest::addColumn<QString>("first"); ///< what has the focus when it opens
    QTest::newRow("export") << "File form";
    QTest::newRow("import") << "Open";
    QTest::newRow("network") << "As the system says";
    QTest::newRow("keys") << "Stored keys";
    QTest::newRow("a key") << "Server";
    QTest::newRow("another key") << "Key";
    QTest::newRow("prices") << "Model";
    QTest::newRow("history") << "Runs";
    QTest::newRow("gone rows") << "Answers of rows that are gone";
    QTest::newRow("notes") << "Rows";
    QTest::newRow("shortcuts") << "Search in the shortcuts";
    QTest::newRow("about") << "Close";
    QTest::newRow("preferences") << "Language";
    QTest::newRow("event log") << "Find in the events";
    QTest::newRow("to save or not") << "Save…";
    QTest::newRow("a confirmation") << "Go";
    QTest::newRow("a loss") << "Cancel";
    QTest::newRow("a name") << "What is it called?";
}

void AccessibleDialogsTest::everyDialogIsReached()
{
    QFETCH(QString, first);
    const QString which = QString::fromLatin1(QTest::currentDataTag());
    openTable();
    table()->setFocus();
    QPointer<QDialog> dialog = makeDialog(which);
    QVERIFY(dialog);
    if (!dialog->isVisible())
        dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    const QWidget* focus = QApplication::focusWidget();
    const QString name = focus->accessibleName().isEmpty() ? spoken(focus) : focus->accessibleName();
    QCOMPARE(name, first);
    look(dialog, which);
    const auto buttons = dialog->findChildren<QPushButton*>();
    const bool hasDefault =
        std::any_of(buttons.cbegin(), buttons.cend(), [](const auto* b) { return b->isDefault(); });
    QVERIFY2(hasDefault || which == QLatin1String("event log"), "Enter does nothing"); // which is no question
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY2(!dialog || !dialog->isVisible(), "Escape leaves it open");
    m_window->activateWindow(); // which a desktop does
    QTRY_VERIFY2(table()->hasFocus(), qPrintable(described(QApplication::focusWidget())));
}

ROWMILL_TEST(AccessibleDialogsTest, QApplication)
#include "accessible_dialogs_test.moc"
