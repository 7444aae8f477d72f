#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"
#include "tests/store/ordinary_user.h"

#include <QDir>

using namespace rowmill;
using namespace rowmill::test;

namespace {

constexpr auto EveryoneReads = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto EveryoneEnters = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
constexpr auto EveryoneWrites = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;

/// The folder as read-only media would have it; it can be removed again afterwards.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString& path) : m_path(path)
    {
        const QDir dir(path);
        for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden))
            QFile::setPermissions(dir.filePath(name), EveryoneReads);
        QFile::setPermissions(path, EveryoneReads | EveryoneEnters);
    }
    ~ReadOnlyFolder() { QFile::setPermissions(m_path, EveryoneReads | EveryoneEnters | EveryoneWrites); }

private:
    QString m_path;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A project that cannot be written, or that somebody else has open, can be looked at, exported and saved
/// under another name; and whoever looks at it changes nothing.
class ReadOnlyTest : public QObject {
    Q_OBJECT

private:
    static void checkThatItCanOnlyBeRead(Session& session, ErrorKind why)
    {
        QVERIFY(session.readOnly());
        QCOMPARE(session.readOnly()->kind, why);
        const auto started = session.start({RowSelection::Kind::All, 0, 0, {}, -1});
        QVERIFY(!started);
        QCOMPARE(started.error().kind, why);
        ProjectSetup setup = session.setup();
        setup.recipe.userPrompt = QStringLiteral("something else");
        session.setSetup(setup);
        QVERIFY(session.setup() != setup);
        QTemporaryDir elsewhere;
        const QString out = elsewhere.filePath(QStringLiteral("out.csv"));
        QCOMPARE(*arrived(session.exportTo(out, {}, {}, {})), 6);
        QCOMPARE(contents(out).count(",done,"), 6);
    }

private slots:
    void inAFolderThatCannotBeWritten()
    {
        SessionFixture fixture(6);
        QCOMPARE(fixture.run().done, 6);
        fixture.session.reset();
        const ReadOnlyFolder folder(fixture.file({}));
        const OrdinaryUser user;
        const auto opened = arrived(Session::openProject(fixture.projectPath()));
        QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
        checkThatItCanOnlyBeRead(**opened, ErrorKind::FileUnwritable);
        QCOMPARE(
            describe(*(*opened)->readOnly()),
            QStringLiteral("rows.rowmill cannot be written: its folder cannot be written. Choose another "
                           "folder."));
    }

    void aFileThatMayNotBeWritten()
    {
        SessionFixture fixture(6);
        QCOMPARE(fixture.run().done, 6);
        fixture.session.reset();
        QFile::setPermissions(fixture.projectPath(), EveryoneReads);
        QFile::setPermissions(fixture.file({}), EveryoneReads | EveryoneEnters | EveryoneWrites);
        const OrdinaryUser user;
        const auto opened = arrived(Session::openProject(fixture.projectPath()));
        QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
        checkThatItCanOnlyBeRead(**opened, ErrorKind::FileUnwritable);
        QVERIFY(!QFile::exists(fixture.projectPath() + QStringLiteral(".lock")));
    }

    /// Copied off a machine where the program had been killed, with its log beside it.
    void whatAKilledProgramLeftOnReadOnlyMedia()
    {
        SessionFixture fixture(6);
        QCOMPARE(fixture.run().done, 6);
        QTemporaryDir media;
        const QString left = media.filePath(QStringLiteral("rows.rowmill"));
        for (const QLatin1String ending : {QLatin1String(""), QLatin1String("-wal")})
            QVERIFY(QFile::copy(fixture.projectPath() + ending, left + ending));
        const ReadOnlyFolder folder(media.path());
        const OrdinaryUser user;
        const auto opened = arrived(Session::openProject(left));
        QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
        checkThatItCanOnlyBeRead(**opened, ErrorKind::FileUnwritable);
    }

    void saveAsMakesAProjectThatCanBeRun()
    {
        SessionFixture fixture(6);
        QCOMPARE(fixture.run().done, 6);
        fixture.session.reset();
        const ReadOnlyFolder folder(fixture.file({}));
        const OrdinaryUser user;
        QTemporaryDir elsewhere;
        fixture.session = *arrived(Session::openProject(fixture.projectPath()));
        fixture.allowEndpoint();
        const QString refused = fixture.file(QStringLiteral("copy.rowmill"));
        QCOMPARE(arrived(fixture.session->saveAs(refused)).error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(arrived(fixture.session->saveAs(fixture.projectPath())).error().kind,
                 ErrorKind::FileUnwritable);
        QVERIFY(arrived(fixture.session->saveAs(elsewhere.filePath(QStringLiteral("copy.rowmill")))));
        QVERIFY(!fixture.session->readOnly());
        QCOMPARE(fixture.run({RowSelection::Kind::All, 0, 0, {}, -1}).done, 6);
        fixture.session.reset();
    }

    void besideSomebodyWhoRunsIt()
    {
        SessionFixture fixture(6);
        QCOMPARE(fixture.run().done, 6);
        const auto refused = arrived(Session::openProject(fixture.projectPath()));
        QCOMPARE(refused.error().kind, ErrorKind::ProjectInUse);
        const auto reading = arrived(Session::openProject(fixture.projectPath(), OpenMode::ReadOnly));
        QVERIFY(reading);
        checkThatItCanOnlyBeRead(**reading, ErrorKind::ReadOnlyProject);
        // Nothing of that kept the other from its work, nor took its lock.
        QCOMPARE(arrived((*reading)->saveAs(fixture.projectPath())).error().kind, ErrorKind::ProjectInUse);
        QCOMPARE(fixture.run({RowSelection::Kind::All, 0, 0, {}, -1}).done, 6);
        QVERIFY(arrived((*reading)->saveAs(fixture.file(QStringLiteral("mine.rowmill")))));
        QVERIFY(!(*reading)->readOnly());
        QCOMPARE(arrived(Session::openProject(fixture.projectPath())).error().kind, ErrorKind::ProjectInUse);
    }

    /// Whatever a project holds, opening it asks nobody and tells nobody a key.
    void openingAsksNobody()
    {
        SessionFixture fixture(6);
        fixture.session->setSessionKey(Secret("a key"));
        fixture.reopen();
        QVERIFY(!fixture.session->hasSessionKey());
        const auto rows = arrived(fixture.session->rows(1, 6));
        QVERIFY(fixture.session->preview(rows->first().cells));
        QCOMPARE(arrived(fixture.session->matchingRows({})).value().size(), 6);
        fixture.session.reset();
        QCOMPARE(fixture.server->counts().connections, 0);
    }
};

ROWMILL_TEST(ReadOnlyTest, QCoreApplication)
#include "read_only.moc"
