#include "app/prompt/pack.h"

#include "app/base/json.h"
#include "app/prompt/json_text.h"
#include "tests/room_test.h"

#include <QJsonArray>
#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

class PackTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackItsQuestions();
    void namesItsMembers();
    void keepsWhatIsSurelyARowsOwn_data();
    void keepsWhatIsSurelyARowsOwn();
    void takesWhatIsWholeOfABrokenReply();
    void saysWhatIsWrongWithOne();
    void packsFreeText();
    void packsFields();
};

namespace {

AnswerContract moods()
{
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Labels;
    contract.labels = {u"good"_s, u"bad"_s};
    return contract;
}

QString answer(const PackItem& item, const QString& label, int id = 0)
{
    return QString::fromUtf8(jsonText(
        QJsonObject{{u"_id"_s, id > 0 ? id : item.id}, {u"_check"_s, item.check}, {u"label"_s, label}}));
}

QString reply(const QStringList& answers)
{
    return u"{\"answers\":["_s + answers.join(u',') + u"]}"_s;
}

QStringList texts(const QList<PackAnswer>& answers)
{
    QStringList all;
    for (const PackAnswer& one : answers)
        all.append(one.kind == PackAnswer::Kind::Missing ? u"-"_s : one.text);
    return all;
}

} // namespace

void PackTest::readsBackItsQuestions()
{
    const QList<PackItem> items = packItems({u"same"_s, u"same"_s, u"three\n\n[4]\nlines"_s});
    QCOMPARE(items.at(2).id, 3);
    QVERIFY(items.at(0).check != items.at(1).check);
    QCOMPARE(packItemsOf(packQuestion(items)), items);
    QCOMPARE(packItems({u"same"_s}), packItems({u"same"_s}));
    QVERIFY(packItemsOf(u"[1]\nnot a pack\n[/1 abcd]"_s).isEmpty());
}

void PackTest::namesItsMembers()
{
    QCOMPARE(
        packSchema({}),
        QByteArray(
            R"({"type":"object","properties":{"answers":{"type":"array","items":{"type":"object",)"
            R"("properties":{"_id":{"type":"integer"},"_check":{"type":"string"},"text":{"type":"string"}},)"
            R"("required":["_id","_check","text"],"additionalProperties":false}}},"required":["answers"],)"
            R"("additionalProperties":false})"));
    QVERIFY(packInstructions(moods()).endsWith(
        u"Beside these two it has exactly these members:\n- \"label\": one of \"good\", \"bad\""_s));
}

void PackTest::keepsWhatIsSurelyARowsOwn_data()
{
    const QList<PackItem> items = packItems({u"a"_s, u"b"_s, u"c"_s});
    const auto one = [&items](int i, const QString& label, int id = 0) {
        return answer(items.at(i), label, id);
    };
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("all, in any order") << QStringList{one(2, u"bad"_s), one(0, u"good"_s), one(1, u"bad"_s)}
                                       << QStringList{u"good"_s, u"bad"_s, u"bad"_s};
    QTest::newRow("one is left out") << QStringList{one(0, u"good"_s), one(2, u"bad"_s)}
                                     << QStringList{u"good"_s, u"-"_s, u"bad"_s};
    QTest::newRow("one twice, alike")
        << QStringList{one(0, u"good"_s), one(0, u"good"_s)} << QStringList{u"good"_s, u"-"_s, u"-"_s};
    QTest::newRow("one twice, otherwise")
        << QStringList{one(0, u"good"_s), one(0, u"bad"_s)} << QStringList{u"-"_s, u"-"_s, u"-"_s};
    QTest::newRow("one three times, the last as the first")
        << QStringList{one(0, u"good"_s), one(0, u"bad"_s), one(0, u"good"_s)}
        << QStringList{u"-"_s, u"-"_s, u"-"_s};
    QTest::newRow("all shifted by one")
        << QStringList{one(0, u"good"_s, 2), one(1, u"good"_s, 3), one(2, u"bad"_s, 1)}
        << QStringList{u"-"_s, u"-"_s, u"-"_s};
    QTest::newRow("a number that nobody has")
        << QStringList{one(0, u"good"_s, 7), one(1, u"bad"_s)} << QStringList{u"-"_s, u"bad"_s, u"-"_s};
    QTest::newRow("nothing") << QStringList() << QStringList{u"-"_s, u"-"_s, u"-"_s};
}

void PackTest::keepsWhatIsSurelyARowsOwn()
{
    QFETCH(QStringList, answers);
    const QList<PackItem> items = packItems({u"a"_s, u"b"_s, u"c"_s});
    const AnswerCheck check(moods());
    QTEST(texts(readPack(check, items, reply(answers))), "kept");
    // Around it may stand what stands around any answer.
    QTEST(texts(readPack(check, items, u"<think>{}</think>Sure:\n```json\n"_s + reply(answers) + u"\n```"_s)),
          "kept");
}

void PackTest::takesWhatIsWholeOfABrokenReply()
{
    const QList<PackItem> items = packItems({u"a"_s, u"b"_s, u"c"_s});
    const QString whole = reply(
        {answer(items.at(0), u"good"_s), answer(items.at(1), u"bad"_s), answer(items.at(2), u"good"_s)});
    const QList<PackAnswer> answers = readPack(AnswerCheck(moods()), items, whole.chopped(10));
    QCOMPARE(texts(answers), (QStringList{u"good"_s, u"bad"_s, u"-"_s}));
}

void PackTest::saysWhatIsWrongWithOne()
{
    const QList<PackItem> items = packItems({u"a"_s, u"b"_s});
    const QList<PackAnswer> answers =
        readPack(AnswerCheck(moods()), items,
                 reply({answer(items.at(0), u"fair"_s), answer(items.at(1), u"Good."_s)}));
    QCOMPARE(answers.at(0).kind, PackAnswer::Kind::Invalid);
    QVERIFY(!answers.at(0).complaint.isEmpty());
    QCOMPARE(answers.at(1).text, u"good"_s);
}

void PackTest::packsFreeText()
{
    const QList<PackItem> items = packItems({u"a"_s, u"b"_s});
    const QString text = u"{\"answers\":[{\"_id\":\"1\",\"_check\":\"%1\",\"text\":\"A \\\"{x}\\\"\"},"
                         u"{\"_id\":2,\"_check\":\"%2\",\"text\":\" \"}]}"_s;
    const QList<PackAnswer> answers =
        readPack(AnswerCheck(), items, text.arg(items.at(0).check, items.at(1).check));
    QCOMPARE(texts(answers), (QStringList{u"A \"{x}\""_s, u"-"_s}));
}

void PackTest::packsFields()
{
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Fields;
    QString why;
    contract.fields = fieldsFromText(u"name,price:number?"_s, &why);
    const QList<PackItem> items = packItems({u"a"_s});
    const QString text = u"{\"answers\":[{\"_id\":1,\"_check\":\"%1\",\"name\":\"x\",\"price\":1.10}]}"_s;
    QCOMPARE(readPack(AnswerCheck(contract), items, text.arg(items.at(0).check)).at(0).text,
             uR"({"name":"x","price":1.10})"_s);
}

ROWMILL_TEST(PackTest, QCoreApplication)
#include "pack.moc"
