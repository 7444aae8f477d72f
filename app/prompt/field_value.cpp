#include "app/prompt/field_value.h"

#include "app/prompt/json_text.h"
#include "app/prompt/label_match.h"

#include <QJsonArray>

#include <cmath>

namespace rowmill {

namespace {

constexpr double LargestWhole = 9007199254740992.0; // 2^53
constexpr qsizetype LongestNumberField = 40;

/// Digits with at most one point and one exponent, as JSON has them. Anything else (1,234 or 12 %) could be
/// read in two ways.
bool isJsonNumber(QStringView text)
{
    qsizetype i = text.startsWith(u'-') ? 1 : 0;
    const auto digits = [&text, &i] {
        const qsizetype start = i;
        while (i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9')
            ++i;
        return i - start;
    };
    const bool leadingZero = i < text.size() && text.at(i) == u'0';
    const qsizetype whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (i < text.size() && text.at(i) == u'.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && text.at(i).toLower() == u'e') {
        ++i;
        if (i < text.size() && (text.at(i) == u'+' || text.at(i) == u'-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size() && text.size() <= LongestNumberField;
}

std::optional<QByteArray> number(const FieldValue& value)
{
    const bool quoted = value.value.isString();
    if (!quoted && !value.value.isDouble())
        return std::nullopt;
    const QString text = quoted ? value.value.toString().trimmed() : value.spelled;
    if (!isJsonNumber(text) || !std::isfinite(text.toDouble()))
        return std::nullopt;
    return text.toLatin1();
}

std::optional<QByteArray> wholeNumber(const FieldValue& value)
{
    const auto text = number(value);
    if (!text)
        return std::nullopt;
    const double amount = text->toDouble();
    if (std::abs(amount) > LargestWhole || amount != std::floor(amount))
        return std::nullopt;
    return QByteArray::number(static_cast<qint64>(amount));
}

std::optional<QByteArray> yesNo(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    static const LabelMatch Words({QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("true"),
                                   QStringLiteral("false"), QStringLiteral("是"), QStringLiteral("否")});
    const auto word = Words.whole(value.toString());
    if (!word)
        return std::nullopt;
    const bool yes =
        *word == QLatin1String("yes") || *word == QLatin1String("true") || *word == QStringLiteral("是");
    return yes ? "true" : "false";
}

/// The text of a value that is one thing.
std::optional<QString> plain(const FieldValue& value)
{
    if (value.value.isString())
        return value.value.toString();
    if (value.value.isDouble() || value.value.isBool())
        return value.spelled;
    return std::nullopt;
}

std::optional<QByteArray> choice(const QStringList& choices, const FieldValue& value)
{
    const auto text = plain(value);
    const auto label = text ? LabelMatch(choices).whole(*text) : std::nullopt;
    return label ? std::optional(jsonText(*label)) : std::nullopt;
}

std::optional<QByteArray> list(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QJsonArray texts;
    const QJsonArray items = value.toArray();
    for (const auto item : items) {
        const auto text = plain({item, QString::fromUtf8(jsonText(item))});
        if (!text)
            return std::nullopt;
        texts.append(*text);
    }
    return jsonText(texts);
}

QString listCell(const QJsonArray& items)
{
    QStringList texts;
    for (const auto item : items)
        texts.append(item.isString() ? item.toString() : QString::fromUtf8(jsonText(item)));
    return texts.join(QLatin1String("; "));
}

QByteArray listFromCell(const QString& cell)
{
    QJsonArray texts;
    const QStringList parts = cell.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        texts.append(part.trimmed());
    return jsonText(texts);
}

} // namespace

std::optional<QByteArray> checkedField(const AnswerField& field, const FieldValue& value)
{
    if (value.value.isNull())
        return field.optional ? std::optional<QByteArray>("null") : std::nullopt;
    switch (field.type) {
    case FieldType::Text: {
        const auto text = plain(value);
        return text ? std::optional(jsonText(*text)) : std::nullopt;
    }
    case FieldType::Number:
        return number(value);
    case FieldType::Whole:
        return wholeNumber(value);
    case FieldType::YesNo:
        return yesNo(value.value);
    case FieldType::OneOf:
        return choice(field.choices, value);
    case FieldType::List:
        return list(value.value);
    }
    return std::nullopt;
}

QString fieldComplaint(const AnswerField& field)
{
    switch (field.type) {
    case FieldType::Text:
        break;
    case FieldType::Number:
        return QStringLiteral("is not a number");
    case FieldType::Whole:
        return QStringLiteral("is not a whole number");
    case FieldType::YesNo:
        return QStringLiteral("is neither true nor false");
    case FieldType::OneOf:
        return QStringLiteral("is none of its choices");
    case FieldType::List:
        return QStringLiteral("is not a list of texts");
    }
    return QStringLiteral("is not a text");
}

QString fieldCell(const FieldValue& value)
{
    if (value.value.isBool())
        return value.value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.value.isArray())
        return listCell(value.value.toArray());
    return value.spelled;
}

QByteArray fieldFromCell(const AnswerField& field, const QString& cell)
{
    if (field.optional && cell.trimmed().isEmpty())
        return "null";
    if (field.type == FieldType::List)
        return listFromCell(cell);
    return checkedField(field, {cell, cell}).value_or(jsonText(cell));
}

} // namespace rowmill
