#pragma once

#include "app/store/records.h"

#include <QHash>
#include <QList>

#include <utility>

namespace rowmill {

/// The pages of rows that are in memory: at most MaxPages, the least recently read one leaves first. Knows
/// positions only, not what is behind them. Owned by the model; window's thread.
class RowPages {
public:
    static constexpr int PageSize = 200;
    static constexpr int MaxPages = 48;
    static constexpr int MaxRanges = 12;

    static int pageOf(int position) { return position / PageSize; }

    void clear() { m_pages.clear(); }
    bool contains(int page) const { return m_pages.contains(page); }
    void insert(int page, QList<RowRecord> rows);
    /// The row at `position`, or nullptr when its page is not loaded. Counts as a use of the page.
    const RowRecord* at(int position);
    RowRecord* find(int position);
    /// Those of `positions` that are loaded, as at most MaxRanges ranges, first to last, that may take in
    /// some between them.
    QList<std::pair<int, int>> loadedRanges(QList<int> positions) const;
    int loadedPages() const { return int(m_pages.size()); }

private:
    struct Page {
        QList<RowRecord> rows;
        quint64 lastUse = 0;
    };

    void dropOldest();

    QHash<int, Page> m_pages;
    quint64 m_uses = 0;
};

} // namespace rowmill
