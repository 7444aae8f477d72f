#include "app/prompt/answer_columns.h"
#include "app/prompt/answer_schema.h"
#include "app/prompt/answer_words.h"
#include "app/prompt/recipe.h"
#include "tests/prompt/contracts.h"
#include "tests/room_test.h"

#include <QJsonArray>
#include <QTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class AnswerContractTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void keepsAKindOfANewerVersion();
    void readsLabels_data();
    void readsLabels();
    void readsFields();
    void refusesFields_data();
    void refusesFields();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void makesStrictSchemas();
    void saysWhatItWants();
    void spreadsAnswersOverColumns();
    void writesOneCellAnew();
    void readsLinesOfAPerson();
};

void AnswerContractTest::comesBackAsItWas()
{
    Recipe recipe;
    recipe.contract = fields(u"name,price:number?,mood:good|bad"_s);
    recipe.contract.labels = {u"kept, though not chosen"_s};
    QCOMPARE(Recipe::fromJson(recipe.toJson()), recipe);
    recipe.contract.kind = AnswerContract::Kind::Labels;
    recipe.pack = 20;
    recipe.examples = {RecipeExample::of({u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, u"kept"_s)};
    QCOMPARE(Recipe::fromJson(recipe.toJson()), recipe);
    QVERIFY(!Recipe().toJson().contains(u"answer"_s));
}

void AnswerContractTest::keepsAKindOfANewerVersion()
{
    QJsonObject json = Recipe().toJson();
    json.insert(u"answer"_s, QJsonObject{{u"kind"_s, u"drawing"_s}, {u"labels"_s, QJsonArray{u"a"_s}}});
    const Recipe recipe = Recipe::fromJson(json);
    QVERIFY(recipe.contract.isFreeText());
    QCOMPARE(recipe.toJson(), json);
}

void AnswerContractTest::readsLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one line") << u"A, B,,C"_s << QStringList{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("lines, of which one has a comma")
        << u"yes, please\r\n\r\nno\n"_s << QStringList{u"yes, please"_s, u"no"_s};
    QTest::newRow("one twice") << u"A\nB\nA"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("none") << u" \n "_s << QStringList();
}

void AnswerContractTest::readsLabels()
{
    QFETCH(QString, text);
    QTEST(labelsFromText(text), "names");
}

void AnswerContractTest::readsFields()
{
    QString why;
    const QList<AnswerField> read =
        fieldsFromText(u"name, price:Number?, when:text, mood: good | bad"_s, &why);
    QCOMPARE(why, QString());
    QCOMPARE(read, (QList<AnswerField>{{u"name"_s},
                                       {u"price"_s, FieldType::Number, {}, true},
                                       {u"when"_s},
                                       {u"mood"_s, FieldType::OneOf, {u"good"_s, u"bad"_s}}}));
}

void AnswerContractTest::refusesFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u":text"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("an unknown type") << u"a:date"_s;
    QTest::newRow("oneof without choices") << u"a:oneof"_s;
}

void AnswerContractTest::refusesFields()
{
    QFETCH(QString, text);
    QString why;
    QVERIFY(fieldsFromText(text, &why).isEmpty());
    QVERIFY(!why.isEmpty());
}

void AnswerContractTest::tellsWhatIsWrong_data()
{
    using Kind = ContractProblem::Kind;
    QTest::addColumn<AnswerContract>("contract");
    QTest::addColumn<int>("problem");
    QTest::newRow("nothing") << labels({u"a"_s, u"b"_s}) << int(Kind::None);
    QTest::newRow("no label") << labels({}) << int(Kind::NoLabels);
    QTest::newRow("a label twice") << labels({u"a"_s, u"a"_s}) << int(Kind::LabelTwice);
    QTest::newRow("no field") << fields({}) << int(Kind::NoFields);
    QTest::newRow("a field twice") << fields(u"a,b,a"_s) << int(Kind::FieldTwice);
    AnswerContract contract = fields(u"a"_s);
    contract.fields.first().name = u" "_s;
    QTest::newRow("a field without a name") << contract << int(Kind::FieldUnnamed);
    contract = fields(u"a:x|y"_s);
    contract.fields.first().choices.clear();
    QTest::newRow("nothing to choose from") << contract << int(Kind::NoChoices);
    contract.fields.first().choices = {u"x"_s, u"x"_s};
    QTest::newRow("a choice twice") << contract << int(Kind::ChoiceTwice);
}

void AnswerContractTest::tellsWhatIsWrong()
{
    QFETCH(AnswerContract, contract);
    QFETCH(int, problem);
    QCOMPARE(int(contract.problem().kind), problem);
}

