#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace rowmill {

/// Finds which of a set of labels a text is. Tolerant of case, blanks, quotes and emphasis around it, a full
/// stop behind it, and of _ and - for a blank between letters; where two labels differ in no more than that,
/// only the exact spelling counts. Immutable; any thread.
class LabelMatch {
public:
    explicit LabelMatch(const QStringList& labels = {});

    /// The label that `text`, as a whole, is.
    std::optional<QString> whole(const QString& text) const;
    /// The label that is set off in the reply of a model that says more than it: on a line of its own, or at
    /// the end of one behind a colon, "is" or "as". Nothing where two are, or where the line says no.
    std::optional<QString> inChatter(const QString& reply) const;

private:
    std::optional<QString> atEndOf(const QString& line) const;

    QStringList m_labels;
    QHash<QString, QString> m_byForm; ///< null where two labels have the same form
};

} // namespace rowmill
