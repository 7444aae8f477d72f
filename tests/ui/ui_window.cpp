#include "tests/room_test.h"
#include "ui/window/actions.h"
#include "ui/window/column_guess.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_projects.h"
#include "ui/window/recent_row.h"
#include "ui/window/run_messages.h"
#include "ui/window/sample_project.h"
#include "ui/window/welcome_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rowmill;

class UiWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void shortcutsAreUnique();
    void everyControlHasAName();
    void recentProjectsThatAreGoneAreDropped();
    void recentProjectsKeepTheNewestFirst();
    void recentLine_data();
    void recentLine();
    void welcomeOpensARecentProject();
    void runMessages_data();
    void runMessages();
    void wordiestColumnIsSuggested();
    void sampleIsReadyToRun();
    void sampleOpensInTheWindow();

private:
    static Result<QUrl> noPractice() { return Error{ErrorKind::BadEndpoint, {}, {}, 0}; }
    QTemporaryDir m_folder;
};

void UiWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("RowmillTest"));
    QCoreApplication::setApplicationName(QStringLiteral("RowmillTest"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void UiWindow::shortcutsAreUnique()
{
    MainWindow window(&UiWindow::noPractice);
    QHash<QString, QString> seen;
    const QList<QAction*> actions = window.actions()->all();
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!seen.contains(keys), qPrintable(keys + u": " + action->text() + u", " + seen.value(keys)));
        seen.insert(keys, action->text());
    }
    for (const char* keys : {"Ctrl+O", "Ctrl+Shift+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+E", "Ctrl+F", "F5"})
        QVERIFY2(seen.contains(QLatin1String(keys)), keys);
}

void UiWindow::everyControlHasAName()
{
    MainWindow window(&UiWindow::noPractice);
    int looked = 0;
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        // What a banner offers has its words from showMessage() on.
        const auto* banner = qobject_cast<const Banner*>(widget->parentWidget());
        const bool own =
            (banner && banner->isHidden()) || widget->objectName().startsWith(QLatin1String("qt_"));
        const bool inside = qobject_cast<const QHeaderView*>(widget) ||
                            qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
                            qobject_cast<QComboBox*>(widget->parentWidget()) ||
                            widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        const bool control =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
            qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
        if (!control || own || inside || widget->isHidden() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++looked;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) + u" in " +
                                   QLatin1String(widget->parentWidget()->metaObject()->className())));
    }
    QVERIFY(looked > 30);
}

void UiWindow::recentProjectsThatAreGoneAreDropped()
{
    const QString path = m_folder.filePath(QStringLiteral("a.rowmill"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    RecentProjects::note({path, QStringLiteral("a"), 3, 2, 1, QDateTime::currentDateTime(), false});
    RecentProjects::note({m_folder.filePath(QStringLiteral("gone.rowmill")), QStringLiteral("gone"), 1, 0, 0,
                          QDateTime::currentDateTime(), false});
    const QList<RecentProject> recent = RecentProjects::load();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first().name, QStringLiteral("a"));
    QCOMPARE(recent.first().done, 2);
}

void UiWindow::recentProjectsKeepTheNewestFirst()
{
    for (int i = 0; i < RecentProjects::Most + 3; ++i) {
        const QString path = m_folder.filePath(QStringLiteral("p%1.rowmill").arg(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentProjects::note({path, QString::number(i), 1, 0, 0, QDateTime::currentDateTime(), false});
    }
    RecentProjects::note({m_folder.filePath(QStringLiteral("p5.rowmill")), QStringLiteral("again"), 1, 1, 0,
                          QDateTime::currentDateTime(), false});
    const QList<RecentProject> recent = RecentProjects::load();
    QCOMPARE(recent.size(), RecentProjects::Most);
    QCOMPARE(recent.first().name, QStringLiteral("again"));
    QCOMPARE(recent.at(1).name, QString::number(RecentProjects::Most + 2));
}

void UiWindow::recentLine_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("contains");
    QTest::newRow("all done") << 10 << 0 << 1 << "done · yesterday";
    QTest::newRow("some done") << 4 << 0 << 0 << "4 done, can go on · today";
    QTest::newRow("over, with failures") << 8 << 2 << 0 << "2 failed · today";
    QTest::newRow("never run") << 0 << 0 << 0 << "not run yet";
}

void UiWindow::recentLine()
{
    QFETCH(int, done);
    QFETCH(int, failed);
    QFETCH(int, daysAgo);
    QFETCH(QString, contains);
    const QDateTime now(QDate(2024, 5, 15), QTime(12, 0));
    const RecentProject project{{}, {}, 10, done, failed, now.addDays(-daysAgo), false};
    const QString line = describeRecent(project, now);
    QVERIFY2(line.contains(contains), qPrintable(line));
}

void UiWindow::welcomeOpensARecentProject()
{
    QAction action;
    WelcomePage page(&action, &action, &action);
    const QSignalSpy spy(&page, &WelcomePage::projectChosen);
    page.setRecent({{QStringLiteral("/x/a.rowmill"), QStringLiteral("a.rowmill"), 3, 1, 0, {}, false}});
    auto* row = page.findChild<RecentRow*>();
    QVERIFY(row);
    row->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), QStringLiteral("/x/a.rowmill"));
}

