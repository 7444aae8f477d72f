#include "app/prompt/answer_check.h"

#include "tests/prompt/contracts.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

class AnswerCheckTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheLabel_data();
    void findsTheLabel();
    void neverTakesAWrongLabel_data();
    void neverTakesAWrongLabel();
    void tellsLabelsOfOneFormApart();
    void readsFields_data();
    void readsFields();
    void complains_data();
    void complains();
    void leavesFreeTextAlone();
    void standsManyBraces();
};

namespace {

const QStringList Cards = {u"card_arrival"_s, u"card arrival late"_s, u"lost_card"_s, u"Refund"_s};

} // namespace

void AnswerCheckTest::findsTheLabel_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("label");
    QTest::newRow("as it is") << u"card_arrival"_s << u"card_arrival"_s;
    QTest::newRow("in another case") << u"REFUND"_s << u"Refund"_s;
    QTest::newRow("in quotes, with a stop") << u" \"lost_card\". "_s << u"lost_card"_s;
    QTest::newRow("a stop within the quotes") << u"“Refund.”"_s << u"Refund"_s;
    QTest::newRow("emphasised") << u"**lost_card**"_s << u"lost_card"_s;
    QTest::newRow("with blanks for underscores") << u"Lost card"_s << u"lost_card"_s;
    QTest::newRow("in its object") << u"{\"label\": \"lost_card\"}"_s << u"lost_card"_s;
    QTest::newRow("in an object of one member") << u"{\"category\":\"Refund\"}"_s << u"Refund"_s;
    QTest::newRow("in a fence") << u"```\nlost_card\n```"_s << u"lost_card"_s;
    QTest::newRow("in a fence of JSON") << u"```json\n{\"label\":\"refund\"}\n```"_s << u"Refund"_s;
    QTest::newRow("behind reasoning") << u"<think>Refund? No.</think>\nlost_card"_s << u"lost_card"_s;
    QTest::newRow("behind reasoning that lost its opening")
        << u"It could be Refund.\n</think>\n\nlost_card"_s << u"lost_card"_s;
    QTest::newRow("in front of reasoning") << u"lost_card\n<think>because</think>"_s << u"lost_card"_s;
    QTest::newRow("among chatter") << u"Sure! Here it is:\n\nlost_card\n\nAnything else?"_s << u"lost_card"_s;
    QTest::newRow("behind a colon") << u"Label: Refund"_s << u"Refund"_s;
    QTest::newRow("behind a full-width colon") << u"标签：lost_card。"_s << u"lost_card"_s;
    QTest::newRow("at the end of a sentence") << u"The right label is \"lost_card\"."_s << u"lost_card"_s;
    QTest::newRow("a label that goes on from another") << u"Card arrival late"_s << u"card arrival late"_s;
}

void AnswerCheckTest::findsTheLabel()
{
    QFETCH(QString, reply);
    const CheckedAnswer answer = AnswerCheck(labels(Cards)).read(reply);
    QVERIFY2(answer.valid, qPrintable(answer.complaint));
    QTEST(answer.text, "label");
}

void AnswerCheckTest::neverTakesAWrongLabel_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("reply");
    const QStringList moods = {u"good"_s, u"bad"_s};
    const QStringList numbers = {u"0"_s, u"1"_s};
    QTest::newRow("none of them") << moods << u"neutral"_s;
    QTest::newRow("part of a word") << moods << u"goodness"_s;
    QTest::newRow("two of them") << moods << u"good\nbad"_s;
    QTest::newRow("denied") << moods << u"This is not what I would call: good"_s;
    QTest::newRow("denied with n't") << moods << u"I don't think it is good"_s;
    QTest::newRow("denied in Chinese") << moods << u"我不认为是good"_s;
    QTest::newRow("in the middle of a sentence") << moods << u"A good question, but I cannot say."_s;
    QTest::newRow("in a list of what was thought of") << moods << u"Candidates\n- good\nNone fits."_s;
    QTest::newRow("a negative number") << numbers << u"-1"_s;
    QTest::newRow("a longer number") << numbers << u"10"_s;
    QTest::newRow("a fraction") << numbers << u"1.0"_s;
    QTest::newRow("two objects that disagree") << moods << u"{\"label\":\"good\"} or {\"label\":\"bad\"}"_s;
    QTest::newRow("an object that says another thing beside chatter")
        << moods << u"good\n{\"label\":\"neutral\"}"_s;
    QTest::newRow("only reasoning") << moods << u"<think>good"_s;
    QTest::newRow("nothing") << moods << u""_s;
}

void AnswerCheckTest::neverTakesAWrongLabel()
{
    QFETCH(QStringList, names);
    QFETCH(QString, reply);
    const CheckedAnswer answer = AnswerCheck(labels(names)).read(reply);
    QVERIFY2(!answer.valid, qPrintable(answer.text));
    QVERIFY(answer.complaint.endsWith(u'.'));
}

