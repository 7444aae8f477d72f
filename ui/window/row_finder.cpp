#include "ui/window/row_finder.h"

#include "app/base/when_ready.h"
#include "ui/table/find_sign.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"

namespace rowmill {

namespace {

constexpr int RefreshMs = 2000;

} // namespace

RowFinder::RowFinder(std::shared_ptr<Session> session, TablePage* page, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_page(page)
{
    m_refresh.setInterval(RefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &RowFinder::refresh);
    connect(page->sign(), &FindSign::againRequested, this, &RowFinder::again);
}

RowFinder::~RowFinder()
{
    cancel();
}

/// Whether rows change their place in the order while a run is on.
bool RowFinder::isMoving() const
{
    return m_sort.by != RowSort::By::Row && m_sort.by != RowSort::By::Source;
}

void RowFinder::setFilter(const RowFilter& filter)
{
    m_filter = filter;
    ask(false);
}

void RowFinder::setSort(const RowSort& sort)
{
    m_sort = sort;
    ask(!sort.isNone());
}

void RowFinder::again()
{
    ask(true);
}

void RowFinder::rowsChanged(bool soon)
{
    if (isMoving()) {
        if (!soon || m_session->counts() != m_counts)
            m_page->sign()->setStale(true);
    } else if (isFiltered() && !soon) {
        refresh();
    } else if (isFiltered() && !m_refresh.isActive() && m_session->counts() != m_counts) {
        m_refresh.start();
    }
}

void RowFinder::refresh()
{
    m_refresh.stop();
    if (!m_underWay)
        ask(false);
}

void RowFinder::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_underWay = false;
    ++m_asked;
}

void RowFinder::show(std::optional<RowOrder> order, bool anew)
{
    m_page->sign()->setBusy({});
    m_page->setOrder(std::move(order), anew);
}

void RowFinder::ask(bool anew)
{
    cancel();
    m_refresh.stop();
    m_counts = m_session->counts();
    m_page->sign()->setStale(false);
    if (!isFiltered() && m_sort.isNone()) {
        show(std::nullopt, anew);
        return;
    }
    m_underWay = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_page->sign()->setBusy(m_sort.isNone() ? tr("Searching…") : tr("Sorting…"));
    const auto found = m_session->rowOrder(m_filter, m_sort, m_cancel);
    whenReady(found, this, [this, asked = m_asked, anew](const Result<RowOrder>& order) {
        if (asked != m_asked)
            return;
        m_underWay = false;
        if (order && m_page->table()->isWriting()) {
            m_page->sign()->setBusy({});
            m_refresh.start(); // an answer being written stays open
            return;
        }
        if (order) {
            show(*order, anew);
        } else {
            m_page->sign()->setBusy({});
            emit failed(order.error());
        }
    });
}

} // namespace rowmill
