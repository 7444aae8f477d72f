#include "ui/window/example_commands.h"

#include "app/base/when_ready.h"
#include "app/engine/session.h"
#include "ui/table/row_table.h"
#include "ui/widget/shown_text.h"
#include "ui/window/actions.h"

#include <QMenu>

namespace rowmill {

namespace {

/// What a row has as its right answer; empty: none.
QString answerOf(const RowRecord& row, int column)
{
    if (column >= 0)
        return row.cells.value(column).trimmed();
    return row.state == RowState::Done ? row.answer : QString();
}

} // namespace

ExampleCommands::ExampleCommands(Actions* actions, RowTable* table, QObject* parent)
    : ProjectPart(parent), m_table(table), m_menu(actions->exampleMenu)
{
    connect(m_menu, &QMenu::aboutToShow, this, &ExampleCommands::fill);
}

void ExampleCommands::fill()
{
    m_menu->clear();
    const auto session = m_session.lock();
    if (!session)
        return;
    m_menu->addAction(tr("With their &answers"), this, [this] { add(-1); });
    // A column has no place for the fields of an answer.
    if (session->setup().recipe.contract.kind == AnswerContract::Kind::Fields)
        return;
    const QStringList& columns = session->info().columns;
    for (int i = 0; i < columns.size(); ++i) {
        m_menu->addAction(tr("With what stands in “%1”").arg(menuText(columns.at(i))), this,
                          [this, i] { add(i); });
    }
}

void ExampleCommands::add(int column)
{
    const auto session = m_session.lock();
    if (!session)
        return;
    const QList<qint64> rows = m_table->selectedRows().mid(0, Recipe::MostExamples);
    whenReady(session->rowsById(rows), this,
              [column, weak = m_session](const Result<QList<RowRecord>>& records) {
                  const auto open = weak.lock();
                  if (!open || !records)
                      return;
                  ProjectSetup setup = open->setup();
                  for (const RowRecord& row : *records) {
                      const QString answer = answerOf(row, column);
                      const auto example = RecipeExample::of(open->info().columns, row.cells, answer);
                      if (!answer.isEmpty() && !setup.recipe.examples.contains(example) &&
                          setup.recipe.examples.size() < Recipe::MostExamples)
                          setup.recipe.examples.append(example);
                  }
                  if (setup != open->setup())
                      open->changeSetup(setup);
              });
}

} // namespace rowmill
