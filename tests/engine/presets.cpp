#include "app/engine/presets.h"

#include "app/engine/recipe_shelf.h"
#include "app/prompt/template.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPresetRunsOnItsSample_data();
    void everyPresetRunsOnItsSample();
    void fitsAnotherTable();
    void keepsOwnRecipesByName();
    void refusesNamesThatAreNoFiles_data();
    void refusesNamesThatAreNoFiles();
};

void PresetsTest::everyPresetRunsOnItsSample_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString& preset : presetNames())
        QTest::newRow(qPrintable(preset)) << preset;
}

void PresetsTest::everyPresetRunsOnItsSample()
{
    QFETCH(QString, preset);
    QTemporaryDir folder;
    const auto sample = presetSample(preset);
    QVERIFY(sample);
    QFile table(folder.filePath(preset + u".csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(*sample);
    table.close();
    const auto opened =
        arrived(Session::importTable(table.fileName(), folder.filePath(u"p.rowmill"_s), {}, {}));
    QVERIFY(opened);
    const std::shared_ptr<Session>& session = *opened;
    QVERIFY(session->info().rows >= 5);
    auto setup = presetSetup(preset);
    QVERIFY(setup);
    const auto server = std::move(*PracticeServer::start({}));
    setup->model.endpoint = server->baseUrl().toString();
    session->setSetup(*setup);
    if (const auto origin = session->unknownOrigin())
        session->allowOrigin(*origin);
    QVERIFY(session->start({}));
    QVERIFY(QTest::qWaitFor([&] { return session->lastTick().phase == RunPhase::Ended; }, 30'000));
    QCOMPARE(session->lastTick().done, session->info().rows);
    // No answer column has the name of a column of the table.
    for (const QString& name : setup->recipe.answers().names())
        QVERIFY2(!session->info().columns.contains(name), qPrintable(name));
}

void PresetsTest::fitsAnotherTable()
{
    Recipe recipe;
    recipe.systemPrompt = u"About {{text}}."_s;
    recipe.userPrompt = u"Say: {{ text }} {{text}}"_s;
    const Recipe one = fitted(recipe, {u"id"_s, u"message"_s}, u"message"_s);
    QCOMPARE(one.systemPrompt, u"About {{message}}."_s);
    QCOMPARE(one.userPrompt, u"Say: {{message}} {{message}}"_s);
    QCOMPARE(fitted(recipe, {u"text"_s}, u"text"_s), recipe);
    // What goes with the prompts goes with them.
    recipe.context = {2, 0, {u"text"_s, u"gone"_s}};
    recipe.examples = {RecipeExample::of({u"text"_s}, {u"an example"_s}, u"an answer"_s)};
    const Recipe whole = fitted(recipe, {u"id"_s, u"message"_s}, u"message"_s);
    QCOMPARE(whole.context, (RowContext{2, 0, {u"message"_s}}));
    QCOMPARE(whole.examples.first().cellsOf({u"id"_s, u"message"_s}), (QStringList{{}, u"an example"_s}));
    recipe.systemPrompt.clear();
    recipe.userPrompt = u"Write.\n\nName: {{name}}\nPrice: {{price}}\nBe short."_s;
    QCOMPARE(fitted(recipe, {u"a"_s, u"b"_s}, u"b"_s).userPrompt,
             u"Write.\n\na: {{a}}\nb: {{b}}\nBe short."_s);
}

void PresetsTest::keepsOwnRecipesByName()
{
    QTemporaryDir folder;
    const RecipeShelf shelf(folder.filePath(u"not yet there"_s));
    QCOMPARE(shelf.names(), QStringList());
    ProjectSetup setup;
    setup.recipe.userPrompt = u"{{a}}"_s;
    QVERIFY(shelf.save(u"Zwei & drei"_s, setup));
    QVERIFY(shelf.save(u"标签"_s, setup));
    setup.recipe.userPrompt = u"{{b}}"_s;
    QVERIFY(shelf.save(u"Zwei & drei"_s, setup));
    QCOMPARE(shelf.names().size(), 2);
    QCOMPARE(shelf.load(u"Zwei & drei"_s)->recipe.userPrompt, u"{{b}}"_s);
    QVERIFY(shelf.remove(u"Zwei & drei"_s));
    QCOMPARE(shelf.names(), QStringList{u"标签"_s});
    QCOMPARE(shelf.load(u"Zwei & drei"_s).error().kind, ErrorKind::FileMissing);
}

void PresetsTest::refusesNamesThatAreNoFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a path") << u"../other"_s;
    QTest::newRow("none") << u"  "_s;
    QTest::newRow("a hidden file") << u".recipe"_s;
    QTest::newRow("a line break") << u"a\nb"_s;
    QTest::newRow("too long") << QString(81, u'x');
}

void PresetsTest::refusesNamesThatAreNoFiles()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const RecipeShelf shelf(folder.path());
    QCOMPARE(shelf.save(name, {}).error().kind, ErrorKind::BadRecipe);
    QCOMPARE(shelf.names(), QStringList());
}

ROWMILL_TEST(PresetsTest, QCoreApplication)
#include "presets.moc"