void AnswerContractTest::makesStrictSchemas()
{
    QCOMPARE(
        answerSchema(labels({u"ja \"ja\""_s, u"nein"_s})),
        QByteArray(R"({"type":"object","properties":{"label":{"type":"string","enum":["ja \"ja\"","nein"]}},)"
                   R"("required":["label"],"additionalProperties":false})"));
    QCOMPARE(
        answerSchema(fields(u"z:text,a:number?,b:x|y?,c:list,d:whole,e:yesno"_s)),
        QByteArray(
            R"({"type":"object","properties":{"z":{"type":"string"},"a":{"type":["number","null"]},)"
            R"("b":{"type":["string","null"],"enum":["x","y",null]},)"
            R"("c":{"type":"array","items":{"type":"string"}},"d":{"type":"integer"},"e":{"type":"boolean"}},)"
            R"("required":["z","a","b","c","d","e"],"additionalProperties":false})"));
    QCOMPARE(answerSchema({}), QByteArray());
}

void AnswerContractTest::saysWhatItWants()
{
    QCOMPARE(answerInstructions({}, AnswerShape::Instructions), QString());
    const QString words = answerInstructions(labels({u"up"_s, u"down"_s}), AnswerShape::Instructions);
    QVERIFY(words.endsWith(u"nothing else:\n- up\n- down"_s));
    QVERIFY(!words.contains(u"JSON"_s));
    QVERIFY(answerInstructions(labels({u"up"_s}), AnswerShape::Json).contains(u"JSON"_s));
    const QString members = answerInstructions(fields(u"a:x|y?,b:list"_s), AnswerShape::Json);
    QVERIFY(members.endsWith(
        u"\n- \"a\": one of \"x\", \"y\", or null where there is none\n- \"b\": a list of texts"_s));
    QVERIFY(isAskAgain(askAgainText(labels({}), AnswerShape::Json, u"No."_s)));
    QVERIFY(!isAskAgain(words));
}

void AnswerContractTest::spreadsAnswersOverColumns()
{
    const AnswerColumns columns{u"answer"_s, fields(u"name,price:number,ok:yesno,tags:list"_s)};
    QCOMPARE(columns.names(), (QStringList{u"name"_s, u"price"_s, u"ok"_s, u"tags"_s}));
    QCOMPARE(columns.cells(uR"({"name":"A\nB","price":1.10,"ok":false,"tags":["x","y"]})"_s),
             (QStringList{u"A\nB"_s, u"1.10"_s, u"no"_s, u"x; y"_s}));
    QCOMPARE(columns.cells(uR"({"name":null})"_s), (QStringList{QString(), QString(), QString(), QString()}));
    QCOMPARE(columns.cells(u"from before"_s),
             (QStringList{u"from before"_s, QString(), QString(), QString()}));
    const AnswerColumns one{u"answer"_s, labels({u"a"_s})};
    QCOMPARE(one.names(), QStringList{u"answer"_s});
    QCOMPARE(one.cells(uR"({"name":1})"_s), QStringList{uR"({"name":1})"_s});
}

void AnswerContractTest::writesOneCellAnew()
{
    const AnswerColumns columns{u"answer"_s, fields(u"name,price:number?,ok:yesno,tags:list"_s)};
    const QString answer = uR"({"name":"A","price":1.10,"ok":false,"tags":["x; y"]})"_s;
    QCOMPARE(columns.withCell(answer, 2, u"Yes"_s),
             uR"({"name":"A","price":1.10,"ok":true,"tags":["x; y"]})"_s);
    QCOMPARE(columns.withCell(answer, 1, u""_s),
             uR"({"name":"A","price":null,"ok":false,"tags":["x; y"]})"_s);
    QCOMPARE(columns.withCell(answer, 1, u"about 3"_s),
             uR"({"name":"A","price":"about 3","ok":false,"tags":["x; y"]})"_s);
    QCOMPARE(columns.withCell({}, 0, u"B"_s), uR"({"name":"B","price":null,"ok":"","tags":[]})"_s);
    QCOMPARE((AnswerColumns{u"answer"_s}.withCell(u"old"_s, 0, u"new"_s)), u"new"_s);
}

void AnswerContractTest::readsLinesOfAPerson()
{
    const AnswerColumns columns{u"answer"_s, fields(u"name,price:number,tags:list"_s)};
    const QString answer = uR"({"name":"A","price":1.10,"tags":["x","y; z"]})"_s;
    QCOMPARE(columns.lines(answer), u"name: A\nprice: 1.10\ntags: x; y; z"_s);
    QCOMPARE(columns.fromLines(answer, columns.lines(answer)), answer);
    QCOMPARE(columns.fromLines(answer, u"name: A\nand B\nprice: 2"_s),
             uR"({"name":"A\nand B","price":2,"tags":["x","y; z"]})"_s);
}

ROWMILL_TEST(AnswerContractTest, QCoreApplication)
#include "answer_contract.moc"
