#pragma once

#include <QList>

namespace rowmill {

/// Which rows a table shows, and in which order: what a filter found, sorted or not. A value that is shared,
/// so a copy costs nothing; finding a row in it again takes a few steps at most. Any thread.
class RowOrder {
public:
    RowOrder() = default;
    /// `rows` without repetitions, each from 1 on. Where they do not ascend, 4 bytes are kept for each row
    /// up to the largest.
    static RowOrder of(QList<qint64> rows);

    qsizetype size() const { return m_rows.size(); }
    qint64 at(qsizetype position) const { return m_rows.at(position); }
    const QList<qint64>& rows() const { return m_rows; }
    QList<qint64> mid(qsizetype first, qsizetype count) const { return m_rows.mid(first, count); }

    /// Where `row` stands. When it is not there `exact` is false, and the answer is the place of the row that
    /// comes after it in the source, or the end.
    qsizetype positionOf(qint64 row, bool* exact = nullptr) const;

private:
    QList<qint64> m_rows;
    QList<qint32> m_positions; ///< by row number less 1; -1: not there; empty when the rows ascend
    bool m_ascends = true;
};

} // namespace rowmill
