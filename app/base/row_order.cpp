#include "app/base/row_order.h"

#include <algorithm>

namespace rowmill {

RowOrder RowOrder::of(QList<qint64> rows)
{
    RowOrder order;
    order.m_rows = std::move(rows);
    order.m_ascends = std::is_sorted(order.m_rows.cbegin(), order.m_rows.cend());
    if (order.m_ascends)
        return order;
    const qint64 last = *std::max_element(order.m_rows.cbegin(), order.m_rows.cend());
    order.m_positions = QList<qint32>(last, -1);
    qint32* positions = order.m_positions.data();
    for (qsizetype position = 0; position < order.m_rows.size(); ++position)
        positions[order.m_rows.at(position) - 1] = qint32(position);
    return order;
}

qsizetype RowOrder::positionOf(qint64 row, bool* exact) const
{
    qsizetype position = m_rows.size();
    bool found = false;
    if (m_ascends) {
        const auto it = std::lower_bound(m_rows.cbegin(), m_rows.cend(), row);
        position = it - m_rows.cbegin();
        found = it != m_rows.cend() && *it == row;
    } else {
        const qint64 from = qMax<qint64>(row, 1);
        for (qint64 next = from; next <= m_positions.size(); ++next) {
            if (m_positions.at(next - 1) < 0)
                continue;
            position = m_positions.at(next - 1);
            found = next == row;
            break;
        }
    }
    if (exact)
        *exact = found;
    return position;
}

} // namespace rowmill
