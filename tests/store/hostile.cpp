#include "app/store/gone_answers.h"
#include "app/store/long_text.h"
#include "app/store/run_history.h"
#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

#include <QDir>

#include <sys/stat.h>

using namespace rowmill;
using namespace rowmill::test;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString LogEnding = QStringLiteral("-wal");

} // namespace

/// Files made to do harm, beyond those that are not ours at first sight: each is refused or shown cut, with
/// one message, and nothing in it is run.
class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void aTextThatIsTooLongIsShownCut_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("shown"); ///< where it would be: "cell", "answer", "setup", "run"
        const QString huge = QStringLiteral("hex(zeroblob(%1))").arg(LongestText / 2 + 1);
        const QString nothing = QStringLiteral("CAST(zeroblob(%1) AS TEXT)").arg(LongestText + 1);
        const QString answer = QStringLiteral(
            "INSERT INTO answer(row, run, state, outcome, text, error, attempts, prompt_tokens,"
            " completion_tokens, latency_ms) VALUES(2, 1, 3, 'answered', %1, '', 1, 1, 1, 1)");
        QTest::newRow("a cell") << QStringLiteral("UPDATE source SET c1 = %1 WHERE row = 2").arg(huge)
                                << QStringLiteral("cell");
        QTest::newRow("a cell of NULs")
            << QStringLiteral("UPDATE source SET c1 = %1 WHERE row = 2").arg(nothing)
            << QStringLiteral("cell");
        QTest::newRow("an answer") << answer.arg(huge) << QStringLiteral("answer");
        QTest::newRow("the setup")
            << QStringLiteral("UPDATE meta SET value = %1 WHERE key = 'setup'").arg(huge)
            << QStringLiteral("setup");
        QTest::newRow("a run's setup")
            << QStringLiteral("INSERT INTO run(started_ms, setup, selection) VALUES(1, %1, '{}')").arg(huge)
            << QStringLiteral("run");
    }

    void aTextThatIsTooLongIsShownCut()
    {
        QFETCH(QString, statement);
        QFETCH(QString, shown);
        StoreFixture fixture(3);
        fixture.bend({statement});
        const auto store = fixture.open(OpenMode::ReadOnly);
        QVERIFY2(store, store ? "" : qPrintable(describe(store.error())));
        const auto rows = (*store)->read([](const Connection& c) { return readRows(c, 1, 3); }).result();
        QVERIFY(rows);
        const RowRecord row = rows->at(1);
        const QString text = shown == QLatin1String("cell") ? row.cells.at(1) : row.answer;
        const bool inRow = shown == QLatin1String("cell") || shown == QLatin1String("answer");
        QCOMPARE(row.cut, inRow);
        if (inRow)
            QVERIFY(text.size() > 1000 && text.size() < 5000 && text.endsWith(QChar(0x2026)));
        const auto setup = (*store)->meta(QStringLiteral("setup")).result();
        QVERIFY(setup && setup->size() < 5000);
        const auto runs = (*store)->read([](const Connection& c) { return readRuns(c); }).result();
        QVERIFY(runs);
        QVERIFY((*store)->read([](const Connection& c) { return readDetail(c, 2); }).result());
        // Into a file nothing goes in part, and to a model neither.
        const auto all = (*store)
                             ->read([](const Connection& c) {
                                 return forEachRow(c, {}, [](const RowRecord&) { return true; });
                             })
                             .result();
        QCOMPARE(bool(all), !inRow);
        if (!all) {
            QCOMPARE(all.error().kind, ErrorKind::TooLarge);
            QCOMPARE(all.error().line, 2);
            QVERIFY2(describe(all.error()).contains(QStringLiteral("a text of more than 64 MiB")),
                     qPrintable(describe(all.error())));
        }
    }

    void aCellThatIsTooLongIsNotSent()
    {
        StoreFixture fixture(3);
        fixture.bend(
            {QStringLiteral("UPDATE source SET c1 = hex(zeroblob(%1)) WHERE row = 2").arg(LongestText)});
        const auto store = fixture.open();
        QVERIFY(store);
        const auto begun = (*store)->beginRun({}, {}).result();
        QVERIFY(begun);
        const auto rows = (*store)->lease({}, begun->run, 0, 10, 1).result();
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::TooLarge);
        QCOMPARE(rows.error().line, 2);
        // Where the prompt does not use it, it does no harm; and the row can be left out.
        LeaseQuery other;
        other.columns = QList<int>{0};
        QCOMPARE((*store)->lease(other, begun->run, 0, 10, 1).result()->size(), 3);
        RowEdit edit;
        edit.exclude = RowRanges::of({2});
        QVERIFY((*store)->edit(edit).result());
        QCOMPARE((*store)->lease({}, begun->run, 0, 10, 1).result()->size(), 2);
    }

    /// A log beside the file is part of the project, as a killed program leaves it: so is what somebody put
    /// into it.
    void aLogWithForeignPartsIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<OpenMode>("mode");
        const std::pair<const char*, const char*> parts[] = {
            {"a trigger", "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM source; END"},
            {"a view in a table's place", "ALTER TABLE attempt RENAME TO gone"},
            {"a further column", "ALTER TABLE answer ADD COLUMN x"},
            {"another application's id", "PRAGMA application_id=7"},
            {"a newer version", "PRAGMA user_version=99"},
        };
        for (const auto& [name, statement] : parts) {
            QTest::addRow("%s, to be written", name) << QString::fromLatin1(statement) << OpenMode::Write;
            QTest::addRow("%s, to be read", name) << QString::fromLatin1(statement) << OpenMode::ReadOnly;
        }
    }

    void aLogWithForeignPartsIsRefusedAndLeftAsItIs()
    {
        QFETCH(QString, statement);
        QFETCH(OpenMode, mode);
        const StoreFixture fixture(3);
        const QString left = withLog(fixture, statement);
        const QByteArray file = contents(left);
        const QByteArray log = contents(left + LogEnding);
        QVERIFY(!log.isEmpty());
        const auto store = Store::open(left, mode);
        QVERIFY(!store);
        const bool newer = statement.contains(QLatin1String("user_version"));
        QCOMPARE(store.error().kind, newer ? ErrorKind::NewerProject : ErrorKind::NotAProject);
        QCOMPARE(contents(left), file);
        QCOMPARE(contents(left + LogEnding), log);
    }

    void aLogThatIsOursIsRead()
    {
        const StoreFixture fixture(3);
        const QString left =
            withLog(fixture, QStringLiteral("UPDATE source SET c1 = 'from the log' WHERE row = 3"));
        QVERIFY(!contents(left).contains("from the log"));
        const auto store = Store::open(left, OpenMode::Write);
        QVERIFY2(store, store ? "" : qPrintable(describe(store.error())));
        const auto rows = (*store)->read([](const Connection& c) { return readRows(c, 3, 1); }).result();
        QCOMPARE(rows->first().cells.at(1), QStringLiteral("from the log"));
    }

    /// A pipe where SQLite would look for its log would hold us up for ever.
    void aPipeBesideItIsRefused_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"-wal", "-shm", "-journal"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void aPipeBesideItIsRefused()
    {
        QFETCH(QString, ending);
        const StoreFixture fixture(3);
        QCOMPARE(mkfifo(QFile::encodeName(fixture.path() + ending).constData(), 0600), 0);
        for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly})
            QCOMPARE(fixture.open(mode).error().kind, ErrorKind::NotAProject);
    }

private:
    /// A copy of the project as it was, with a log beside it in which `statement` stands.
    static QString withLog(const StoreFixture& fixture, const QString& statement)
    {
        QString left = fixture.file(QStringLiteral("left.rowmill"));
        const auto connection = Connection::open(fixture.path(), OpenMode::Write);
        for (const QString& sql : {QStringLiteral("PRAGMA journal_mode=WAL"),
                                   QStringLiteral("PRAGMA wal_autocheckpoint=0"), statement})
            (void)connection->text(sql);
        QFile::copy(fixture.path(), left);
        QFile::copy(fixture.path() + LogEnding, left + LogEnding);
        return left;
    }
};

ROWMILL_TEST(HostileTest, QCoreApplication)
#include "hostile.moc"
