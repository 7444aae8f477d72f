#include "app/engine/change_data.h"

#include "app/engine/edits.h"
#include "app/engine/recipe_file.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rowmill;
using namespace rowmill::test;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray numbered(int from, int to)
{
    QByteArray text = "text\n";
    for (int i = from; i <= to; ++i)
        text += "row " + QByteArray::number(i) + '\n';
    return text;
}

DataOptions onlyTell()
{
    DataOptions options;
    options.onlyTell = true;
    return options;
}

QString lastRetired(const QString& path, const char* column)
{
    const auto connection = Connection::open(path, OpenMode::ReadOnly);
    const auto text = connection->text(
        QStringLiteral("SELECT %1 FROM retired ORDER BY id DESC").arg(QLatin1String(column)));
    return text ? *text : describe(text.error());
}

/// Whether SQLite keeps a file of its own just now, which has no name any more.
bool hasTemporaryFile()
{
    const QDir open(QStringLiteral("/proc/self/fd"));
    const QStringList numbers = open.entryList(QDir::Files | QDir::System);
    return std::any_of(numbers.begin(), numbers.end(), [&open](const QString& number) {
        return QFileInfo(open.filePath(number)).symLinkTarget().contains(QLatin1String("etilqs_"));
    });
}

} // namespace

