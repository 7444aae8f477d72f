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

void RecipeTest::comesBackAsItWas()
{
    const Recipe recipe{QString::fromUtf8("You are 好.\n"),
                        QString::fromUtf8("Label: {{text}}"),
                        QString::fromUtf8("label"),
                        {}};
    QCOMPARE(Recipe::fromJson(recipe.toJson()), recipe);
    const Recipe empty{{}, {}, {}, {}};
    QCOMPARE(Recipe::fromJson(empty.toJson()), empty);
}

void RecipeTest::startsWithDefaults()
{
    const Recipe recipe = Recipe::fromJson({});
    QCOMPARE(recipe, Recipe());
    QCOMPARE(recipe.answerColumn, QString::fromUtf8("answer"));
}

void RecipeTest::keepsWhatItDoesNotKnow()
{
    QJsonObject json =
        Recipe{QString::fromUtf8("s"), QString::fromUtf8("u"), QString::fromUtf8("a"), {}}.toJson();
    json.insert(QString::fromUtf8("labels"), QJsonArray{1, 2});
    json.insert(QString::fromUtf8("packing"), QJsonObject{{QString::fromUtf8("rows"), 10}});
    const Recipe recipe = Recipe::fromJson(json);
    QCOMPARE(recipe.unknown.keys(), (QStringList{QString::fromUtf8("labels"), QString::fromUtf8("packing")}));
    QCOMPARE(recipe.toJson(), json);
}

void RecipeTest::prefersWhatItKnows()
{
    Recipe recipe;
    recipe.userPrompt = QString::fromUtf8("right");
    recipe.unknown.insert(QString::fromUtf8("userPrompt"), QString::fromUtf8("wrong"));
    QCOMPARE(Recipe::fromJson(recipe.toJson()).userPrompt, QString::fromUtf8("right"));
}

void RecipeTest::overlooksWrongTypes()
{
    const Recipe recipe = Recipe::fromJson(
        {{QString::fromUtf8("userPrompt"), 3}, {QString::fromUtf8("answerColumn"), QJsonArray()}});
    QCOMPARE(recipe, Recipe());
}

ROWMILL_TEST(RecipeTest, QCoreApplication)
#include "recipe.moc"
