#include "ui/window/edit_commands.h"

#include "app/engine/edits.h"
#include "app/engine/session.h"
#include "ui/table/filter_chips.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"

#include <QAction>

namespace rowmill {

namespace {

/// Text fields have copy() and selectAll() as slots of one name, but of no common class.
bool invokeIfThere(QWidget* widget, const char* slot)
{
    const QByteArray signature = QByteArray(slot) + "()";
    return widget && widget->metaObject()->indexOfMethod(signature.constData()) >= 0 &&
           QMetaObject::invokeMethod(widget, slot);
}

} // namespace

EditCommands::EditCommands(Actions* actions, TablePage* table, QWidget* window)
    : ProjectPart(window), m_table(table), m_window(window)
{
    connect(actions->undo, &QAction::triggered, this, &EditCommands::undo);
    connect(actions->redo, &QAction::triggered, this, &EditCommands::redo);
    connectRows(*actions);
    connect(actions->copy, &QAction::triggered, this, &EditCommands::copy);
    connect(actions->selectAll, &QAction::triggered, this, &EditCommands::selectAll);
    connect(actions->find, &QAction::triggered, table->chips(), &FilterChips::focusSearch);
}

void EditCommands::connectRows(const Actions& actions)
{
    RowTable* table = m_table->table();
    connect(actions.correct, &QAction::triggered, table, &RowTable::editAnswer);
    connect(actions.revert, &QAction::triggered, this,
            [this, table] { m_session->edits()->revert(table->selectedRanges()); });
    connect(actions.exclude, &QAction::triggered, this,
            [this, table] { m_session->edits()->exclude(table->selectedRanges()); });
    connect(actions.include, &QAction::triggered, this,
            [this, table] { m_session->edits()->include(table->selectedRanges()); });
}

/// A text field takes the keys of these itself; from the menu the project's are meant.
void EditCommands::undo()
{
    m_session->edits()->undo();
}

void EditCommands::redo()
{
    m_session->edits()->redo();
}

void EditCommands::copy()
{
    QWidget* focus = m_window->focusWidget();
    if (focus == m_table->table() || !invokeIfThere(focus, "copy"))
        m_table->table()->copySelection();
}

void EditCommands::selectAll()
{
    if (!invokeIfThere(m_window->focusWidget(), "selectAll"))
        m_table->table()->selectAll();
}

} // namespace rowmill