/// Another table file for a project that has answers: as before or as after, and told beforehand.
class ChangeDataTest : public QObject {
    Q_OBJECT

private slots:
    void whatCannotBeReadWholeChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::newRow("a broken line behind thousands of rows")
            << "next.jsonl" << QByteArray(QByteArray("{\"text\":\"x\"}\n").repeated(5000) + "{\"text\":\n")
            << int(ErrorKind::BrokenJson);
        QTest::newRow("an empty file") << "next.csv" << QByteArray() << int(ErrorKind::EmptyTable);
        QTest::newRow("without the prompt's column")
            << "next.csv" << QByteArray("other\nx\n") << int(ErrorKind::UnknownColumn);
    }

    void whatCannotBeReadWholeChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        SessionFixture fixture(10);
        fixture.run();
        const QList<RowRecord> before = fixture.rows();
        fixture.session.reset();
        QVERIFY(write(fixture.file(name), file));
        const auto changed = changeData(fixture.projectPath(), fixture.file(name), {}, {}, {});
        QVERIFY(!changed);
        QCOMPARE(int(changed.error().kind), kind);
        isAsBefore(fixture, before);
    }

    void cancellingChangesNothing()
    {
        SessionFixture fixture(10);
        fixture.run();
        const QList<RowRecord> before = fixture.rows();
        fixture.session.reset();
        QVERIFY(write(fixture.file(QStringLiteral("next.csv")), numbered(5, 5000)));
        const auto cancel = std::make_shared<std::atomic_bool>(true);
        const auto changed =
            changeData(fixture.projectPath(), fixture.file(QStringLiteral("next.csv")), {}, {}, cancel);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Cancelled);
        isAsBefore(fixture, before);
    }

    void manyRowsAreNotHeldInMemory()
    {
        SessionFixture fixture(10);
        fixture.session.reset();
        const QString next = fixture.file(QStringLiteral("next.csv"));
        QVERIFY(write(next, numbered(1, 300'000)));
        bool seen = false;
        const auto look = [&seen](const Progress&) { seen = seen || hasTemporaryFile(); };
        const auto changed = changeData(fixture.projectPath(), next, {}, look, {});
        QVERIFY(changed);
        QCOMPARE(changed->added, 299'990);
        QVERIFY(seen);
        QVERIFY(!hasTemporaryFile());
    }

    void whatWouldChangeIsToldWithoutChangingIt()
    {
        SessionFixture fixture(10);
        fixture.run();
        const QList<RowRecord> before = fixture.rows();
        fixture.session.reset();
        const QString next = fixture.file(QStringLiteral("next.csv"));
        QVERIFY(write(next, numbered(4, 12)));
        DataOptions byText = onlyTell();
        byText.key = QStringLiteral("text");
        const auto told = changeData(fixture.projectPath(), next, byText, {}, {});
        QVERIFY(told);
        QCOMPARE(static_cast<const DataChange&>(*told), (DataChange{2, 0, 7, 3, 0, 0}));
        const auto inPlace = changeData(fixture.projectPath(), next, onlyTell(), {}, {});
        QVERIFY(inPlace);
        QCOMPARE(static_cast<const DataChange&>(*inPlace), (DataChange{0, 9, 0, 1, 0, 0}));
        isAsBefore(fixture, before);
    }

    void aPromptThatWillBeRunDecidesWhatHasChanged()
    {
        SessionFixture fixture(2);
        fixture.run();
        fixture.session.reset();
        const QString next = fixture.file(QStringLiteral("next.csv"));
        QVERIFY(write(next, "text,more\nrow 1,x\nrow 2,\n"));
        DataOptions options = onlyTell();
        options.toRun = [](ProjectSetup setup) {
            setup.recipe.systemPrompt = QStringLiteral("{{more}}");
            return setup;
        };
        const auto told = changeData(fixture.projectPath(), next, options, {}, {});
        QVERIFY(told);
        QCOMPARE(static_cast<const DataChange&>(*told), (DataChange{0, 1, 1, 0, 0, 0}));
    }

    void everyCorrectionOfARowThatIsGoneIsKept()
    {
        SessionFixture fixture(3);
        fixture.run();
        // Asked again, a correction goes into the history; the next one stands when the row goes.
        fixture.session->edits()->correct(3, QStringLiteral("first"));
        QTRY_VERIFY(!fixture.session->edits()->isBusy());
        RowSelection all;
        all.kind = RowSelection::Kind::All;
        all.corrected = true;
        fixture.run(all);
        fixture.session->edits()->correct(3, QStringLiteral("second"));
        QTRY_VERIFY(!fixture.session->edits()->isBusy());
        fixture.session.reset();
        QVERIFY(write(fixture.file(QStringLiteral("next.csv")), numbered(1, 2)));
        QVERIFY(changeData(fixture.projectPath(), fixture.file(QStringLiteral("next.csv")), {}, {}, {}));
        const QString kept = lastRetired(fixture.projectPath(), "group_concat(text, '|')");
        for (const char* text : {"first", "second", "Say: row 3"})
            QVERIFY2(kept.contains(QLatin1String(text)), qPrintable(kept));
    }

    void manyColumnsAreRetiredWhole()
    {
        constexpr int Columns = 450;
        SessionFixture fixture(1);
        QByteArray header = "text";
        QByteArray first = "row 1";
        for (int i = 1; i < Columns; ++i) {
            header += ",h" + QByteArray::number(i);
            first += ",[" + QByteArray::number(i) + ']';
        }
        const QString next = fixture.file(QStringLiteral("next.csv"));
        fixture.run();
        fixture.session.reset();
        QVERIFY(write(next, header + '\n' + first + '\n'));
        QVERIFY(changeData(fixture.projectPath(), next, {}, {}, {}));
        QVERIFY(write(next, header + '\n'));
        const auto gone = changeData(fixture.projectPath(), next, {}, {}, {});
        QVERIFY2(gone, gone ? "" : qPrintable(describe(gone.error())));
        QCOMPARE(*gone, (DataChange{0, 0, 0, 1, 0, 0}));
        const auto cells =
            QJsonDocument::fromJson(lastRetired(fixture.projectPath(), "cells").toUtf8()).object();
        QCOMPARE(cells.size(), Columns);
        QCOMPARE(cells.value(QLatin1String("text")).toString(), QStringLiteral("row 1"));
        QCOMPARE(cells.value(QLatin1String("h100")).toString(), QStringLiteral("[100]"));
        QCOMPARE(cells.value(QLatin1String("h449")).toString(), QStringLiteral("[449]"));
    }

    void aRecipeComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.recipe.json"));
        ProjectSetup setup;
        setup.recipe.systemPrompt = QStringLiteral("简短回答");
        setup.recipe.userPrompt = QStringLiteral("{{text}}\n?");
        setup.recipe.answerColumn = QStringLiteral("verdict");
        setup.recipe.unknown.insert(QStringLiteral("later"), 1);
        setup.recipe.examples = {
            RecipeExample::of({QStringLiteral("text")}, {QStringLiteral("gut")}, QStringLiteral("positive"))};
        setup.model.endpoint = QStringLiteral("https://api.example/v1");
        setup.model.temperature = 0.5;
        setup.limits.concurrency = 7;
        setup.unknown.insert(QStringLiteral("from_later"), QJsonArray{1, 2});
        QVERIFY(writeRecipe(path, setup));
        const auto back = readRecipe(path);
        QVERIFY(back);
        QCOMPARE(back->toJson(), setup.toJson());
    }

    /// They are rows: what the model is not shown of them stays at home.
    void examplesGoWithARecipeAsFarAsThePromptShowsThem()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.recipe.json"));
        ProjectSetup setup;
        setup.recipe.userPrompt = QStringLiteral("{{text}}");
        const QStringList columns{QStringLiteral("text"), QStringLiteral("mail")};
        setup.recipe.examples = {
            RecipeExample::of(columns, {QStringLiteral("good"), QStringLiteral("a@b.example")}, {})};
        QVERIFY(writeRecipe(path, setup));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a@b.example"));
        const auto back = readRecipe(path);
        QCOMPARE(back->recipe.examples.size(), 1);
        QCOMPARE(back->recipe.examples.first().cellsOf(columns),
                 (QStringList{QStringLiteral("good"), QString()}));
        // Too long to be read again is not written.
        setup.recipe.examples.first().cells.insert(QStringLiteral("text"),
                                                   QString(1024 * 1024, QLatin1Char('x')));
        const auto refused = writeRecipe(folder.filePath(QStringLiteral("b.json")), setup);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadRecipe);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("b.json"))));
    }

    void aNewerRecipeIsRefusedWhateverItsNumber_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char* number : {"2", "1.5", "3000000000", "1e300"})
            QTest::newRow(number) << QByteArray(number);
    }

    void aNewerRecipeIsRefusedWhateverItsNumber()
    {
        QFETCH(QByteArray, number);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.recipe.json"));
        QVERIFY(write(path, R"({"rowmill_recipe":)" + number + R"(,"recipe":{}})"));
        const auto read = readRecipe(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadRecipe);
        QVERIFY(read.error().detail.contains(QStringLiteral("newer")));
    }

private:
    static void isAsBefore(SessionFixture& fixture, const QList<RowRecord>& before)
    {
        fixture.reopen();
        QVERIFY(fixture.session);
        QCOMPARE(fixture.session->info().sourceName, QStringLiteral("rows.csv"));
        const QList<RowRecord> now = fixture.rows();
        QCOMPARE(now.size(), before.size());
        for (qsizetype i = 0; i < now.size(); ++i) {
            QCOMPARE(now.at(i).cells, before.at(i).cells);
            QCOMPARE(now.at(i).state, before.at(i).state);
            QCOMPARE(now.at(i).answer, before.at(i).answer);
        }
    }
};

ROWMILL_TEST(ChangeDataTest, QCoreApplication)
#include "change_data.moc"
