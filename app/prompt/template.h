#pragma once

#include "app/base/result.h"

#include <QList>
#include <QStringList>

namespace rowmill {

/// A `{{column}}` found in a prompt. Spaces around the name do not count; in it is anything but braces and
/// line breaks. Braces that hold no name or are not closed are plain text.
struct Placeholder {
    qsizetype start = 0; ///< of the first brace
    qsizetype length = 0;
    QString name;
    bool operator==(const Placeholder&) const = default;
};

QList<Placeholder> findPlaceholders(const QString& text);

/// The names in `text` that are not among `columns`, each once, in order.
QStringList unknownPlaceholders(const QString& text, const QStringList& columns);

/// A prompt bound to the columns of one table, ready to be filled a million times. Data is put in as it is:
/// a `{{...}}` inside a cell is text, not a placeholder. Immutable; any thread.
class Template {
public:
    /// UnknownColumn with every unknown name.
    static Result<Template> bind(const QString& text, const QStringList& columns);

    /// Cells in order of the bound columns; missing ones at the end are empty.
    QString fill(const QStringList& cells) const;
    /// Columns in use, each once, in order of the table.
    QList<int> columns() const;

private:
    struct Piece {
        QString text;
        int column = -1; ///< after the text; -1: none
    };
    QList<Piece> m_pieces;
};

} // namespace rowmill
