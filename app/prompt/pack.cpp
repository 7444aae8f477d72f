#include "app/prompt/pack.h"

#include "app/base/json.h"
#include "app/prompt/answer_noise.h"
#include "app/prompt/answer_schema.h"
#include "app/prompt/answer_words.h"
#include "app/prompt/json_text.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace rowmill {

namespace {

constexpr QLatin1String PackLead("Answer each of these questions on its own.");

QString checkWord(const QString& question, int salt)
{
    const QByteArray text = question.toUtf8() + char('\n') + QByteArray::number(salt);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
    return QString::fromLatin1(hash.first(4));
}

/// The members of one answer beside its id and word.
QList<AnswerField> membersOf(const AnswerContract& contract)
{
    switch (contract.kind) {
    case AnswerContract::Kind::FreeText:
        break;
    case AnswerContract::Kind::Labels:
        return {{LabelMember, FieldType::OneOf, contract.labels}};
    case AnswerContract::Kind::Fields:
        return contract.fields;
    }
    return {{PackTextMember}};
}

AnswerContract fieldsOnly(const AnswerContract& contract)
{
    AnswerContract fields;
    fields.kind = AnswerContract::Kind::Fields;
    fields.fields = membersOf(contract);
    return fields;
}

/// The objects that are answers: those in the list, or, where the reply broke off, those that are whole.
QByteArrayList answersIn(const QString& reply)
{
    QByteArrayList found;
    const QByteArrayList objects = objectsIn(withoutReasoning(reply));
    for (const QByteArray& object : objects) {
        const auto json = parseJsonObject(object);
        if (!json->contains(PackMember) || json->contains(PackIdMember)) {
            found.append(object);
            continue;
        }
        // Within the list, so that numbers keep their spelling.
        const qsizetype list = object.indexOf('[');
        found += list < 0 ? QByteArrayList() : objectsIn(QString::fromUtf8(object.sliced(list)));
    }
    return found;
}

/// "[3]" at the start of a line begins question 3, "[/3 a1b2]" ends it.
QString opening(int id)
{
    return QStringLiteral("[%1]\n").arg(id);
}

QString closing(int id)
{
    return QStringLiteral("\n[/%1 ").arg(id);
}

PackAnswer answerOf(const AnswerCheck& check, const QByteArray& object)
{
    PackAnswer answer;
    if (check.contract().isFreeText()) {
        const QJsonValue text = parseJsonObject(object)->value(PackTextMember);
        if (!text.isString() || text.toString().trimmed().isEmpty())
            return answer;
        return {PackAnswer::Kind::Good, text.toString(), {}};
    }
    const CheckedAnswer checked = check.read(QString::fromUtf8(object));
    if (checked.valid)
        return {PackAnswer::Kind::Good, checked.text, {}};
    return {PackAnswer::Kind::Invalid, QString::fromUtf8(object), checked.complaint};
}

} // namespace

QList<PackItem> packItems(const QStringList& questions)
{
    QList<PackItem> items;
    QSet<QString> taken;
    for (const QString& question : questions) {
        int salt = 0;
        QString word = checkWord(question, salt);
        while (taken.contains(word))
            word = checkWord(question, ++salt);
        taken.insert(word);
        items.append({int(items.size()) + 1, word, question});
    }
    return items;
}

QString packQuestion(const QList<PackItem>& items)
{
    QString message = PackLead;
    for (const PackItem& item : items) {
        message += QLatin1String("\n\n") + opening(item.id) + item.question + closing(item.id) + item.check +
                   QLatin1Char(']');
    }
    return message;
}

QList<PackItem> packItemsOf(const QString& message)
{
    QList<PackItem> items;
    if (!message.startsWith(PackLead))
        return items;
    qsizetype at = PackLead.size();
    for (int id = 1;; ++id) {
        const qsizetype start = message.indexOf(QLatin1String("\n\n") + opening(id), at);
        if (start < 0)
            return items;
        const qsizetype text = start + 2 + opening(id).size();
        const qsizetype end = message.indexOf(closing(id), text);
        if (end < 0)
            return items;
        const qsizetype word = end + closing(id).size();
        at = message.indexOf(QLatin1Char(']'), word);
        items.append({id, message.mid(word, at - word), message.mid(text, end - text)});
    }
}

QString packInstructions(const AnswerContract& contract)
{
    QString text =
        QStringLiteral(
            "There are several questions; each begins with its number, as [3], and ends with its number and a"
            " check word, as [/3 a1b2]. Answer with one JSON object and nothing else. Its only member \"%1\" "
            "is a"
            " list with one object for each question, in their order. In it \"%2\" is the question's number "
            "and"
            " \"%3\" its check word.")
            .arg(PackMember, PackIdMember, PackCheckMember);
    const QString members = answerInstructions(fieldsOnly(contract), AnswerShape::Json);
    return text + QLatin1String(" Beside these two it") +
           members.mid(members.indexOf(QLatin1String(" has ")));
}

QByteArray packSchema(const AnswerContract& contract)
{
    AnswerContract item = fieldsOnly(contract);
    item.fields.prepend({PackCheckMember});
    item.fields.prepend({PackIdMember, FieldType::Whole});
    return R"({"type":"object","properties":{"answers":{"type":"array","items":)" + answerSchema(item) +
           R"(}},"required":["answers"],"additionalProperties":false})";
}

QList<PackAnswer> readPack(const AnswerCheck& check, const QList<PackItem>& items, const QString& reply)
{
    QHash<QString, int> positions;
    for (int i = 0; i < items.size(); ++i)
        positions.insert(QString::number(items.at(i).id) + QLatin1Char(' ') + items.at(i).check, i);
    QList<PackAnswer> answers(items.size());
    QSet<int> seen;
    const QByteArrayList objects = answersIn(reply);
    for (const QByteArray& object : objects) {
        const QJsonObject json = *parseJsonObject(object);
        const QString id = json.value(PackIdMember).toVariant().toString();
        const int at =
            positions.value(id + QLatin1Char(' ') + json.value(PackCheckMember).toString().trimmed(), -1);
        if (at < 0)
            continue;
        const PackAnswer answer = answerOf(check, object);
        const bool same = answers.at(at).kind == answer.kind && answers.at(at).text == answer.text;
        if (!seen.contains(at))
            answers[at] = answer;
        else if (!same)
            answers[at] = {};
        seen.insert(at);
    }
    return answers;
}

QString packReply(const AnswerContract& contract, const QList<PackItem>& items, const QStringList& answers)
{
    QByteArrayList list;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const PackItem& item = items.at(i);
        const QString answer = answers.value(i);
        const QString member = contract.kind == AnswerContract::Kind::Labels ? LabelMember : PackTextMember;
        const QByteArray object = contract.kind == AnswerContract::Kind::Fields
                                      ? answer.toUtf8()
                                      : jsonText(QJsonObject{{member, answer}});
        list.append('{' + jsonText(QString(PackIdMember)) + ':' + QByteArray::number(item.id) + ',' +
                    jsonText(QString(PackCheckMember)) + ':' + jsonText(item.check) + ',' + object.mid(1));
    }
    return QString::fromUtf8('{' + jsonText(QString(PackMember)) + ":[" + list.join(',') + "]}");
}

} // namespace rowmill
