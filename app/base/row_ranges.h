#pragma once

#include <QList>

namespace rowmill {

/// A set of row numbers as ranges: ascending, apart from each other, both ends included. A selection of a
/// million rows is one range. A value; any thread.
class RowRanges {
public:
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
        bool operator==(const Range&) const = default;
        qint64 size() const { return last - first + 1; }
    };

    RowRanges() = default;
    /// `rows` in any order, repetitions count once.
    static RowRanges of(QList<qint64> rows);
    static RowRanges between(qint64 first, qint64 last);

    /// A row behind all others so far.
    void append(qint64 row) { append(Range{row, row}); }
    void append(const Range& range);

    const QList<Range>& ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.isEmpty(); }
    qint64 size() const;
    bool contains(qint64 row) const;
    /// All of them one by one, or none where there are more than `most`.
    QList<qint64> toList(qint64 most) const;

    bool operator==(const RowRanges&) const = default;

private:
    QList<Range> m_ranges;
};

} // namespace rowmill
