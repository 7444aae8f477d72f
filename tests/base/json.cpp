#include "app/base/json.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

using Fields = QList<JsonField>;

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void readsFields_data();
    void readsFields();
    void refuses_data();
    void refuses();
    void keepsOddText();
    void readsObjects();
};

namespace {

JsonField field(const char* name, const char* value)
{
    return {QString::fromUtf8(name), QString::fromUtf8(value)};
}

} // namespace

void JsonTest::readsFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Fields>("fields");
    const auto row = [](const char* name, const QByteArray& text, const Fields& fields) {
        QTest::newRow(name) << text << fields;
    };
    row("no members", " { } ", {});
    row("in the order of the text", R"({"b":"1","a":"2"})", {field("b", "1"), field("a", "2")});
    row("white space everywhere", "\r\n{ \"a\"\t:\n\"1\" , \"b\" : 2 }\n",
        {field("a", "1"), field("b", "2")});
    row("of a name that stands twice the last counts, at the first place", R"({"a":1,"b":2,"a":3})",
        {field("a", "3"), field("b", "2")});
    row("the same name in two spellings", R"({"a":1,"\u0061":2})", {field("a", "2")});
    row("numbers as they stand", R"({"a":1.10,"b":-0,"c":1E+300,"d":12345678901234567890})",
        {field("a", "1.10"), field("b", "-0"), field("c", "1E+300"), field("d", "12345678901234567890")});
    row("true, false and null", R"({"a":true,"b":false,"c":null})",
        {field("a", "true"), field("b", "false"), field("c", "")});
    row("the text null is not null", R"({"a":"null"})", {field("a", "null")});
    row("lists and objects as they stand", R"({"a":[1, {"x":"]}"}],"b":{ "y" : [] }})",
        {field("a", R"([1, {"x":"]}"}])"), field("b", R"({ "y" : [] })")});
    row("every escape", R"({"a":"\"\\\/\b\f\n\r\t\u00e9"})", {field("a", "\"\\/\b\f\n\r\t\u00e9")});
    row("an escaped quote before a comma", R"({"a":"x\",","b":"\\"})",
        {field("a", "x\","), field("b", "\\")});
    row("a pair of surrogates", R"({"a":"\ud83d\ude00"})", {field("a", "\U0001f600")});
    row("an escape in a name", R"({"a\"b":1})", {field("a\"b", "1")});
    row("an empty name and an empty text", R"({"":""})", {field("", "")});
    row("text that looks like JSON", R"({"a":"{\"b\":[1,2]}"})", {field("a", R"({"b":[1,2]})")});
    row("more than ASCII", "{\"名\":\"好吃\"}", {field("名", "好吃")});
    row("a mark in front of the text", "\xef\xbb\xbf{\"a\":1}", {field("a", "1")});
}

void JsonTest::readsFields()
{
    QFETCH(QByteArray, text);
    QFETCH(Fields, fields);
    const auto read = parseJsonFields(text);
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    Fields found = *read;
    for (JsonField& each : found)
        each.isObject = false;
    QCOMPARE(found, fields);
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("a list", "[1]");
    row("a bare text", "\"a\"");
    row("a bare number", "1");
    row("cut short in a text", "{\"a\":\"1");
    row("cut short after an escape", "{\"a\":\"1\\");
    row("cut short after a member", "{\"a\":1,");
    row("a comma too many", "{\"a\":1,}");
    row("no quotes round a name", "{a:1}");
    row("single quotes", "{'a':1}");
    row("a second object", "{\"a\":1}{}");
    row("a word after it", "{\"a\":1} x");
    row("not UTF-8 in a text", "{\"a\":\"caf\xe9\"}");
    row("a leading zero", "{\"a\":01}");
    row("a number that starts with a point", "{\"a\":.5}");
    row("a number that ends in a point", "{\"a\":1.}");
    row("a point before an exponent", "{\"a\":[1.e3]}");
    row("a plus sign", "{\"a\":+1}");
    row("NaN", "{\"a\":NaN}");
    row("a made-up escape", R"({"a":"\x41"})");
    row("a made-up escape deep inside", R"({"a":[{"b":"\a"}]})");
    row("a short escape", R"({"a":"\u12"})");
    row("a raw tab in a text", "{\"a\":\"x\ty\"}");
    row("a raw line break in a text", "{\"a\":\"x\ny\"}");
    row("a zero byte in a text", QByteArray("{\"a\":\"x\0y\"}", 11));
    row("a zero byte after it", QByteArray("{\"a\":1}\0", 8));
    row("nested without end", "{\"a\":" + QByteArray(100'000, '['));
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto read = parseJsonFields(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BrokenJson);
    QVERIFY(!read.error().detail.isEmpty());
}

void JsonTest::keepsOddText()
{
    const auto marks = parseJsonFields("{\"\xef\xbb\xbf"
                                       "a\":\"\xef\xbb\xbf"
                                       "b\",\"c\":\"\xef\xbb\xbf\\n\"}");
    QVERIFY(marks);
    const QString mark(QChar(0xfeff));
    QCOMPARE(marks->at(0).name, mark + QLatin1Char('a'));
    QCOMPARE(marks->at(0).value, mark + QLatin1Char('b'));
    QCOMPARE(marks->at(1).value, mark + QLatin1Char('\n'));
    const auto half = parseJsonFields(R"({"a":"\ud83dx","b":"\u0000"})");
    QVERIFY(half);
    QCOMPARE(half->at(0).value, QChar(0xd83d) + QStringLiteral("x"));
    QCOMPARE(half->at(1).value, QString(QChar(0)));
}

void JsonTest::readsObjects()
{
    const auto object = parseJsonObject(R"({"a":{"b":[1,2]}})");
    QVERIFY(object);
    QCOMPARE(object->value(QStringLiteral("a")).toObject().value(QStringLiteral("b"))[1].toInt(), 2);
    for (const char* broken : {"", "[]", "3", "{", "{}x"}) {
        const auto refused = parseJsonObject(broken);
        QVERIFY2(!refused, broken);
        QCOMPARE(refused.error().kind, ErrorKind::BrokenJson);
    }
}

ROWMILL_TEST(JsonTest, QCoreApplication)
#include "json.moc"
