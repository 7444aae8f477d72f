#include "app/base/json.h"
#include "app/practice/practice_contract.h"
#include "app/prompt/answer_schema.h"
#include "app/prompt/answer_words.h"
#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

class ContractTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatWasAsked_data();
    void readsBackWhatWasAsked();
    void takesAnyOtherPromptAsFreeText();
};

void ContractTest::readsBackWhatWasAsked_data()
{
    QTest::addColumn<AnswerContract>("contract");
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Labels;
    contract.labels = {u"up \"there\""_s, u"下"_s, u"- dash"_s};
    QTest::newRow("labels") << contract;
    AnswerContract fields;
    fields.kind = AnswerContract::Kind::Fields;
    QString why;
    fields.fields = fieldsFromText(u"na\"me,p:number?,n:whole,ok:yesno?,mood:go od|b\"ad?,tags:list"_s, &why);
    QTest::newRow("fields") << fields;
}

void ContractTest::readsBackWhatWasAsked()
{
    QFETCH(AnswerContract, contract);
    const auto schema = parseJsonObject(answerSchema(contract));
    QVERIFY(schema);
    QCOMPARE(contractOfSchema(*schema), contract);
    for (const AnswerShape shape : {AnswerShape::Schema, AnswerShape::Json, AnswerShape::Instructions})
        QCOMPARE(contractOfWords(u"Be kind.\n- always\n\n"_s + answerInstructions(contract, shape)),
                 contract);
}

void ContractTest::takesAnyOtherPromptAsFreeText()
{
    QCOMPARE(contractOfWords(u"Answer with exactly one of these:\n- a\n- b"_s), AnswerContract());
    QCOMPARE(contractOfSchema({}), AnswerContract());
}

ROWMILL_TEST(ContractTest, QCoreApplication)
#include "contract.moc"
