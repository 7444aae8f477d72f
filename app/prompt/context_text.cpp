#include "app/prompt/context_text.h"

#include "app/base/json_string.h"
#include "app/prompt/recipe.h"

#include <algorithm>

namespace rowmill {

namespace {

// Always the same words first, for whoever keeps the beginnings of requests.
constexpr QByteArrayView
    ContextLead("The rows around the row to answer, as context only. Do not answer them.");
constexpr QByteArrayView Before("\n\nRows before it:");
constexpr QByteArrayView After("\n\nRows after it:");
constexpr QByteArrayView Question("\n\nThe row to answer:\n");

} // namespace

Result<ContextText> ContextText::bind(const Recipe& recipe, const QStringList& columns)
{
    ContextText bound;
    if (!recipe.context.isOn())
        return bound;
    QStringList unknown;
    for (const QString& name : recipe.contextColumns()) {
        if (columns.contains(name))
            bound.m_columns.append(int(columns.indexOf(name)));
        else
            unknown.append(name);
    }
    if (!unknown.isEmpty())
        return Error{ErrorKind::UnknownColumn, {}, unknown.join(QLatin1String(", "))};
    std::sort(bound.m_columns.begin(), bound.m_columns.end());
    for (const int column : std::as_const(bound.m_columns)) {
        QByteArray name;
        appendJsonString(name, columns.at(column));
        bound.m_names.append(name + ": ");
    }
    bound.m_before = recipe.context.before;
    bound.m_after = recipe.context.after;
    return bound;
}

/// By hand: QJsonObject sorts its members by name.
void ContextText::appendLine(QByteArray& out, const QStringList& cells) const
{
    out += "\n{";
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            out += ", ";
        out += m_names.at(i);
        appendJsonString(out, cells.value(m_columns.at(i)));
    }
    out += '}';
}

QString ContextText::message(const Neighbours& around, const QString& question) const
{
    if (!isOn() || around.isEmpty())
        return question;
    QByteArray text = ContextLead.toByteArray();
    const auto add = [&](QByteArrayView heading, const QList<QStringList>& rows) {
        if (rows.isEmpty())
            return;
        text += heading;
        for (const QStringList& cells : rows)
            appendLine(text, cells);
    };
    add(Before, around.before);
    add(After, around.after);
    return QString::fromUtf8(text + Question) + question;
}

} // namespace rowmill
