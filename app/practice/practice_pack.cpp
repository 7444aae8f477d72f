#include "app/practice/practice_pack.h"

#include "app/practice/practice_answer.h"
#include "app/prompt/json_text.h"

namespace rowmill {

namespace {

/// `answer` is a JSON object.
QString numbered(int id, const PackItem& item, const QString& answer)
{
    const QByteArray head = '{' + jsonText(QString(PackIdMember)) + ':' + QByteArray::number(id) + ',' +
                            jsonText(QString(PackCheckMember)) + ':' + jsonText(item.check);
    const bool empty = answer == QLatin1String("{}");
    return QString::fromUtf8(head) + (empty ? QString() : QStringLiteral(",")) + answer.mid(1);
}

QString listOf(const QStringList& answers)
{
    return QStringLiteral("{\"%1\":[").arg(PackMember) + answers.join(QLatin1Char(',')) + QLatin1String("]}");
}

QString answerTo(const PracticeChat& chat, const PackItem& item)
{
    return practiceAnswer(item.question, chat.asked, true);
}

} // namespace

QString practicePack(const PracticeChat& chat, PracticeDice& dice, PracticeTally& tally)
{
    QStringList answers;
    for (qsizetype i = 0; i < chat.pack.size(); ++i) {
        const PackItem& item = chat.pack.at(i);
        const PackItem& next = chat.pack.at((i + 1) % chat.pack.size());
        const auto fault = dice.idFault();
        if (fault)
            ++tally.faults.at(static_cast<size_t>(*fault));
        if (fault == PracticeFault::DropIds)
            continue;
        answers.append(
            numbered(fault == PracticeFault::ShiftIds ? next.id : item.id, item, answerTo(chat, item)));
        if (fault == PracticeFault::DoubleIds)
            answers.append(numbered(item.id, item, answerTo(chat, next)));
    }
    return listOf(answers);
}

QString practicePackMislabelled(const PracticeChat& chat)
{
    QStringList answers;
    for (const PackItem& item : chat.pack) {
        const bool wrong = item.id % 2 == 0;
        answers.append(
            numbered(item.id, item,
                     wrong ? practiceMislabelled(item.question, chat.asked, true) : answerTo(chat, item)));
    }
    return listOf(answers);
}

} // namespace rowmill
