#include "app/store/new_data.h"

#include "app/store/gone_answers.h"
#include "app/store/run_history.h"
#include "tests/room_test.h"
#include "tests/store/store_fixture.h"

using namespace rowmill;
using namespace rowmill::test;

namespace {

using Rows = QList<QStringList>;

/// Puts the rows in place of the project's.
Result<DataChange> changeRows(const QString& path, const QStringList& columns, const Rows& rows,
                              const DataMatch& match, bool commit = true)
{
    const auto store = Store::open(path, OpenMode::Write);
    return (*store)
        ->rework([&](Connection& connection) -> Result<DataChange> {
            auto transaction = Transaction::begin(connection);
            NewData data(connection);
            if (const auto set = data.setColumns(columns); !set)
                return set.error();
            for (const QStringList& row : rows) {
                if (const auto added = data.add(row); !added)
                    return added.error();
            }
            const auto found = data.match(match);
            if (!found || !commit)
                return found;
            if (const auto applied = data.apply(QStringLiteral("new.csv"), 99); !applied)
                return applied.error();
            if (const auto done = transaction->commit(); !done)
                return done.error();
            return found;
        })
        .result();
}

QStringList standing(const QString& path)
{
    const auto store = Store::open(path, OpenMode::Write); // checks the schema once more
    if (!store)
        return {describe(store.error())};
    const auto rows = (*store)->read([](const Connection& c) { return readRows(c, 1, 100); }).result();
    QStringList lines;
    for (const RowRecord& row : *rows)
        lines.append(QStringLiteral("%1 %2 %3").arg(row.cells.value(1), rowStateName(row.state), row.answer));
    return lines;
}

QString ask(const QString& path, const char* sql)
{
    const auto connection = Connection::open(path, OpenMode::ReadOnly);
    return *connection->text(QLatin1String(sql));
}

} // namespace

