#include "ui/table/column_layout.h"

#include "ui/table/row_table_model.h"
#include "ui/text/numbers.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int SampledRows = 60;
constexpr int CellPadding = 22;
constexpr int SortArrow = 14;
constexpr int Narrowest = 80; ///< that a column is made for want of room

} // namespace

ColumnLayout::ColumnLayout(QTableView* table, RowTableModel* model)
    : QObject(table), m_table(table), m_rows(model)
{
    const QHeaderView* header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_own && width > 0 && column < m_rows->columnCount())
            take(true);
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_own)
            take(hasWidths());
    });
    connect(model, &RowTableModel::modelReset, this, &ColumnLayout::apply);
}

/// What stands there now is what was chosen. Columns that are not there now keep what was said of them.
void ColumnLayout::take(bool widths)
{
    const QHeaderView* header = m_table->horizontalHeader();
    QList<ColumnChoice> choices;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString key = m_rows->cells().key(column);
        const bool hidden = m_table->isColumnHidden(column);
        const auto old = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                      [&key](const ColumnChoice& choice) { return choice.key == key; });
        const int before = old == m_choices.cend() ? 0 : old->width;
        const int width = hidden ? before : header->sectionSize(column);
        choices.append({key, widths ? width : 0, hidden});
    }
    for (const ColumnChoice& old : std::as_const(m_choices)) {
        const auto same = [&old](const ColumnChoice& choice) { return choice.key == old.key; };
        if (std::none_of(choices.cbegin(), choices.cend(), same))
            choices.append(old);
    }
    m_choices = choices;
    emit changed();
}

void ColumnLayout::setChoices(const QList<ColumnChoice>& choices)
{
    m_choices = choices;
    apply();
}

void ColumnLayout::reset()
{
    setChoices({});
    fit();
    emit changed();
}

void ColumnLayout::apply()
{
    const int count = m_rows->columnCount();
    QHeaderView* header = m_table->horizontalHeader();
    if (count == 0 || header->count() != count)
        return;
    const QScopedValueRollback own(m_own, true);
    const QList<int> order = wantedOrder();
    for (int place = 0; place < count; ++place)
        header->moveSection(header->visualIndex(order.at(place)), place);
    for (int column = 0; column < count; ++column)
        m_table->setColumnHidden(column, false);
    for (const ColumnChoice& choice : std::as_const(m_choices)) {
        const int column = columnOf(choice.key);
        if (column < 0)
            continue;
        if (choice.width > 0)
            m_table->setColumnWidth(column, qBound(20, choice.width, 4000));
        if (choice.hidden && shown().size() > 1)
            m_table->setColumnHidden(column, true);
    }
}

int ColumnLayout::columnOf(const QString& key) const
{
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (m_rows->cells().key(column) == key)
            return column;
    }
    return -1;
}

/// As chosen; a column that nobody said anything of stands behind the one it follows in the table.
QList<int> ColumnLayout::wantedOrder() const
{
    QList<int> order;
    for (const ColumnChoice& choice : m_choices) {
        const int column = columnOf(choice.key);
        if (column >= 0 && !order.contains(column))
            order.append(column);
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (!order.contains(column))
            order.insert(order.indexOf(column - 1) + 1, column);
    }
    return order;
}

bool ColumnLayout::hasWidths() const
{
    return std::any_of(m_choices.cbegin(), m_choices.cend(),
                       [](const ColumnChoice& choice) { return choice.width > 0; });
}

QList<int> ColumnLayout::shown() const
{
    QList<int> columns;
    const QHeaderView* header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!m_table->isColumnHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    return columns;
}

void ColumnLayout::setHidden(int column, bool hidden)
{
    if (hidden == isHidden(column) || (hidden && shown().size() <= 1))
        return;
    {
        const QScopedValueRollback own(m_own, true);
        m_table->setColumnHidden(column, hidden);
    }
    take(hasWidths());
    if (!hasWidths())
        fit();
}

bool ColumnLayout::isHidden(int column) const
{
    return m_table->isColumnHidden(column);
}

int ColumnLayout::sampledWidth(int column) const
{
    const QFontMetrics metrics(m_table->font());
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    int width = QFontMetrics(bold).horizontalAdvance(m_rows->cells().heading(column)) + SortArrow;
    // A count that begins at 1 is as long as the last of the rows, which is not among the first.
    width = qMax(width, metrics.horizontalAdvance(QString::number(m_rows->sourceRows())));
    const int first = qMax(0, m_table->rowAt(0));
    for (int position = first; position < qMin(first + SampledRows, m_rows->rowCount()); ++position) {
        if (m_rows->recordAt(position)) {
            const QString text = m_rows->index(position, column).data().toString();
            width = qMax(width, metrics.horizontalAdvance(text));
        }
    }
    return qBound(48, width + CellPadding, 900);
}

/// What a source or answer column would like to have.
int ColumnLayout::wantedWidth(int column) const
{
    const int width = sampledWidth(column);
    if (m_rows->columnKind(column) != RowTableModel::Column::Answer)
        return width;
    const int view = m_table->viewport()->width();
    return qBound(120, width, qMax(120, view / 4));
}

int ColumnLayout::fixedWidth(int column) const
{
    const QFontMetrics metrics(m_table->font());
    switch (m_rows->columnKind(column)) {
    case RowTableModel::Column::Number:
        return metrics.horizontalAdvance(grouped(qMax(1000, m_rows->sourceRows()))) + CellPadding + 6;
    case RowTableModel::Column::Status:
        return qBound(150, m_table->viewport()->width() / 5, 320);
    case RowTableModel::Column::Tokens:
    case RowTableModel::Column::Time:
        return 72;
    case RowTableModel::Column::Answer:
    case RowTableModel::Column::Source:
        return 0;
    }
    return 0;
}

void ColumnLayout::fit()
{
    if (m_rows->columnCount() == 0 || hasWidths())
        return;
    const QScopedValueRollback own(m_own, true);
    int left = m_table->viewport()->width();
    QList<std::pair<int, int>> sources; // wanted width, column
    const QList<int> columns = shown();
    for (const int column : columns) {
        const int fixed = fixedWidth(column);
        if (fixed > 0) {
            m_table->setColumnWidth(column, fixed);
            left -= fixed;
        } else {
            sources.append({wantedWidth(column), column});
        }
    }
    // Narrow columns get all they want; the wide ones share what is then left.
    std::sort(sources.begin(), sources.end());
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const int share = left / int(sources.size() - i);
        const bool last = i + 1 == sources.size();
        const int width = last ? qMax(Narrowest, left) : qMin(sources.at(i).first, qMax(Narrowest, share));
        m_table->setColumnWidth(sources.at(i).second, width);
        left -= width;
    }
}

} // namespace rowmill
