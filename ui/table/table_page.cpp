#include "ui/table/table_page.h"

#include "ui/table/cell_peek.h"
#include "ui/table/column_menu.h"
#include "ui/table/filter_chips.h"
#include "ui/table/find_sign.h"
#include "ui/table/go_to_row.h"
#include "ui/table/row_map.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/widget/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace rowmill {

TablePage::TablePage(QWidget* parent)
    : QWidget(parent), m_model(new RowTableModel(this)), m_chips(new FilterChips(this)),
      m_table(new RowTable(m_model, this)), m_map(new RowMap(m_table)), m_sign(new FindSign),
      m_columnMenu(new ColumnMenu(m_table, m_model, this)), m_goToRow(new GoToRow(m_table, m_model)),
      m_peek(new CellPeek(m_table, m_model))
{
    m_table->setVerticalScrollBar(m_map);
    m_chips->addSign(m_sign);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setVerticalSpacing(1); // the hairline below the chips
    grid->addWidget(m_chips, 0, 0);
    grid->addWidget(m_table, 1, 0);
    grid->setRowStretch(1, 1);

    connect(m_chips, &FilterChips::filterChanged, this, &TablePage::filterChanged);
    connect(m_table, &RowTable::currentRowChanged, this, &TablePage::currentRowChanged);
    connect(m_table, &RowTable::rowActivated, this, &TablePage::rowActivated);
    connect(m_table, &RowTable::sortChosen, this, &TablePage::sortChanged);
}

void TablePage::setTable(std::shared_ptr<RowSource> source, const QStringList& sourceColumns,
                         const AnswerColumns& answers, qint64 rowCount)
{
    m_chips->setFilter({});
    m_map->setOrder(std::nullopt);
    m_map->setStates(QByteArray(source ? rowCount : 0, '\0'));
    m_sign->setStale(false);
    m_sign->setBusy({});
    m_model->setTable(std::move(source), sourceColumns, answers, rowCount);
    m_table->setSort({});
}

void TablePage::setStates(const QByteArray& states)
{
    m_map->setStates(states);
}

void TablePage::setRowStates(const QList<RowRecord>& rows)
{
    QList<RowChange> changes;
    for (const RowRecord& row : rows)
        changes.append({row.row, row.state, row.outcome, row.attempts, 0});
    m_map->applyChanges(changes);
}

void TablePage::setCounts(const StateCounts& counts)
{
    m_chips->setCounts(counts);
}

void TablePage::setOrder(std::optional<RowOrder> order, bool anew)
{
    m_map->setOrder(order);
    if (anew)
        m_table->startAtTop();
    m_model->setOrder(std::move(order));
}

void TablePage::goToFailed(bool forward)
{
    const RowMapBins& bins = m_map->bins();
    const QModelIndex current = m_table->currentIndex();
    const qint64 step = forward ? 1 : -1;
    const qint64 edge = forward ? 0 : bins.rows() - 1;
    qint64 position = bins.find(RowState::Failed, current.isValid() ? current.row() + step : edge, forward);
    if (position < 0) {
        position = bins.find(RowState::Failed, edge, forward);
        if (position < 0) {
            m_sign->note(tr("No failed row among those shown"));
            return;
        }
        if (position == current.row())
            m_sign->note(tr("The only failed row"));
        else
            m_sign->note(forward ? tr("From the first row again") : tr("From the last row again"));
    }
    m_table->goToPosition(int(position));
    m_table->setFocus();
}

void TablePage::applyTick(const RunTick& tick, qint64 nowMs)
{
    m_model->applyTick(tick, nowMs);
    m_map->applyChanges(tick.changes);
    m_chips->setCounts(tick.counts);
}

void TablePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Base));
    const int y = m_table->geometry().top() - 1;
    painter.fillRect(0, y, width(), 1, toneColor(palette(), Tone::Line));
}

} // namespace rowmill