/// Other rows for the same project: what fits stays, what was paid for is kept, all or nothing.
class NewDataTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        // id, text; rows 1 to 4 are answered, 3 is corrected, 4 is excluded, 5 has failed, 6 waits.
        m_folder = std::make_unique<QTemporaryDir>();
        auto project = std::move(*NewProject::create(path()));
        QVERIFY(project->setColumns({QStringLiteral("id"), QStringLiteral("text")}));
        for (const char* name : {"a", "b", "c", "d", "e", "f"})
            QVERIFY(project->add({QLatin1String(name), QStringLiteral("text ") + QLatin1String(name)}));
        QVERIFY(project->finish(QStringLiteral("old.csv"), QStringLiteral("{}")));
        project.reset(); // gives its lock back
        const auto store = Store::open(path(), OpenMode::Write);
        for (int row = 1; row <= 4; ++row)
            (*store)->record({result(row, 1, RowState::Done, QStringLiteral("answer %1").arg(row))});
        (*store)->record({result(5, 1, RowState::Failed)});
        QVERIFY((*store)->flush().result());
        const auto done =
            (*store)
                ->rework([](Connection& c) {
                    (void)c.run(QStringLiteral("INSERT INTO excluded VALUES(4)"));
                    return c.run(QStringLiteral("INSERT INTO correction VALUES(3, 'mended', 7)"));
                })
                .result();
        QVERIFY(done);
    }

    void byPositionUnchangedRowsKeepEverything()
    {
        Rows rows;
        for (const char* name : {"a", "b", "c", "d", "e", "f"})
            rows.append({QStringLiteral("text ") + QLatin1String(name), QLatin1String(name)});
        // Another order of columns, and one more: matched by name.
        const auto changed = changeRows(path(), {QStringLiteral("text"), QStringLiteral("id")}, rows, used());
        QVERIFY(changed);
        QCOMPARE(*changed, (DataChange{0, 0, 6, 0, 0, 0}));
        QCOMPARE(standing(path()),
                 (QStringList{QStringLiteral("a done answer 1"), QStringLiteral("b done answer 2"),
                              QStringLiteral("c done mended"), QStringLiteral("d excluded answer 4"),
                              QStringLiteral("e failed "), QStringLiteral("f waiting ")}));
        QCOMPARE(ask(path(), "SELECT value FROM meta WHERE key='source'"), QStringLiteral("new.csv"));
    }

    void byKeyRowsKeepTheirAnswersInAnyOrder()
    {
        const Rows rows{{QStringLiteral("f"), QStringLiteral("text f")},
                        {QStringLiteral("new"), QStringLiteral("text new")},
                        {QStringLiteral("d"), QStringLiteral("text d")},
                        {QStringLiteral("c"), QStringLiteral("other text")},
                        {QStringLiteral("b"), QStringLiteral("text b")}};
        const auto changed = changeRows(path(), columns(), rows, byId());
        QVERIFY(changed);
        QCOMPARE(*changed, (DataChange{1, 1, 3, 2, 1, 0}));
        QCOMPARE(
            standing(path()),
            (QStringList{QStringLiteral("text f waiting "), QStringLiteral("text new waiting "),
                         QStringLiteral("text d excluded answer 4"), QStringLiteral("other text waiting "),
                         QStringLiteral("text b done answer 2")}));
        // What was paid for or written by hand is in the history.
        QCOMPARE(ask(path(), "SELECT row || ' ' || text FROM old_answer"), QStringLiteral("4 answer 3"));
        QCOMPARE(ask(path(), "SELECT row || ' ' || text FROM old_correction"), QStringLiteral("4 mended"));
        QCOMPARE(ask(path(), "SELECT cells || ' ' || text FROM retired"),
                 QStringLiteral(R"({"id":"a","text":"text a"} answer 1)"));
        // The books keep each attempt: those of rows that are gone belong to none.
        QCOMPARE(ask(path(), "SELECT group_concat(row) FROM (SELECT row FROM attempt ORDER BY id)"),
                 QStringLiteral("0,5,4,3,0"));
    }

    void keysThatStandTwiceOrNowhereCountAsNew()
    {
        const Rows rows{{QStringLiteral("a"), QStringLiteral("text a")},
                        {QStringLiteral("b"), QStringLiteral("text b")},
                        {QStringLiteral("b"), QStringLiteral("text b")},
                        {QString(), QStringLiteral("text f")}};
        const auto changed = changeRows(path(), columns(), rows, byId());
        QVERIFY(changed);
        QCOMPARE(*changed, (DataChange{3, 0, 1, 5, 0, 3}));
    }

    void onlyUsedColumnsMakeAChange()
    {
        const Rows rows{{QStringLiteral("z"), QStringLiteral("text a")},
                        {QStringLiteral("b"), QStringLiteral("text b!")}};
        const auto changed = changeRows(path(), columns(), rows, used());
        QVERIFY(changed);
        QCOMPARE(*changed, (DataChange{0, 1, 1, 4, 0, 0}));
        QCOMPARE(standing(path()),
                 (QStringList{QStringLiteral("text a done answer 1"), QStringLiteral("text b! waiting ")}));
    }

    void aMissingColumnIsToldBeforeAnythingIsChanged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("used");
        QTest::newRow("one that a prompt uses") << ""
                                                << "id";
        QTest::newRow("the key") << "id"
                                 << "text";
        QTest::newRow("a key that only the new data has") << "more"
                                                          << "text";
    }

    void aMissingColumnIsToldBeforeAnythingIsChanged()
    {
        QFETCH(QString, key);
        QFETCH(QString, used);
        const QStringList before = standing(path());
        const auto changed = changeRows(path(), {QStringLiteral("text"), QStringLiteral("more")},
                                        {{QStringLiteral("x"), QStringLiteral("y")}}, {key, {used}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::UnknownColumn);
        QCOMPARE(standing(path()), before);
    }

    void answersOfRowsThatAreGoneAreToldAndDroppedWithTheOldOnes()
    {
        QVERIFY(changeRows(path(), columns(), {{QStringLiteral("f"), QStringLiteral("text f")}}, byId()));
        const auto store = Store::open(path(), OpenMode::Write);
        const auto before = (*store)->read([](const Connection& c) { return readOldAnswers(c); }).result();
        QCOMPARE(before->gone, 5); // four answers and a correction
        QCOMPARE(before->count, 5);
        QVERIFY(before->bytes > 5 * 8);
        const auto gone = (*store)->read([](const Connection& c) { return readGoneAnswers(c, 2); }).result();
        QCOMPARE(gone->size(), 2);
        QCOMPARE(gone->first().text, QStringLiteral("mended"));
        QCOMPARE(gone->first().run, 0);
        QCOMPARE(gone->first().row, 3);
        QCOMPARE(gone->first().goneMs, 99);
        const std::pair<QString, QString> cell(QStringLiteral("text"), QStringLiteral("text c"));
        QCOMPARE(gone->first().cells.at(1), cell);
        QCOMPARE(gone->last().run, 1);
        QVERIFY((*store)->dropOld().result());
        const auto after = (*store)->read([](const Connection& c) { return readOldAnswers(c); }).result();
        QCOMPARE(after->count, 0);
        QCOMPARE(after->gone, 0);
    }

    void whatAnOlderRowmillKeptOfThemIsRead()
    {
        const auto connection = Connection::open(path(), OpenMode::Write);
        QVERIFY(connection->run(QStringLiteral(
            "INSERT INTO retired(row, retired_ms, cells, run, text) VALUES(7, 1, '[\"x\",\"y\"]', 2, 'z')")));
        const auto gone = readGoneAnswers(*connection, 10);
        QCOMPARE(gone->size(), 1);
        const std::pair<QString, QString> cell(QString(), QStringLiteral("y"));
        QCOMPARE(gone->first().cells.size(), 2);
        QCOMPARE(gone->first().cells.at(1), cell);
    }

    /// Names with quotes, a percent sign and a number, in a table wider than one call of SQLite takes.
    void columnsOfAnyNameAreKept()
    {
        QStringList wide{QStringLiteral("it's %1 {x}"), QStringLiteral("id"), QStringLiteral("text")};
        for (int i = 0; i < 200; ++i)
            wide.append(QStringLiteral("c %4 %1").arg(i));
        QStringList cells{QStringLiteral("50 %2}")};
        while (cells.size() < wide.size())
            cells.append(QStringLiteral("cell"));
        QVERIFY(changeRows(path(), wide, {cells}, used()));
        const auto store = Store::open(path(), OpenMode::Write);
        QVERIFY(store);
        (*store)->record({result(1, 2, RowState::Done, QStringLiteral("wide"))});
        QVERIFY((*store)->flush().result());
        const auto done = (*store)
                              ->rework([](Connection& c) {
                                  NewData data(c);
                                  auto transaction = Transaction::begin(c);
                                  (void)data.setColumns({QStringLiteral("other")});
                                  const auto found = data.match({});
                                  if (!found)
                                      return Result<void>(found.error());
                                  const auto applied = data.apply(QStringLiteral("none.csv"), 100);
                                  return applied ? transaction->commit() : applied;
                              })
                              .result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const auto gone = (*store)->read([](const Connection& c) { return readGoneAnswers(c, 1); }).result();
        QCOMPARE(gone->first().text, QStringLiteral("wide"));
        QCOMPARE(gone->first().cells.size(), wide.size());
        for (int i = 0; i < wide.size(); ++i) {
            QCOMPARE(gone->first().cells.at(i).first, wide.at(i));
            QCOMPARE(gone->first().cells.at(i).second, cells.at(i));
        }
    }

    void whatIsNotCommittedChangesNothing()
    {
        const QStringList before = standing(path());
        const auto changed =
            changeRows(path(), columns(), {{QStringLiteral("q"), QStringLiteral("q")}}, byId(), false);
        QVERIFY(changed);
        QCOMPARE(changed->gone, 6);
        QCOMPARE(standing(path()), before);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("p.rowmill")); }
    static QStringList columns() { return {QStringLiteral("id"), QStringLiteral("text")}; }
    static DataMatch used() { return {{}, {QStringLiteral("text")}}; }
    static DataMatch byId() { return {QStringLiteral("id"), {QStringLiteral("text")}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ROWMILL_TEST(NewDataTest, QCoreApplication)
#include "new_data.moc"
