#include "app/base/row_ranges.h"

#include <algorithm>

namespace rowmill {

RowRanges RowRanges::of(QList<qint64> rows)
{
    std::sort(rows.begin(), rows.end());
    RowRanges ranges;
    for (const qint64 row : std::as_const(rows)) {
        if (ranges.isEmpty() || row > ranges.m_ranges.last().last)
            ranges.append(row);
    }
    return ranges;
}

RowRanges RowRanges::between(qint64 first, qint64 last)
{
    RowRanges ranges;
    if (first <= last)
        ranges.append(Range{first, last});
    return ranges;
}

void RowRanges::append(const Range& range)
{
    if (!m_ranges.isEmpty() && m_ranges.last().last + 1 == range.first)
        m_ranges.last().last = range.last;
    else
        m_ranges.append(range);
}

qint64 RowRanges::size() const
{
    qint64 rows = 0;
    for (const Range& range : m_ranges)
        rows += range.size();
    return rows;
}

bool RowRanges::contains(qint64 row) const
{
    const auto range = std::lower_bound(m_ranges.cbegin(), m_ranges.cend(), row,
                                        [](const Range& r, qint64 wanted) { return r.last < wanted; });
    return range != m_ranges.cend() && range->first <= row;
}

QList<qint64> RowRanges::toList(qint64 most) const
{
    QList<qint64> rows;
    if (size() > most)
        return rows;
    for (const Range& range : m_ranges) {
        for (qint64 row = range.first; row <= range.last; ++row)
            rows.append(row);
    }
    return rows;
}

} // namespace rowmill
