#include "ui/table/table_page.h"

#include "ui/table/filter_chips.h"
#include "ui/table/row_map.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/widget/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace rowmill {

TablePage::TablePage(QWidget* parent)
    : QWidget(parent), m_model(new RowTableModel(this)), m_chips(new FilterChips(this)),
      m_table(new RowTable(m_model, this)), m_map(new RowMap(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setVerticalSpacing(1); // the hairline below the chips
    grid->addWidget(m_chips, 0, 0, 1, 2);
    grid->addWidget(m_table, 1, 0);
    grid->addWidget(m_map, 1, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);

    connect(m_chips, &FilterChips::filterChanged, this, &TablePage::filterChanged);
    connect(m_table, &RowTable::currentRowChanged, this, &TablePage::currentRowChanged);
    connect(m_table, &RowTable::rowActivated, this, &TablePage::rowActivated);
    connect(m_table, &RowTable::viewMoved, this, [this] {
        const auto [first, last] = m_table->visibleRows();
        m_map->setVisibleRows(first, last);
    });
    connect(m_map, &RowMap::rowRequested, m_table, &RowTable::scrollToRow);
    connect(m_map, &RowMap::wheelTurned, this, [this](QWheelEvent* event) {
        QScrollBar* bar = m_table->verticalScrollBar();
        bar->setValue(bar->value() - event->angleDelta().y() * 3 * RowTable::RowHeight / 120);
    });
}

void TablePage::setTable(std::shared_ptr<RowSource> source, const QStringList& sourceColumns,
                         const AnswerColumns& answers, qint64 rowCount)
{
    m_chips->setFilter({});
    m_map->setStates(QByteArray(source ? rowCount : 0, '\0'));
    m_model->setTable(std::move(source), sourceColumns, answers, rowCount);
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

void TablePage::setFilteredRows(std::optional<QList<qint64>> rows)
{
    m_model->setFilteredRows(std::move(rows));
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
