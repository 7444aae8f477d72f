#include "app/prompt/recipe.h"

#include "tests/room_test.h"

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

QString recipeText(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void RecipeTest::comesBackAsItWas()
{
    const Recipe recipe{recipeText("You are 好.\n"), recipeText("Label: {{text}}"), recipeText("label"), {}};
    QCOMPARE(Recipe::fromJson(recipe.toJson()), recipe);
    const Recipe empty{{}, {}, {}, {}};
    QCOMPARE(Recipe::fromJson(empty.toJson()), empty);
}

void RecipeTest::startsWithDefaults()
{
    const Recipe recipe = Recipe::fromJson({});
    QCOMPARE(recipe, Recipe());
    QCOMPARE(recipe.answerColumn, recipeText("answer"));
}

void RecipeTest::keepsWhatItDoesNotKnow()
{
    QJsonObject json = Recipe{recipeText("s"), recipeText("u"), recipeText("a"), {}}.toJson();
    json.insert(recipeText("labels"), QJsonArray{1, 2});
    json.insert(recipeText("packing"), QJsonObject{{recipeText("rows"), 10}});
    const Recipe recipe = Recipe::fromJson(json);
    QCOMPARE(recipe.unknown.keys(), (QStringList{recipeText("labels"), recipeText("packing")}));
    QCOMPARE(recipe.toJson(), json);
}

void RecipeTest::prefersWhatItKnows()
{
    Recipe recipe;
    recipe.userPrompt = recipeText("right");
    recipe.unknown.insert(recipeText("userPrompt"), recipeText("wrong"));
    QCOMPARE(Recipe::fromJson(recipe.toJson()).userPrompt, recipeText("right"));
}

void RecipeTest::overlooksWrongTypes()
{
    const Recipe recipe =
        Recipe::fromJson({{recipeText("userPrompt"), 3}, {recipeText("answerColumn"), QJsonArray()}});
    QCOMPARE(recipe, Recipe());
}

ROWMILL_TEST(RecipeTest, QCoreApplication)
#include "recipe.moc"
