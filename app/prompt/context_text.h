#pragma once

#include "app/base/neighbours.h"
#include "app/base/result.h"

#include <QByteArrayList>

namespace rowmill {

struct Recipe;

/// A recipe's context bound to the columns of one table: writes the rows around a row in front of its
/// question, marked as what is not to be answered. Each is one line, a JSON object, so that no cell can pass
/// for the question. Immutable; any thread.
class ContextText {
public:
    /// Without context: leaves every question as it is.
    ContextText() = default;
    /// UnknownColumn with every unknown name.
    static Result<ContextText> bind(const Recipe& recipe, const QStringList& columns);

    bool isOn() const { return !m_columns.isEmpty(); }
    int before() const { return m_before; }
    int after() const { return m_after; }
    /// Columns shown, 0-based, each once, in order of the table.
    const QList<int>& columns() const { return m_columns; }

    /// The message for the row; where it has no neighbours, the question alone.
    QString message(const Neighbours& around, const QString& question) const;

private:
    void appendLine(QByteArray& out, const QStringList& cells) const;

    int m_before = 0;
    int m_after = 0;
    QList<int> m_columns;
    QByteArrayList m_names; ///< of these, as JSON, with a colon behind
};

} // namespace rowmill