void UiWindow::runMessages_data()
{
    QTest::addColumn<RunPhase>("phase");
    QTest::addColumn<StopReason>("reason");
    QTest::addColumn<Outcome>("cause");
    QTest::addColumn<QString>("contains");
    QTest::addColumn<int>("steps");
    using enum Outcome;
    QTest::newRow("a used-up quota quotes the provider")
        << RunPhase::Paused << StopReason::Quota << QuotaExhausted
        << "quota is used up (its own <b>words</b>)" << 2;
    QTest::newRow("a wait beyond our patience quotes the provider")
        << RunPhase::Paused << StopReason::Quota << RateLimited
        << "asks for a longer wait (its own <b>words</b>)" << 2;
    QTest::newRow("a refused key") << RunPhase::Paused << StopReason::Key << KeyRefused << "refused the key"
                                   << 2;
    QTest::newRow("a server that is not trusted")
        << RunPhase::Paused << StopReason::Tls << TlsError << "cannot be trusted" << 2;
    QTest::newRow("a server that serves nobody any more quotes it")
        << RunPhase::Paused << StopReason::Connection << Overloaded
        << "out of reach or out of order for too long (its own <b>words</b>)" << 2;
    QTest::newRow("a pause by hand needs no message")
        << RunPhase::Paused << StopReason::ByUser << Answered << "" << 0;
    QTest::newRow("an end with failures")
        << RunPhase::Ended << StopReason::Completed << Answered << "2 failed" << 2;
    QTest::newRow("a full disk") << RunPhase::Paused << StopReason::Store << Answered << "cannot be written"
                                 << 1;
}

void UiWindow::runMessages()
{
    QFETCH(RunPhase, phase);
    QFETCH(StopReason, reason);
    QFETCH(Outcome, cause);
    QFETCH(QString, contains);
    QFETCH(int, steps);
    RunTick tick;
    tick.phase = phase;
    tick.reason = reason;
    tick.cause = cause;
    tick.message = QStringLiteral("its own <b>words</b>.");
    tick.done = 8;
    tick.failed = 2;
    const WindowMessage message = runMessage(tick);
    QCOMPARE(message.text.isEmpty(), contains.isEmpty());
    QVERIFY2(message.text.contains(contains), qPrintable(message.text));
    QCOMPARE(message.steps.size(), steps);
}

void UiWindow::wordiestColumnIsSuggested()
{
    RowRecord row;
    row.cells = {QStringLiteral("1"), QStringLiteral("a long text"), QStringLiteral("x")};
    const QStringList columns{QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("kind")};
    QCOMPARE(wordiestColumn(columns, {row}), QStringLiteral("text"));
    QCOMPARE(wordiestColumn(columns, {}), QString());
    QCOMPARE(freeColumnName(QStringLiteral("text"), columns), QStringLiteral("text 2"));
}

void UiWindow::sampleIsReadyToRun()
{
    const Result<QString> path = unpackSample();
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.readLine().trimmed();
    QCOMPARE(head, QByteArray("id,product,review"));
    const QString prompt = sampleSetup().recipe.userPrompt;
    QVERIFY(prompt.contains(QLatin1String("{{product}}")) && prompt.contains(QLatin1String("{{review}}")));
    QVERIFY(sampleSetup().model.isPractice());
}

void UiWindow::sampleOpensInTheWindow()
{
    MainWindow window(&UiWindow::noPractice);
    QVERIFY(!window.actions()->run->isEnabled());
    window.trySample();
    QTRY_VERIFY(window.actions()->run->isEnabled());
    QVERIFY(window.isWindowModified());
    QVERIFY(window.windowTitle().startsWith(QLatin1String("reviews.csv")));
    QVERIFY(window.actions()->tryRows->isEnabled());
    QVERIFY(!window.actions()->retryFailed->isEnabled());
    window.close();
    QTRY_VERIFY(!window.isVisible());
}

ROWMILL_TEST(UiWindow, QApplication)
#include "ui_window.moc"
