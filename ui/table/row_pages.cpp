#include "ui/table/row_pages.h"

#include <algorithm>

namespace rowmill {

void RowPages::insert(int page, QList<RowRecord> rows)
{
    m_pages.insert(page, Page{std::move(rows), ++m_uses});
    while (m_pages.size() > MaxPages)
        dropOldest();
}

const RowRecord* RowPages::at(int position)
{
    const auto it = m_pages.find(pageOf(position));
    if (it == m_pages.end())
        return nullptr;
    it->lastUse = ++m_uses;
    const int index = position % PageSize;
    return index < it->rows.size() ? &it->rows.at(index) : nullptr;
}

RowRecord* RowPages::find(int position)
{
    const auto it = m_pages.find(pageOf(position));
    const int index = position % PageSize;
    return it != m_pages.end() && index < it->rows.size() ? &it->rows[index] : nullptr;
}

QList<std::pair<int, int>> RowPages::loadedRanges(QList<int> positions) const
{
    positions.removeIf([this](int position) { return !contains(pageOf(position)); });
    std::sort(positions.begin(), positions.end());
    QList<std::pair<int, int>> ranges;
    for (const int position : std::as_const(positions)) {
        if (!ranges.isEmpty() && position - ranges.last().second <= PageSize / 4)
            ranges.last().second = position;
        else
            ranges.append({position, position});
    }
    if (ranges.size() > MaxRanges)
        ranges = {{positions.first(), positions.last()}};
    return ranges;
}

void RowPages::dropOldest()
{
    auto oldest = m_pages.begin();
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
        if (it->lastUse < oldest->lastUse)
            oldest = it;
    }
    m_pages.erase(oldest);
}

} // namespace rowmill
