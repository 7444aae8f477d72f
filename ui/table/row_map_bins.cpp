#include "ui/table/row_map_bins.h"

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

int RowMapBins::binOf(qint64 row) const
{
    if (row < 1 || row > rows())
        return -1;
    return int((row - 1) * binCount() / rows());
}

int RowMapBins::setState(qint64 row, RowState state)
{
    const int index = binOf(row);
    if (index < 0)
        return -1;
    char& now = m_states.data()[row - 1];
    if (now == static_cast<char>(state))
        return -1;
    Bin& bin = m_bins[index];
    --bin.at(static_cast<uchar>(now));
    ++bin.at(static_cast<size_t>(state));
    now = static_cast<char>(state);
    return index;
}

void RowMapBins::rebuild()
{
    const qint64 total = rows();
    m_bins = QList<Bin>(qMin<qint64>(m_wanted, total), Bin{});
    const qint64 count = binCount();
    const char* states = m_states.constData();
    for (qint64 index = 0; index < count; ++index) {
        Bin& bin = m_bins[index];
        // The first row of a bin is the smallest r with r * count / total == index.
        const qint64 first = (index * total + count - 1) / count;
        const qint64 end = ((index + 1) * total + count - 1) / count;
        for (qint64 row = first; row < end; ++row)
            ++bin[static_cast<uchar>(states[row])];
    }
}

} // namespace rowmill
