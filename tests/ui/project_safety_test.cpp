#include "app/keys/allowed_origins.h"
#include "tests/room_test.h"
#include "tests/store/ordinary_user.h"
#include "tests/ui/window_test.h"
#include "ui/setup/prompt_edit.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/project_opener.h"
#include "ui/window/recent_row.h"
#include "ui/window/unsaved_projects.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;

/// What the window says and offers when a project is open elsewhere, cannot be written, was left by a crash,
/// or has work left in it.
class ProjectSafetyTest : public WindowTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void oneThatIsOpenElsewhereIsOfferedReadOnly();
    void inAFolderThatCannotBeWrittenItIsReadOnly();
    void reopeningTellsHowFarItIsAndGoesOn();
    void whatACrashLeftUnsavedIsOffered();
    void whatIsOpenInAnotherWindowIsNotOffered();
    void oneOfAnOlderRowmillIsBroughtUp();

private:
    static constexpr int Rows = 40;

    QString project() const { return path(QStringLiteral("p.rowmill")); }
    void makeProject(int answered);
    void click(const QString& words);
    QString told() const { return m_window->findChild<Banner*>()->text(); }
    QList<RecentRow*> offered() const { return m_window->findChildren<RecentRow*>(); }
    int rowsShown() const { return m_window->findChild<TablePage*>()->model()->rowCount(); }
    Actions* actions() const { return m_window->actions(); }
};

void ProjectSafetyTest::initTestCase()
{
    isolate();
}

void ProjectSafetyTest::init()
{
    startAnew();
    startServer();
    showWindow({1280, 800});
}

void ProjectSafetyTest::cleanup()
{
    end();
}

/// A closed project, so many of its rows answered.
void ProjectSafetyTest::makeProject(int answered)
{
    QFile table(path(QStringLiteral("t.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,text\n");
    for (int i = 1; i <= Rows; ++i)
        table.write(QByteArray::number(i) + ",message " + QByteArray::number(i) + '\n');
    table.close();
    auto imported = Session::importTable(table.fileName(), project(), {}, {});
    QTRY_VERIFY(imported.isFinished());
    const std::shared_ptr<Session> session = *imported.result();
    ProjectSetup setup = session->setup();
    setup.recipe.userPrompt = QStringLiteral("Say: {{text}}");
    setup.model.endpoint = m_server->baseUrl().toString();
    setup.model.model = QStringLiteral("practice");
    session->setSetup(setup);
    AllowedOrigins::add(Origin::of(m_server->baseUrl()));
    if (answered == 0)
        return;
    QVERIFY(session->start({RowSelection::Kind::Waiting, 0, 0, {}, answered}));
    QTRY_COMPARE(session->lastTick().phase, RunPhase::Ended);
}

void ProjectSafetyTest::click(const QString& words)
{
    QPushButton* found = nullptr;
    for (auto* button : m_window->findChild<Banner*>()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == words)
            found = button;
    }
    QVERIFY2(found, qPrintable(told()));
    found->click();
}

void ProjectSafetyTest::oneThatIsOpenElsewhereIsOfferedReadOnly()
{
    makeProject(5);
    auto elsewhere = Session::openProject(project());
    QTRY_VERIFY(elsewhere.isFinished());
    const std::shared_ptr<Session> other = *elsewhere.result();
    elsewhere = {};
    m_window->openFile(project());
    QTRY_VERIFY(told().contains(QStringLiteral("p.rowmill is open in another Rowmill")));
    QVERIFY(told().contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())));
    QVERIFY(told().contains(QSysInfo::machineHostName()));
    click(QStringLiteral("Open read-only"));
    QTRY_COMPARE(rowsShown(), Rows);
    QVERIFY2(told().startsWith(QStringLiteral("Opened read-only")), qPrintable(told()));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("p.rowmill (read-only)")));
    for (const QAction* action : {actions()->run, actions()->tryRows, actions()->runAll, actions()->save}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().contains(QStringLiteral("read-only")), qPrintable(action->toolTip()));
    }
    for (const PromptEdit* edit : m_window->findChildren<PromptEdit*>())
        QVERIFY(!edit->isEnabled());
    QVERIFY(actions()->exportAll->isEnabled());

    click(QStringLiteral("Save as…"));
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog*>()));
    dialog->selectFile(path(QStringLiteral("mine.rowmill")));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(actions()->run->isEnabled());
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("mine.rowmill[")));
    QVERIFY(!m_window->findChild<Banner*>()->isVisible());
    for (const PromptEdit* edit : m_window->findChildren<PromptEdit*>())
        QVERIFY(edit->isEnabled());
}

