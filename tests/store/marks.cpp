#include "app/store/left_marks.h"
#include "app/store/sent_marks.h"
#include "tests/room_test.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstddef>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace rowmill;

namespace {

constexpr qint64 Made = 1'700'000'000'000;
constexpr qint64 HeaderBytes = sizeof(SentMarksHeader);

} // namespace

/// The file of marks: what is marked is found by whoever comes after a kill, and only what can be believed.
class MarksTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = m_folder->filePath(QStringLiteral("p.rowmill"));
    }

    void aMarkIsFoundWithoutTheFileBeingClosed()
    {
        const auto marks = SentMarks::create(m_project, 10, Made);
        QVERIFY(marks);
        marks->mark(1, 1, Made);
        marks->mark(10, 3, Made + 12'345);
        const auto left = LeftMarks::read(m_project, 10, marks->id());
        QVERIFY(left);
        QCOMPARE(left->of(1)->number, 1);
        QCOMPARE(left->of(1)->sentMs, Made);
        QCOMPARE(left->of(10)->number, 3);
        QCOMPARE(left->of(10)->sentMs, Made + 12'300);
        for (qint64 row = 2; row <= 9; ++row)
            QVERIFY(!left->of(row));
    }

    void onlyTheAttemptThatIsOutIsCleared_data()
    {
        QTest::addColumn<QList<int>>("sent");
        QTest::addColumn<int>("cleared");
        QTest::addColumn<int>("left");
        QTest::newRow("the one that is out") << QList<int>{1} << 1 << 0;
        QTest::newRow("an earlier one: its retry is out") << QList<int>{1, 2} << 1 << 2;
        QTest::newRow("the retry, when it has ended") << QList<int>{1, 2} << 2 << 0;
        QTest::newRow("one that is not out") << QList<int>{} << 1 << 0;
        QTest::newRow("one beyond a byte") << QList<int>{257} << 257 << 0;
    }

    void onlyTheAttemptThatIsOutIsCleared()
    {
        QFETCH(QList<int>, sent);
        QFETCH(int, cleared);
        QFETCH(int, left);
        const auto marks = SentMarks::create(m_project, 3, Made);
        for (const int number : sent)
            marks->mark(2, number, Made);
        marks->clear(2, cleared);
        const auto found = LeftMarks::read(m_project, 3, marks->id())->of(2);
        QCOMPARE(found ? found->number : 0, left);
    }

    void whatAnEarlierRunLeftIsForgotten()
    {
        const auto marks = SentMarks::create(m_project, 3, Made);
        marks->mark(2, 7, Made);
        marks->forget(2);
        QVERIFY(!LeftMarks::read(m_project, 3, marks->id())->of(2));
    }

    void rowsThatDoNotExistDoNoHarm()
    {
        const auto marks = SentMarks::create(m_project, 3, Made);
        for (const qint64 row : {qint64(0), qint64(-1), qint64(4), std::numeric_limits<qint64>::max()}) {
            marks->mark(row, 1, Made);
            marks->clear(row, 1);
            marks->forget(row);
            QVERIFY(!LeftMarks::read(m_project, 3, marks->id())->of(row));
        }
    }

    void timesThatAStampCannotTellStayMarks_data()
    {
        QTest::addColumn<qint64>("sent");
        QTest::addColumn<qint64>("told");
        QTest::newRow("the clock was put back") << Made - 5000 << Made;
        QTest::newRow("a hundred days later") << Made + 100 * 86'400'000LL << Made + 0xfffffeLL * 100;
    }

    void timesThatAStampCannotTellStayMarks()
    {
        QFETCH(qint64, sent);
        QFETCH(qint64, told);
        const auto marks = SentMarks::create(m_project, 1, Made);
        marks->mark(1, 1, sent);
        QCOMPARE(LeftMarks::read(m_project, 1, marks->id())->of(1)->sentMs, told);
    }

    void theFileGoesWithItsWriterUnlessKept()
    {
        SentMarks::create(m_project, 3, Made).reset();
        QVERIFY(!QFile::exists(sentMarksPath(m_project)));
        auto marks = SentMarks::create(m_project, 3, Made);
        marks->mark(3, 1, Made);
        marks->keep();
        const QUuid id = marks->id();
        marks.reset();
        QVERIFY(LeftMarks::read(m_project, 3, id)->of(3));
    }

    void itsBlocksAreThereBeforeItIsTouched()
    {
        // A million rows: a hole in the file would end the program on a disk that has become full.
        const auto marks = SentMarks::create(m_project, 1'000'000, Made);
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(sentMarksPath(m_project)), &status), 0);
        QVERIFY(qint64(status.st_blocks) * 512 >= 4'000'000);
    }

    void withoutAPlaceForTheFileThereAreNoMarks_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("no such folder") << QStringLiteral("none/p.rowmill") << qint64(3);
        QTest::newRow("a folder of that name stands there") << QStringLiteral("taken") << qint64(3);
        QTest::newRow("no rows") << QStringLiteral("p.rowmill") << qint64(0);
        QTest::newRow("more rows than anybody marks")
            << QStringLiteral("p.rowmill") << qint64(4'000'000'000'000);
    }

    void withoutAPlaceForTheFileThereAreNoMarks()
    {
        QFETCH(QString, project);
        QFETCH(qint64, rows);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("taken-sent")));
        QVERIFY(!SentMarks::create(m_folder->filePath(project), rows, Made));
        QVERIFY(!QFile::exists(sentMarksPath(m_project)));
    }

    void aDiskWithoutRoomForTheFileIsNotTouched()
    {
        // The system's own limit on a file's size stands in for a full disk.
        struct rlimit usual = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small = {65'536, usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const bool made = SentMarks::create(m_project, 1'000'000, Made) != nullptr;
        ::setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, before);
        QVERIFY(!made);
        QVERIFY(!QFile::exists(sentMarksPath(m_project)));
    }

    void aLinkInItsPlaceIsReplacedNotFollowed()
    {
        const QString target = m_folder->filePath(QStringLiteral("precious"));
        QFile precious(target);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("as it was");
        precious.close();
        QVERIFY(QFile::link(target, sentMarksPath(m_project)));
        QVERIFY(SentMarks::create(m_project, 3, Made));
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArray("as it was"));
    }

    void whatCannotBeBelievedIsNotRead_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("size");
        const qint64 whole = HeaderBytes + 3 * 4;
        const auto bent = [whole](const char* name, size_t at, const QByteArray& bytes) {
            QTest::newRow(name) << qint64(at) << bytes << whole;
        };
        bent("another boot of the machine", offsetof(SentMarksHeader, boot), "another boot");
        bent("no boot named", offsetof(SentMarksHeader, boot), QByteArray(64, '\0'));
        bent("another writer's", offsetof(SentMarksHeader, id), QByteArray(16, 'x'));
        bent("another number of rows", offsetof(SentMarksHeader, rows), QByteArray(8, '\1'));
        bent("not our file", 0, "SQLite f");
        bent("a newer version", offsetof(SentMarksHeader, version), "\3");
        bent("another header's size", offsetof(SentMarksHeader, bytes), "\377\377\377\377");
        bent("made beyond all time", offsetof(SentMarksHeader, createdMs), QByteArray(7, '\377') + '\177');
        bent("made before all time", offsetof(SentMarksHeader, createdMs), QByteArray(8, '\377'));
        QTest::newRow("a mark short") << qint64(0) << QByteArray() << whole - 4;
        QTest::newRow("a byte short") << qint64(0) << QByteArray() << whole - 1;
        QTest::newRow("longer than it should be") << qint64(0) << QByteArray() << whole + 4;
        QTest::newRow("half a header") << qint64(0) << QByteArray() << HeaderBytes / 2;
        QTest::newRow("empty") << qint64(0) << QByteArray() << qint64(0);
    }

    void whatCannotBeBelievedIsNotRead()
    {
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, size);
        auto marks = SentMarks::create(m_project, 3, Made);
        marks->mark(2, 1, Made);
        marks->keep();
        const QUuid id = marks->id();
        marks.reset();
        QVERIFY(LeftMarks::read(m_project, 3, id));
        QFile file(sentMarksPath(m_project));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(size));
        file.seek(at);
        file.write(bytes);
        file.close();
        QVERIFY(!LeftMarks::read(m_project, 3, id));
    }

    void whatIsNoPlainFileIsNotOpened()
    {
        // Opening a pipe that nobody writes would wait for ever.
        QCOMPARE(::mkfifo(qPrintable(sentMarksPath(m_project)), 0600), 0);
        QVERIFY(!LeftMarks::read(m_project, 3, QUuid::createUuid()));
    }

    void aProjectThatNamesNoMarksHasNone()
    {
        const auto marks = SentMarks::create(m_project, 3, Made);
        QVERIFY(!LeftMarks::read(m_project, 3, QUuid()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

ROWMILL_TEST(MarksTest, QCoreApplication)
#include "marks.moc"
