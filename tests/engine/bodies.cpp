#include "app/base/json.h"
#include "app/engine/answer_ask.h"
#include "app/provider/dialect.h"
#include "tests/engine/body_rules.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class BodiesTest : public QObject {
    Q_OBJECT

private slots:
    void everyBodyIsAsTheApiDescribesIt_data();
    void everyBodyIsAsTheApiDescribesIt();
    void aBodyThatIsNotIsFound_data();
    void aBodyThatIsNotIsFound();
};

namespace {

QList<AnswerContract> contracts()
{
    AnswerContract labels;
    labels.kind = AnswerContract::Kind::Labels;
    labels.labels = {u"up \"quoted\""_s, u"下"_s, u"line\nbreak"_s};
    AnswerContract fields;
    fields.kind = AnswerContract::Kind::Fields;
    QString why;
    fields.fields = fieldsFromText(u"a \"b\",n:number?,w:whole,ok:yesno?,mood:x|y?,注:list?"_s, &why);
    return {{}, labels, fields};
}

} // namespace

void BodiesTest::everyBodyIsAsTheApiDescribesIt_data()
{
    QTest::addColumn<AnswerContract>("contract");
    QTest::addColumn<int>("shape");
    const char* kinds[] = {"free text", "labels", "fields"};
    const char* shapes[] = {"a schema", "JSON mode", "words"};
    const QList<AnswerContract> all = contracts();
    for (int kind = 0; kind < all.size(); ++kind) {
        for (int shape = 0; shape < 3; ++shape)
            QTest::addRow("%s by %s", kinds[kind], shapes[shape]) << all.at(kind) << shape;
    }
}

void BodiesTest::everyBodyIsAsTheApiDescribesIt()
{
    QFETCH(AnswerContract, contract);
    QFETCH(int, shape);
    const auto dialect = makeDialect(u"openai-chat"_s);
    const AskAgain complaint{u"no \"label\"\n😀"_s, u"It is none."_s};
    for (const char* url : {"https://api.openai.com/v1", "https://elsewhere.example/v1"}) {
        for (const bool everything : {false, true}) {
            ChatRequest chat;
            chat.model = u"m"_s;
            chat.user = u"What? \"\\\t中"_s;
            if (everything) {
                chat.system = u"Be brief."_s;
                chat.temperature = 0.1;
                chat.maxTokens = 12;
            }
            AnswerAsk(contract, static_cast<AnswerShape>(shape))
                .addTo(chat, everything ? &complaint : nullptr);
            const QByteArray body = dialect->body(*parseEndpoint(QString::fromLatin1(url)), chat);
            const auto json = parseJsonObject(body);
            QVERIFY2(json, body.constData());
            const QStringList faults = BodyRules::faults(*json);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
}

void BodiesTest::aBodyThatIsNotIsFound_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("no model") << QByteArray(R"("model":"m",)") << QByteArray();
    QTest::newRow("an unknown role") << QByteArray(R"("role":"user")") << QByteArray(R"("role":"oracle")");
    QTest::newRow("no message") << QByteArray(R"({"role":"user","content":"x"})") << QByteArray();
    QTest::newRow("a temperature in words")
        << QByteArray(R"("temperature":1)") << QByteArray(R"("temperature":"1")");
    QTest::newRow("a misspelt member") << QByteArray(R"("temperature")") << QByteArray(R"("temprature")");
    QTest::newRow("a schema without a name") << QByteArray(R"("name":"answer",)") << QByteArray();
    QTest::newRow("a name with a blank") << QByteArray(R"("answer")") << QByteArray(R"("an answer")");
    QTest::newRow("a property that is not required") << QByteArray(R"(["a"])") << QByteArray("[]");
    QTest::newRow("an open object") << QByteArray(R"(,"additionalProperties":false)") << QByteArray();
    QTest::newRow("an unknown type") << QByteArray(R"("type":"string")") << QByteArray(R"("type":"date")");
}

/// Otherwise a checker that looks at nothing would be content with everything.
void BodiesTest::aBodyThatIsNotIsFound()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, instead);
    QByteArray body =
        R"({"model":"m","messages":[{"role":"user","content":"x"}],"temperature":1,"response_format":)"
        R"({"type":"json_schema","json_schema":{"name":"answer","strict":true,"schema":{"type":"object",)"
        R"("properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}}}})";
    QCOMPARE(BodyRules::faults(*parseJsonObject(body)), QStringList());
    QVERIFY(body.contains(part));
    body.replace(part, instead);
    const auto json = parseJsonObject(body);
    QVERIFY2(json, body.constData());
    QVERIFY(!BodyRules::faults(*json).isEmpty());
}

ROWMILL_TEST(BodiesTest, QCoreApplication)
#include "bodies.moc"
