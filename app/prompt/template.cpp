#include "app/prompt/template.h"

#include <QStringView>

#include <algorithm>
#include <optional>

namespace rowmill {

namespace {

bool endsName(QChar c)
{
    return c == u'{' || c == u'}' || c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) ||
           c == QChar(QChar::ParagraphSeparator);
}

/// The placeholder whose first brace is at `start`, if there is one.
std::optional<Placeholder> placeholderAt(QStringView text, qsizetype start)
{
    if (!text.sliced(start).startsWith(u"{{"))
        return std::nullopt;
    qsizetype end = start + 2;
    while (end < text.size() && !endsName(text.at(end)))
        ++end;
    const QStringView name = text.sliced(start + 2, end - start - 2).trimmed();
    if (name.isEmpty() || !text.sliced(end).startsWith(u"}}"))
        return std::nullopt;
    return Placeholder{start, end + 2 - start, name.toString()};
}

} // namespace

QList<Placeholder> findPlaceholders(const QString& text)
{
    QList<Placeholder> found;
    qsizetype at = text.indexOf(u'{');
    while (at >= 0) {
        const auto placeholder = placeholderAt(text, at);
        if (placeholder)
            found.append(*placeholder);
        at = text.indexOf(u'{', at + (placeholder ? placeholder->length : 1));
    }
    return found;
}

QStringList unknownPlaceholders(const QString& text, const QStringList& columns)
{
    QStringList unknown;
    for (const Placeholder& placeholder : findPlaceholders(text)) {
        if (!columns.contains(placeholder.name) && !unknown.contains(placeholder.name))
            unknown.append(placeholder.name);
    }
    return unknown;
}

Result<Template> Template::bind(const QString& text, const QStringList& columns)
{
    const QStringList unknown = unknownPlaceholders(text, columns);
    if (!unknown.isEmpty())
        return Error{ErrorKind::UnknownColumn, {}, unknown.join(QLatin1String(", "))};
    Template bound;
    qsizetype at = 0;
    for (const Placeholder& placeholder : findPlaceholders(text)) {
        bound.m_pieces.append(
            {text.sliced(at, placeholder.start - at), static_cast<int>(columns.indexOf(placeholder.name))});
        at = placeholder.start + placeholder.length;
    }
    if (at < text.size())
        bound.m_pieces.append({text.sliced(at), -1});
    return bound;
}

QString Template::fill(const QStringList& cells) const
{
    const auto hasCell = [&](const Piece& piece) { return piece.column >= 0 && piece.column < cells.size(); };
    qsizetype size = 0;
    for (const Piece& piece : m_pieces)
        size += piece.text.size() + (hasCell(piece) ? cells.at(piece.column).size() : 0);
    QString filled;
    filled.reserve(size);
    for (const Piece& piece : m_pieces) {
        filled.append(piece.text);
        if (hasCell(piece))
            filled.append(cells.at(piece.column));
    }
    return filled;
}

QList<int> Template::columns() const
{
    QList<int> used;
    for (const Piece& piece : m_pieces) {
        if (piece.column >= 0 && !used.contains(piece.column))
            used.append(piece.column);
    }
    std::sort(used.begin(), used.end());
    return used;
}

} // namespace rowmill
