#include "ui/window/table_commands.h"

#include "app/engine/session.h"
#include "ui/table/cell_peek.h"
#include "ui/table/column_layout.h"
#include "ui/table/column_menu.h"
#include "ui/table/go_to_row.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/table_choices.h"

#include <QAction>
#include <QTimer>

namespace rowmill {

TableCommands::TableCommands(Actions* actions, TablePage* page, QObject* parent)
    : ProjectPart(parent), m_page(page)
{
    RowTable* table = page->table();
    page->columnMenu()->keepColumns(actions->columnsMenu);
    page->columnMenu()->keepSort(actions->sortMenu);
    connect(actions->sortColumn, &QAction::triggered, page->columnMenu(), &ColumnMenu::sortByCurrent);
    connect(actions->goToRow, &QAction::triggered, page->goToRow(), &GoToRow::open);
    connect(actions->nextFailed, &QAction::triggered, page, [page] { page->goToFailed(true); });
    connect(actions->previousFailed, &QAction::triggered, page, [page] { page->goToFailed(false); });
    connect(actions->peek, &QAction::triggered, page->peek(), [page, table] {
        table->setFocus();
        page->peek()->toggle();
    });
    connect(actions->copyHeadings, &QAction::triggered, table, [table] { table->copySelection(true); });
    connect(table->columns(), &ColumnLayout::changed, this, &TableCommands::save);
    connect(page, &TablePage::sortChanged, this, &TableCommands::save);
}

void TableCommands::setSession(const std::shared_ptr<Session>& shared)
{
    Session* session = shared.get();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_loaded = false;
    m_page->table()->columns()->setChoices({});
    if (!session)
        return;
    connect(session, &Session::pathChanged, this, &TableCommands::save);
    m_page->table()->columns()->setChoices(TableChoices::load(session->projectPath()).columns);
    // The order can be asked for once the table is there.
    QTimer::singleShot(0, session, [this, session] {
        if (m_session == session)
            load();
    });
}

RowSort TableCommands::sortOf(const QString& key, bool descending) const
{
    const CellText& cells = m_page->model()->cells();
    for (int column = 0; column < cells.count(); ++column) {
        if (cells.key(column) == key)
            return cells.sortBy(column, descending);
    }
    return {};
}

void TableCommands::load()
{
    const TableChoices choices = TableChoices::load(m_session->projectPath());
    m_loaded = true;
    m_page->table()->chooseSort(sortOf(choices.sortKey, choices.descending));
}

void TableCommands::save()
{
    if (!m_session || !m_loaded)
        return;
    TableChoices choices;
    choices.columns = m_page->table()->columns()->choices();
    const RowSort& sort = m_page->table()->sort();
    const CellText& cells = m_page->model()->cells();
    if (!sort.isNone() && cells.columnOf(sort) >= 0) {
        choices.sortKey = cells.key(cells.columnOf(sort));
        choices.descending = sort.descending;
    }
    choices.save(m_session->projectPath());
}

} // namespace rowmill