void AnswerCheckTest::tellsLabelsOfOneFormApart()
{
    const AnswerCheck check(labels({u"US"_s, u"us"_s, u"etc"_s, u"etc."_s}));
    QCOMPARE(check.read(u"us"_s).text, u"us"_s);
    QCOMPARE(check.read(u"US"_s).text, u"US"_s);
    QCOMPARE(check.read(u"etc."_s).text, u"etc."_s);
    QVERIFY(!check.read(u"Us"_s).valid);
}

void AnswerCheckTest::readsFields_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("kept");
    const QString all =
        uR"({"name":"Ann","price":1.10,"count":3,"ok":true,"mood":"good","tags":["a","b"]})"_s;
    QTest::newRow("as they are, numbers as they were spelled") << all << all;
    QTest::newRow("in the order of the contract")
        << uR"({"tags":["a","b"],"ok":true,"mood":"good","count":3,"price":1.10,"name":"Ann"})"_s << all;
    QTest::newRow("among chatter") << u"Here {you} are: "_s + all + u" Bye."_s << all;
    QTest::newRow("in a fence, indented") << u"```json\n"_s + all + u"\n```"_s << all;
    QTest::newRow("in a list of one") << u'[' + all + u']' << all;
    QTest::newRow("in an object of its own") << uR"({"answer":)"_s + all + u'}' << all;
    QTest::newRow("twice the same") << all + u"\n"_s + all << all;
    QTest::newRow("spelled otherwise where it can mean only one thing")
        << uR"({"Name":"Ann","price":"1.10","count":3.0,"ok":"Yes","mood":"GOOD","tags":["a","b"],"more":1})"_s
        << all;
    QTest::newRow("without the optional one")
        << uR"({"name":7,"price":-2e3,"count":0,"ok":false,"mood":null,"tags":[]})"_s
        << uR"({"name":"7","price":-2e3,"count":0,"ok":false,"mood":null,"tags":[]})"_s;
}

void AnswerCheckTest::readsFields()
{
    QFETCH(QString, reply);
    const AnswerCheck check(
        fields(u"name:text,price:number,count:whole,ok:yesno,mood:good|bad?,tags:list"_s));
    const CheckedAnswer answer = check.read(reply);
    QVERIFY2(answer.valid, qPrintable(answer.complaint));
    QTEST(answer.text, "kept");
}

void AnswerCheckTest::complains_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no object") << u"a"_s << u"nothing"_s << u"The answer “nothing” is not a JSON object."_s;
    QTest::newRow("broken off") << u"a"_s << uR"({"a":"b)"_s
                                << uR"(The answer “{"a":"b” is not a JSON object.)"_s;
    QTest::newRow("a member that is missing")
        << u"a,b"_s << uR"({"a":"x"})"_s << u"The member “b” is missing."_s;
    QTest::newRow("no number") << u"a:number"_s << uR"({"a":"1,234"})"_s
                               << u"The member “a” is “1,234”, which is not a number."_s;
    QTest::newRow("no whole number") << u"a:whole"_s << uR"({"a":1.5})"_s
                                     << u"The member “a” is “1.5”, which is not a whole number."_s;
    QTest::newRow("neither yes nor no") << u"a:yesno"_s << uR"({"a":"perhaps"})"_s
                                        << u"The member “a” is “perhaps”, which is neither true nor false."_s;
    QTest::newRow("none of the choices")
        << u"a:x|y"_s << uR"({"a":"z"})"_s << u"The member “a” is “z”, which is none of its choices."_s;
    QTest::newRow("no list") << u"a:list"_s << uR"({"a":"x, y"})"_s
                             << u"The member “a” is “x, y”, which is not a list of texts."_s;
    QTest::newRow("null where there must be something")
        << u"a"_s << uR"({"a":null})"_s << u"The member “a” is “null”, which is not a text."_s;
    QTest::newRow("two objects") << u"a"_s << uR"({"a":"x"} {"a":"y"})"_s
                                 << u"The answer holds more than one JSON object."_s;
}

void AnswerCheckTest::complains()
{
    QFETCH(QString, contract);
    QFETCH(QString, reply);
    const CheckedAnswer answer = AnswerCheck(fields(contract)).read(reply);
    QVERIFY2(!answer.valid, qPrintable(answer.text));
    QTEST(answer.complaint, "complaint");
}

void AnswerCheckTest::leavesFreeTextAlone()
{
    const AnswerCheck check;
    const QString text = u" ```\ncode\n```\n<think>not leading</think> "_s;
    QCOMPARE(check.read(text).text, text);
    QCOMPARE(check.read(u"<think>first</think>\n\nThen this."_s).text, u"Then this."_s);
    QVERIFY(!check.read(u"<think>only this</think>"_s).valid);
    QVERIFY(!check.read(u"<think>cut off"_s).valid);
}

void AnswerCheckTest::standsManyBraces()
{
    const QString braces(2'000'000, u'{');
    QVERIFY(!AnswerCheck(fields(u"a"_s)).read(braces).valid);
    QVERIFY(!AnswerCheck(labels({u"a"_s})).read(braces).valid);
}

ROWMILL_TEST(AnswerCheckTest, QCoreApplication)
#include "answer_check.moc"
