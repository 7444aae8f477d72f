#include "ui/table/row_map_bins.h"

#include <utility>

namespace rowmill {

void RowMapBins::setStates(const QByteArray& states)
{
    m_states = states;
    for (char& state : m_states) {
        if (static_cast<uchar>(state) >= RowStateCount)
            state = 0;
    }
    rebuild();
}

void RowMapBins::setBinCount(int count)
{
    if (count == m_wanted)
        return;
    m_wanted = qMax(1, count);
    rebuild();
}

void RowMapBins::setOrder(std::optional<RowOrder> order)
{
    m_order = std::move(order);
    rebuild();
}

int RowMapBins::binOf(qint64 row) const
{
    if (row < 1 || row > m_states.size())
        return -1;
    if (!m_order)
        return binAt(row - 1);
    bool shown = false;
    const qsizetype position = m_order->positionOf(row, &shown);
    return shown ? binAt(position) : -1;
}

std::pair<qint64, qint64> RowMapBins::span(int bin) const
{
    // The first position of a bin is the smallest p with p * count / total == bin.
    const qint64 count = binCount();
    return {(bin * rows() + count - 1) / count, ((bin + 1) * rows() + count - 1) / count};
}

uchar RowMapBins::stateAt(qint64 position) const
{
    const qint64 row = rowAt(position);
    return row <= m_states.size() ? static_cast<uchar>(m_states.at(row - 1)) : 0;
}

qint64 RowMapBins::find(RowState state, qint64 from, bool forward) const
{
    if (from < 0 || from >= rows())
        return -1;
    const int step = forward ? 1 : -1;
    for (int index = binAt(from); index >= 0 && index < binCount(); index += step) {
        if (m_bins.at(index).at(static_cast<size_t>(state)) == 0)
            continue;
        const auto [first, end] = span(index);
        for (qint64 position = forward ? qMax(from, first) : qMin(from, end - 1);
             position >= first && position < end; position += step) {
            if (stateAt(position) == static_cast<uchar>(state))
                return position;
        }
    }
    return -1;
}

int RowMapBins::setState(qint64 row, RowState state)
{
    if (row < 1 || row > m_states.size())
        return -1;
    char& now = m_states.data()[row - 1];
    if (now == static_cast<char>(state))
        return -1;
    const char before = std::exchange(now, static_cast<char>(state));
    const int index = binOf(row);
    if (index < 0)
        return -1;
    Bin& bin = m_bins[index];
    --bin.at(static_cast<uchar>(before));
    ++bin.at(static_cast<size_t>(state));
    return index;
}

void RowMapBins::rebuild()
{
    const qint64 total = rows();
    m_bins = QList<Bin>(qMin<qint64>(m_wanted, total), Bin{});
    for (int index = 0; index < binCount(); ++index) {
        Bin& bin = m_bins[index];
        const auto [first, end] = span(index);
        for (qint64 position = first; position < end; ++position)
            ++bin[stateAt(position)];
    }
}

} // namespace rowmill
