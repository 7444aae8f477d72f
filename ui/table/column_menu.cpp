#include "ui/table/column_menu.h"

#include "ui/table/column_layout.h"
#include "ui/table/row_table.h"

#include <QHeaderView>
#include <QMenu>

namespace rowmill {

namespace {

constexpr int LongestWords = 40;

} // namespace

ColumnMenu::ColumnMenu(RowTable* table, RowTableModel* model, QObject* parent)
    : QObject(parent), m_table(table), m_rows(model)
{
    QHeaderView* header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnMenu::openAt);
}

void ColumnMenu::keepColumns(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumns(menu); });
}

void ColumnMenu::keepSort(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSort(menu); });
}

/// A heading comes from a file: it may be long, and its "&" is no letter to press.
QString ColumnMenu::words(int column) const
{
    QString text = m_rows->cells().heading(column);
    if (m_rows->columnKind(column) == RowTableModel::Column::Number)
        text = tr("Row number");
    else if (text.size() > LongestWords)
        text = text.left(LongestWords) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void ColumnMenu::fillColumns(QMenu* menu)
{
    menu->clear();
    ColumnLayout* columns = m_table->columns();
    const bool last = columns->shown().size() <= 1;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        QAction* action = menu->addAction(words(column));
        action->setCheckable(true);
        action->setChecked(!columns->isHidden(column));
        action->setEnabled(!action->isChecked() || !last);
        connect(action, &QAction::toggled, columns,
                [columns, column](bool shown) { columns->setHidden(column, !shown); });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("&All columns as they were"));
    reset->setEnabled(!columns->choices().isEmpty());
    connect(reset, &QAction::triggered, columns, &ColumnLayout::reset);
}

void ColumnMenu::addOrder(QMenu* menu, int column, bool descending, const QString& text)
{
    const RowSort sort = m_rows->cells().sortBy(column, descending);
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_table->sort() == sort);
    connect(action, &QAction::triggered, m_table, [this, sort] { m_table->chooseSort(sort); });
}

void ColumnMenu::fillSort(QMenu* menu)
{
    menu->clear();
    QAction* none = menu->addAction(tr("&As in the source"));
    none->setCheckable(true);
    none->setChecked(m_table->sort().isNone());
    connect(none, &QAction::triggered, m_table, [this] { m_table->chooseSort({}); });
    menu->addSeparator();
    const bool down = m_table->sort().descending;
    for (int column = 1; column < m_rows->columnCount(); ++column)
        addOrder(menu, column, down, words(column));
    menu->addSeparator();
    const int column = qMax(0, m_rows->cells().columnOf(m_table->sort()));
    addOrder(menu, column, false, tr("A&scending"));
    addOrder(menu, column, true, tr("&Descending"));
}

void ColumnMenu::sortByCurrent()
{
    const int column = qMax(0, m_table->currentIndex().column());
    const RowSort up = m_rows->cells().sortBy(column, false);
    const RowSort down = m_rows->cells().sortBy(column, true);
    if (m_table->sort() == down)
        m_table->chooseSort({});
    else
        m_table->chooseSort(m_table->sort() == up ? down : up);
}

void ColumnMenu::openAt(const QPoint& place)
{
    const int column = m_table->horizontalHeader()->logicalIndexAt(place);
    if (m_rows->columnCount() == 0)
        return;
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        addOrder(menu, column, false, tr("Sort a&scending"));
        addOrder(menu, column, true, tr("Sort &descending"));
        QAction* none = menu->addAction(tr("&As in the source"));
        none->setEnabled(!m_table->sort().isNone());
        connect(none, &QAction::triggered, m_table, [this] { m_table->chooseSort({}); });
        menu->addSeparator();
        QAction* hide = menu->addAction(tr("&Hide this column"));
        hide->setEnabled(m_table->columns()->shown().size() > 1);
        connect(hide, &QAction::triggered, m_table,
                [this, column] { m_table->columns()->setHidden(column, true); });
    }
    keepColumns(menu->addMenu(tr("&Columns")));
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

} // namespace rowmill
