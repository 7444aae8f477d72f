#include "app/prompt/recipe.h"

#include <QJsonArray>
#include <QTest>

using namespace rowmill;

class RecipeTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void startsWithDefaults();
    void keepsWhatItDoesNotKnow();
    void prefersWhatItKnows();
    void overlooksWrongTypes();
};

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void RecipeTest::comesBackAsItWas()
{
    const Recipe recipe{text("You are 好.\n"), text("Label: {{text}}"), text("label"), {}};
    QCOMPARE(Recipe::fromJson(recipe.toJson()), recipe);
    const Recipe empty{{}, {}, {}, {}};
    QCOMPARE(Recipe::fromJson(empty.toJson()), empty);
}

void RecipeTest::startsWithDefaults()
{
    const Recipe recipe = Recipe::fromJson({});
    QCOMPARE(recipe, Recipe());
    QCOMPARE(recipe.answerColumn, text("answer"));
}

void RecipeTest::keepsWhatItDoesNotKnow()
{
    QJsonObject json = Recipe{text("s"), text("u"), text("a"), {}}.toJson();
    json.insert(text("labels"), QJsonArray{1, 2});
    json.insert(text("packing"), QJsonObject{{text("rows"), 10}});
    const Recipe recipe = Recipe::fromJson(json);
    QCOMPARE(recipe.unknown.keys(), (QStringList{text("labels"), text("packing")}));
    QCOMPARE(recipe.toJson(), json);
}

void RecipeTest::prefersWhatItKnows()
{
    Recipe recipe;
    recipe.userPrompt = text("right");
    recipe.unknown.insert(text("userPrompt"), text("wrong"));
    QCOMPARE(Recipe::fromJson(recipe.toJson()).userPrompt, text("right"));
}

void RecipeTest::overlooksWrongTypes()
{
    const Recipe recipe = Recipe::fromJson({{text("userPrompt"), 3}, {text("answerColumn"), QJsonArray()}});
    QCOMPARE(recipe, Recipe());
}

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe.moc"