void ProjectSafetyTest::inAFolderThatCannotBeWrittenItIsReadOnly()
{
    makeProject(5);
    const auto read = QFile::ReadOwner | QFile::ReadOther | QFile::ExeOwner | QFile::ExeOther;
    QFile::setPermissions(project(), read);
    QFile::setPermissions(m_folder->path(), read);
    {
        const OrdinaryUser user;
        m_window->openFile(project());
        QTRY_COMPARE(rowsShown(), Rows);
        QCOMPARE(told(),
                 QStringLiteral("Opened read-only: its answers can be looked at and exported. p.rowmill "
                                "cannot be written: its folder cannot be written. Choose another "
                                "folder."));
        QVERIFY(!actions()->run->isEnabled());
        QVERIFY(actions()->saveAs->isEnabled());
    }
    QFile::setPermissions(m_folder->path(), read | QFile::WriteOwner);
}

void ProjectSafetyTest::reopeningTellsHowFarItIsAndGoesOn()
{
    makeProject(12);
    m_window->openFile(project());
    QTRY_COMPARE(rowsShown(), Rows);
    QCOMPARE(told(), QStringLiteral("12 of 40 row(s) done. Go on?"));
    QCOMPARE(m_server->counts().requests, 12);
    click(QStringLiteral("Continue"));
    QTRY_VERIFY(told().contains(QStringLiteral("28 row(s) done")));
    QCOMPARE(m_server->counts().requests, Rows);
}

void ProjectSafetyTest::whatACrashLeftUnsavedIsOffered()
{
    makeProject(12);
    const QString left =
        ProjectOpener::untitledFolder() + QStringLiteral("/reviews-20260301-101500-123.rowmill");
    QVERIFY(QDir().mkpath(ProjectOpener::untitledFolder()));
    QVERIFY(QFile::copy(project(), left));
    QFile lock(left + QStringLiteral(".lock")); // of a process that is no more
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194305\nrowmill\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    showWindow({1280, 800});
    QCOMPARE(offered().size(), 1);
    QCOMPARE(offered().first()->text(), QStringLiteral("reviews"));
    offered().first()->click();
    QTRY_COMPARE(rowsShown(), Rows);
    QCOMPARE(told(), QStringLiteral("12 of 40 row(s) done. Go on?"));
    QVERIFY(m_window->isWindowModified());
}

void ProjectSafetyTest::whatIsOpenInAnotherWindowIsNotOffered()
{
    makeProject(0);
    m_window->openFile(path(QStringLiteral("t.csv")));
    QTRY_COMPARE(rowsShown(), Rows);
    QCOMPARE(UnsavedProjects::find().size(), 0);
    m_window->release();
    QTRY_COMPARE(UnsavedProjects::find().size(), 1);
}

void ProjectSafetyTest::oneOfAnOlderRowmillIsBroughtUp()
{
    QVERIFY(QFile::copy(QStringLiteral(STORED_PROJECTS "/version-1.rowmill"), project()));
    m_window->openFile(project());
    QTRY_COMPARE(rowsShown(), 5);
    QCOMPARE(told(),
             QStringLiteral("This project comes from an older Rowmill and was brought up to date. As it "
                            "was, it stays beside it as “p (version 1).rowmill”."));
    QVERIFY(QFile::exists(path(QStringLiteral("p (version 1).rowmill"))));
}

ROWMILL_TEST(ProjectSafetyTest, QApplication)
#include "project_safety_test.moc"
