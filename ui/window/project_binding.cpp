#include "ui/window/project_binding.h"

#include "app/base/clock.h"
#include "app/base/when_ready.h"
#include "app/engine/edits.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/filter_chips.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/table/session_row_source.h"
#include "ui/table/table_page.h"
#include "ui/text/edit_text.h"
#include "ui/text/table_notes_text.h"
#include "ui/window/column_guess.h"
#include "ui/window/outlook_watch.h"
#include "ui/window/project_opener.h"
#include "ui/window/project_view.h"
#include "ui/window/request_watch.h"
#include "ui/window/row_finder.h"
#include "ui/window/run_panel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace rowmill {

namespace {

/// Beyond this a column holds texts, not labels.
constexpr int MostLabels = 500;

} // namespace

ProjectBinding::ProjectBinding(std::shared_ptr<Session> session, ProjectView* view, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_view(view),
      m_source(std::make_shared<SessionRowSource>(m_session)),
      m_request(new RequestWatch(m_session, m_view, this))
{
    m_finder = new RowFinder(m_session, m_view->table(), this);
    connectPages();
    connectSession();
    connectEdits();
    const ProjectInfo& info = m_session->info();
    m_view->setup()->setTable(facts());
    m_view->setup()->setSetup(m_session->setup());
    m_view->setup()->setReadOnly(m_session->readOnly().has_value());
    m_view->setup()->setSuggestedColumn({});
    m_view->table()->setTable(m_source, info.columns, m_session->setup().recipe.answers(), info.rows);
    m_view->inspector()->setAnswers(m_session->setup().recipe.answers());
    m_view->table()->setCounts(m_session->counts());
    m_view->runPanel()->clear();
    m_outlook = new OutlookWatch(m_session, this);
    connect(m_outlook, &OutlookWatch::changed, m_view->runPanel(), &RunPanel::setOutlook);
    suggestColumn();
    if (info.rows > 0)
        m_view->table()->table()->selectRow(1);
    if (m_session->lastTick().phase != RunPhase::Idle)
        onTick(m_session->lastTick());
}

ProjectBinding::~ProjectBinding()
{
    m_view->table()->setTable(nullptr, {}, {}, 0);
    m_view->inspector()->clear();
    m_view->runPanel()->clear();
}

RowFilter ProjectBinding::filter() const
{
    return m_finder->filter();
}

bool ProjectBinding::isFiltered() const
{
    return m_finder->isFiltered();
}

TableFacts ProjectBinding::facts() const
{
    const ProjectInfo& info = m_session->info();
    return {info.sourceName, info.rows, info.columns, notedRows(m_session->readRecord().notes)};
}

QString ProjectBinding::whatIsMissing() const
{
    const QString missing = rowmill::whatIsMissing(m_session->setup(), facts());
    if (!missing.isEmpty())
        return missing;
    const ProjectSetup& setup = m_session->setup();
    if (setup.limits.budget.unit == Budget::Unit::Dollars && !m_session->price())
        return describe({ErrorKind::UnknownPrice, setup.model.model, {}});
    return {};
}

ActionState ProjectBinding::actionState() const
{
    ActionState state;
    state.hasProject = true;
    const RunPhase phase = m_session->lastTick().phase;
    const StateCounts counts = m_session->counts();
    state.untitled = ProjectOpener::isUntitled(m_session->projectPath());
    state.running = m_session->isRunning();
    state.pausing = phase == RunPhase::Pausing;
    state.paused = phase == RunPhase::Paused;
    state.filtered = isFiltered();
    state.hasWaiting = counts[RowState::Waiting] + counts[RowState::Unknown] > 0;
    state.hasDone = counts[RowState::Done] > 0;
    state.hasFailed = counts[RowState::Failed] > 0;
    state.hasSelection = m_view->table()->table()->selectionModel()->hasSelection();
    state.hasExcluded = counts[RowState::Excluded] > 0;
    state.hasCorrected = counts.corrected > 0;
    state.showsRun = m_finder->filter().run > 0;
    if (const auto act = m_session->edits()->undoAct())
        state.undo = actWords(*act);
    if (const auto act = m_session->edits()->redoAct())
        state.redo = actWords(*act);
    state.readOnly = m_session->readOnly().has_value();
    state.missing = whatIsMissing();
    return state;
}

void ProjectBinding::connectPages()
{
    connect(m_view->setup(), &SetupPanel::changed, this, &ProjectBinding::onSetupEdited);
    connect(m_view->setup(), &SetupPanel::labelsWanted, this, &ProjectBinding::findLabels);
    TablePage* table = m_view->table();
    connect(table, &TablePage::filterChanged, this, &ProjectBinding::onFilterChanged);
    connect(table, &TablePage::sortChanged, m_finder, &RowFinder::setSort);
    connect(m_finder, &RowFinder::failed, this, &ProjectBinding::failed);
    connect(table, &TablePage::currentRowChanged, this, &ProjectBinding::showRow);
    connect(table->table(), &RowTable::selectedRowsChanged, this, &ProjectBinding::stateChanged);
    connect(table->model(), &RowTableModel::loadFailed, this, &ProjectBinding::failed);
}

void ProjectBinding::connectSession()
{
    connect(m_session.get(), &Session::ticked, this, &ProjectBinding::onTick);
    connect(m_session.get(), &Session::startFailed, this, &ProjectBinding::failed);
    connect(m_session.get(), &Session::pathChanged, this,
            [this] { m_view->setup()->setReadOnly(m_session->readOnly().has_value()); });
    connect(m_session.get(), &Session::setupChanged, this, [this] {
        m_view->setup()->setSetup(m_session->setup());
        showAnswers();
        refreshPreview();
        emit stateChanged();
    });
    connect(m_session.get(), &Session::rowsChanged, this, &ProjectBinding::onRowsChanged);
}

void ProjectBinding::connectEdits()
{
    const auto correct = [this](qint64 row, const QString& text) { m_session->edits()->correct(row, text); };
    connect(m_view->table()->model(), &RowTableModel::corrected, this, correct);
    connect(m_view->inspector(), &Inspector::corrected, this, correct);
    connect(m_view->inspector(), &Inspector::revertRequested, this,
            [this](qint64 row) { m_session->edits()->revert(RowRanges::of({row})); });
    connect(m_session->edits(), &Edits::changed, this, &ProjectBinding::stateChanged);
    connect(m_session->edits(), &Edits::failed, this, &ProjectBinding::failed);
}

void ProjectBinding::onRowsChanged(const QList<qint64>& rows)
{
    m_view->table()->model()->reloadRows(rows);
    m_view->table()->setCounts(m_session->counts());
    if (rows.isEmpty()) {
        readStates();
    } else {
        whenReady(m_session->rowsById(rows), this, [this](const Result<QList<RowRecord>>& records) {
            if (records)
                m_view->table()->setRowStates(*records);
        });
    }
    if (rows.isEmpty() || rows.contains(m_row))
        refreshDetail();
    m_finder->rowsChanged(false);
    emit stateChanged();
}

void ProjectBinding::onTick(const RunTick& tick)
{
    const SystemClock clock;
    m_view->table()->applyTick(tick, clock.monotonicMs());
    m_view->runPanel()->setTick(tick);
    const bool mine = std::any_of(tick.changes.cbegin(), tick.changes.cend(),
                                  [this](const RowChange& change) { return change.row == m_row; });
    if (mine)
        refreshDetail();
    m_finder->rowsChanged(true);
    emit stateChanged();
}

void ProjectBinding::onSetupEdited(const ProjectSetup& setup)
{
    m_session->changeSetup(setup);
    showAnswers();
    refreshPreview();
    emit stateChanged();
}

/// One more than there may be, so that too many are known as such.
void ProjectBinding::findLabels(int column)
{
    whenReady(m_session->distinctValues(column, MostLabels + 1), this,
              [this](const Result<QStringList>& values) {
                  if (!values) {
                      emit failed(values.error());
                      return;
                  }
                  m_view->setup()->setLabels(values->first(std::min<qsizetype>(values->size(), MostLabels)),
                                             values->size() > MostLabels);
              });
}

void ProjectBinding::showAnswers()
{
    const AnswerColumns answers = m_session->setup().recipe.answers();
    m_view->table()->model()->setAnswers(answers);
    m_view->inspector()->setAnswers(answers);
}

void ProjectBinding::onFilterChanged(const RowFilter& filter)
{
    m_source->setRun(filter.run);
    m_view->table()->model()->setCorrectable(filter.run == 0);
    m_finder->setFilter(filter);
    emit stateChanged();
}

void ProjectBinding::showAnswersOf(qint64 run)
{
    RowFilter filter;
    filter.run = run;
    m_view->table()->chips()->setFilter(filter);
    onFilterChanged(filter);
}

void ProjectBinding::showRow(qint64 row)
{
    m_row = row;
    m_cells.clear();
    refreshPreview();
    if (row > 0)
        refreshDetail();
    else
        m_view->inspector()->clear();
}

void ProjectBinding::refreshDetail()
{
    if (m_row <= 0)
        return;
    m_detailStale = m_detailUnderWay;
    if (m_detailUnderWay)
        return;
    m_detailUnderWay = true;
    whenReady(m_session->detail(m_row), this, [this, row = m_row](const Result<RowDetail>& detail) {
        m_detailUnderWay = false;
        if (row != m_row || m_detailStale) {
            refreshDetail();
            if (row != m_row)
                return;
        }
        if (!detail)
            return;
        m_view->inspector()->setDetail(*detail);
        if (m_cells == detail->row.cells)
            return;
        m_cells = detail->row.cells;
        m_view->setup()->setSample(m_row, m_cells);
        refreshPreview();
    });
}

void ProjectBinding::refreshPreview()
{
    m_request->show(m_row, m_cells);
}

void ProjectBinding::readStates()
{
    whenReady(m_session->rowStates(), this, [this](const Result<QByteArray>& states) {
        if (states)
            m_view->table()->setStates(*states);
    });
}

void ProjectBinding::suggestColumn()
{
    whenReady(m_session->rows(1, GuessRows), this, [this](const Result<QList<RowRecord>>& rows) {
        if (rows)
            m_view->setup()->setSuggestedColumn(wordiestColumn(m_session->info().columns, *rows));
        // Of all rows, which takes a while: not before those that are in view.
        readStates();
    });
}

} // namespace rowmill
