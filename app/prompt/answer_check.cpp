#include "app/prompt/answer_check.h"

#include "app/base/json.h"
#include "app/prompt/answer_noise.h"
#include "app/prompt/answer_schema.h"
#include "app/prompt/field_value.h"
#include "app/prompt/json_text.h"

#include <algorithm>

namespace rowmill {

namespace {

constexpr qsizetype LongestQuote = 80;

QString quote(const QString& text)
{
    const QString line = text.simplified();
    return QStringLiteral("“%1”").arg(line.size() > LongestQuote ? line.left(LongestQuote) + QChar(0x2026)
                                                                 : line);
}

CheckedAnswer wrong(const QString& complaint, bool inJson)
{
    return {false, {}, complaint, inJson};
}

/// The members of one JSON object by name.
class Members {
public:
    explicit Members(const QByteArray& object)
    {
        if (const auto values = parseJsonObject(object))
            m_values = *values;
        if (const auto fields = parseJsonFields(object))
            m_fields = *fields;
    }

    qsizetype size() const { return m_fields.size(); }

    std::optional<FieldValue> find(const QString& name) const
    {
        const auto called = [&name](Qt::CaseSensitivity cases) {
            return [&name, cases](const JsonField& field) { return field.name.compare(name, cases) == 0; };
        };
        auto at = std::find_if(m_fields.cbegin(), m_fields.cend(), called(Qt::CaseSensitive));
        const bool once = std::count_if(m_fields.cbegin(), m_fields.cend(), called(Qt::CaseInsensitive)) == 1;
        if (at == m_fields.cend() && once)
            at = std::find_if(m_fields.cbegin(), m_fields.cend(), called(Qt::CaseInsensitive));
        return at == m_fields.cend() ? std::nullopt : std::optional(valueOf(*at));
    }

    /// Of an object that has no other.
    std::optional<FieldValue> only() const
    {
        return m_fields.size() == 1 ? std::optional(valueOf(m_fields.first())) : std::nullopt;
    }

private:
    FieldValue valueOf(const JsonField& field) const { return {m_values.value(field.name), field.value}; }

    QJsonObject m_values;
    QList<JsonField> m_fields;
};

/// An object that holds nothing but another one is that one.
QByteArray unwrapped(const QByteArray& object)
{
    const auto only = Members(object).only();
    return only && only->value.isObject() ? only->spelled.toUtf8() : object;
}

} // namespace

AnswerCheck::AnswerCheck(AnswerContract contract)
    : m_contract(std::move(contract)), m_labels(m_contract.labels)
{
}

CheckedAnswer AnswerCheck::read(const QString& reply) const
{
    if (m_contract.isFreeText())
        return readText(reply);
    const QString text = withoutReasoning(reply).trimmed();
    if (text.isEmpty())
        return wrong(QStringLiteral("The reply holds reasoning and no answer."), false);
    return m_contract.kind == AnswerContract::Kind::Labels ? readLabel(text) : readFields(text);
}

CheckedAnswer AnswerCheck::readText(const QString& reply) const
{
    const QString text = withoutLeadingReasoning(reply);
    if (text.trimmed().isEmpty())
        return wrong(QStringLiteral("The reply holds reasoning and no answer."), false);
    return {true, text, {}, false};
}

CheckedAnswer AnswerCheck::readLabel(const QString& text) const
{
    if (const auto label = m_labels.whole(text))
        return {true, *label, {}, false};
    const QByteArrayList objects = objectsIn(text);
    QStringList found;
    for (const QByteArray& object : objects) {
        const Members members(unwrapped(object));
        const auto named = members.find(LabelMember);
        const auto value = named ? named : members.only();
        const auto label = value ? m_labels.whole(value->spelled) : std::nullopt;
        found.append(label.value_or(QString()));
    }
    found.removeDuplicates();
    if (found.size() == 1 && !found.first().isNull())
        return {true, found.first(), {}, true};
    if (objects.isEmpty()) {
        const QString fenced = fencedPart(text);
        auto label = fenced.isNull() ? std::nullopt : m_labels.whole(fenced);
        if (!label)
            label = m_labels.inChatter(text);
        if (label)
            return {true, *label, {}, false};
    }
    return wrong(QStringLiteral("The answer %1 is none of the labels.").arg(quote(text)), !objects.isEmpty());
}

CheckedAnswer AnswerCheck::readFields(const QString& text) const
{
    const QByteArrayList objects = objectsIn(text);
    if (objects.isEmpty())
        return wrong(QStringLiteral("The answer %1 is not a JSON object.").arg(quote(text)), false);
    QList<CheckedAnswer> good;
    CheckedAnswer last;
    for (const QByteArray& object : objects) {
        last = readObject(unwrapped(object));
        const bool known = std::any_of(good.cbegin(), good.cend(), [&last](const CheckedAnswer& other) {
            return other.text == last.text;
        });
        if (last.valid && !known)
            good.append(last);
    }
    if (good.size() > 1)
        return wrong(QStringLiteral("The answer holds more than one JSON object."), true);
    return good.isEmpty() ? last : good.first();
}

CheckedAnswer AnswerCheck::readObject(const QByteArray& object) const
{
    const Members members(object);
    QByteArrayList kept;
    for (const AnswerField& field : m_contract.fields) {
        const auto value = members.find(field.name);
        if (!value && !field.optional)
            return wrong(QStringLiteral("The member %1 is missing.").arg(quote(field.name)), true);
        const auto json = value ? checkedField(field, *value) : QByteArray("null");
        if (!json) {
            const QString shown = value->value.isNull() ? QStringLiteral("null") : value->spelled;
            return wrong(QStringLiteral("The member %1 is %2, which %3.")
                             .arg(quote(field.name), quote(shown), fieldComplaint(field)),
                         true);
        }
        kept.append(jsonText(field.name) + ':' + *json);
    }
    return {true, QString::fromUtf8('{' + kept.join(',') + '}'), {}, true};
}

} // namespace rowmill
