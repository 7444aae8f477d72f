#pragma once

#include "app/engine/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace rowmill {

class TablePage;

/// Finds the rows that the table is to show, for one open project: asks the session for what the chips and
/// the search leave, in the order of the headings, and gives the page the answer to the latest question
/// only. While rows change a filter is asked anew every other second; but an order that goes by what changes
/// stays as it was found until somebody asks again, so that no row jumps away under the mouse. Owned by the
/// project's binding; main thread.
class RowFinder final : public QObject {
    Q_OBJECT

public:
    RowFinder(std::shared_ptr<Session> session, TablePage* page, QObject* parent);
    ~RowFinder() override;

    const RowFilter& filter() const { return m_filter; }
    const RowSort& sort() const { return m_sort; }
    bool isFiltered() const { return m_filter != RowFilter(); }

    void setFilter(const RowFilter& filter);
    void setSort(const RowSort& sort);
    /// Rows may have come to match, or not to: `soon` in the next seconds, else now.
    void rowsChanged(bool soon);

signals:
    void failed(const rowmill::Error& error);

private:
    bool isMoving() const;
    void again();
    void refresh();
    void ask(bool anew);
    void cancel();
    void show(std::optional<RowOrder> order, bool anew);

    std::shared_ptr<Session> m_session;
    TablePage* m_page;
    RowFilter m_filter;
    RowSort m_sort;
    quint64 m_asked = 0; ///< only the latest answer counts
    bool m_underWay = false;
    CancelFlag m_cancel;
    StateCounts m_counts; ///< as of the latest question
    QTimer m_refresh;
};

} // namespace rowmill
