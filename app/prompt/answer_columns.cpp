#include "app/prompt/answer_columns.h"

#include "app/base/json.h"
#include "app/prompt/field_value.h"
#include "app/prompt/json_text.h"

#include <algorithm>
#include <optional>

namespace rowmill {

namespace {

bool isSpread(const AnswerContract& contract)
{
    return contract.kind == AnswerContract::Kind::Fields && !contract.fields.isEmpty();
}

std::optional<QStringList> cellsOfObject(const AnswerContract& contract, const QByteArray& text)
{
    // Most texts that are none can be told by their first character.
    if (!text.startsWith('{'))
        return std::nullopt;
    const auto values = parseJsonObject(text);
    const auto members = parseJsonFields(text);
    if (!values || !members)
        return std::nullopt;
    QStringList cells;
    for (const AnswerField& field : contract.fields) {
        const auto at = std::find_if(members->cbegin(), members->cend(),
                                     [&field](const JsonField& member) { return member.name == field.name; });
        cells.append(at == members->cend() ? QString() : fieldCell({values->value(field.name), at->value}));
    }
    return cells;
}

/// What stands in the cells of `before` and was not written anew stays as it is, to the letter.
QString objectOf(const AnswerContract& contract, const QString& before, const QStringList& cells)
{
    const QByteArray text = before.toUtf8();
    const auto old = cellsOfObject(contract, text).value_or(QStringList());
    const auto parsed = parseJsonObject(text);
    const QJsonObject values = parsed ? *parsed : QJsonObject();
    QByteArrayList members;
    for (qsizetype i = 0; i < contract.fields.size(); ++i) {
        const AnswerField& field = contract.fields.at(i);
        const QJsonValue value = values.value(field.name);
        const bool same = !value.isUndefined() && old.value(i) == cells.value(i);
        // A number's own spelling stands in its cell.
        const QByteArray kept = value.isDouble() ? cells.value(i).toUtf8() : jsonText(value);
        members.append(jsonText(field.name) + ':' + (same ? kept : fieldFromCell(field, cells.value(i))));
    }
    return QString::fromUtf8('{' + members.join(',') + '}');
}

/// The field that the line begins with, and where its value starts.
std::optional<std::pair<qsizetype, qsizetype>> fieldOfLine(const AnswerContract& contract,
                                                           const QString& line)
{
    for (qsizetype i = 0; i < contract.fields.size(); ++i) {
        const QString lead = contract.fields.at(i).name + QLatin1Char(':');
        if (line.startsWith(lead))
            return std::pair(i, lead.size());
    }
    return std::nullopt;
}

} // namespace

QStringList AnswerColumns::cells(const QString& answer) const
{
    if (!isSpread(contract))
        return {answer};
    if (const auto found = cellsOfObject(contract, answer.toUtf8()))
        return *found;
    QStringList bare(contract.fields.size());
    bare.first() = answer;
    return bare;
}

QString AnswerColumns::withCell(const QString& answer, qsizetype column, const QString& cell) const
{
    if (!isSpread(contract))
        return cell;
    QStringList written = cells(answer);
    if (column >= 0 && column < written.size())
        written[column] = cell;
    return objectOf(contract, answer, written);
}

QString AnswerColumns::lines(const QString& answer) const
{
    if (!isSpread(contract) || answer.isEmpty())
        return answer;
    const auto found = cellsOfObject(contract, answer.toUtf8());
    if (!found)
        return answer;
    QStringList all;
    for (qsizetype i = 0; i < found->size(); ++i)
        all.append(contract.fields.at(i).name + QLatin1String(": ") + found->at(i));
    return all.join(QLatin1Char('\n'));
}

QString AnswerColumns::fromLines(const QString& answer, const QString& text) const
{
    if (!isSpread(contract))
        return text;
    QStringList written = cells(answer);
    qsizetype current = -1;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString& line : all) {
        if (const auto field = fieldOfLine(contract, line)) {
            current = field->first;
            written[current] = line.mid(field->second).trimmed();
        } else if (current >= 0) {
            written[current] += QLatin1Char('\n') + line;
        } else {
            current = 0;
            written[0] = line;
        }
    }
    return objectOf(contract, answer, written);
}

} // namespace rowmill
