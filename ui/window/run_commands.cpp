#include "ui/window/run_commands.h"

#include "app/base/when_ready.h"
#include "app/engine/session.h"
#include "ui/dialogs/questions.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/text/numbers.h"
#include "ui/window/actions.h"
#include "ui/window/key_commands.h"
#include "ui/window/origin_consent.h"
#include "ui/window/outdated_question.h"
#include "ui/window/project_view.h"
#include "ui/window/window_messages.h"

#include <QAction>

namespace rowmill {

namespace {

constexpr int TryRows = 5;

QString withExcluded(const QString& text, qint64 excluded)
{
    if (excluded == 0)
        return text;
    const int count = countable(excluded);
    return text + QStringLiteral("\n\n") +
           RunCommands::tr("%Ln excluded row(s) are left out.", nullptr, count);
}

} // namespace

RunCommands::RunCommands(Actions* actions, ProjectView* view, WindowMessages* messages, KeyCommands* keys,
                         QWidget* window)
    : ProjectPart(window), m_view(view), m_messages(messages), m_window(window),
      m_consent(new OriginConsent(window)), m_keys(keys), m_outdated(new OutdatedQuestion(window))
{
    connectActions(*actions);
    connect(view->setup(), &SetupPanel::endpointEdited, m_consent, &OriginConsent::noteEdited);
}

void RunCommands::setSession(const std::shared_ptr<Session>& session)
{
    m_session = session.get();
    m_consent->setSession(m_session);
    m_outdated->setSession(m_session);
}

void RunCommands::connectActions(const Actions& actions)
{
    using Kind = RowSelection::Kind;
    connect(actions.run, &QAction::triggered, this, &RunCommands::startOrResume);
    connect(actions.pause, &QAction::triggered, this, [this] { m_session->pause(); });
    connect(actions.stop, &QAction::triggered, this, [this] { m_session->stop(); });
    connect(actions.tryRows, &QAction::triggered, this, [this] {
        start({Kind::Waiting, 0, 0, {}, TryRows});
    });
    connect(actions.runOutdated, &QAction::triggered, this, &RunCommands::runOutdated);
    connect(actions.retryFailed, &QAction::triggered, this, [this] { start({Kind::Failed, 0, 0, {}, -1}); });
    connect(actions.pilot, &QAction::triggered, this, &RunCommands::runPilot);
    connect(actions.runSelected, &QAction::triggered, this, &RunCommands::runSelected);
    connect(actions.runAll, &QAction::triggered, this, &RunCommands::runAllAgain);
    connect(actions.runChanged, &QAction::triggered, this, [this] {
        RowSelection changed{Kind::All, 0, 0, {}, -1};
        changed.reuse = true;
        start(changed);
    });
}

void RunCommands::start(const RowSelection& selection)
{
    m_view->setup()->finishEditing();
    whenAllowed([this, selection] { startAllowed(selection); });
}

void RunCommands::whenAllowed(std::function<void()> then)
{
    m_consent->ask([this, call = std::move(then)] { m_keys->provide(call); });
}

void RunCommands::startAllowed(const RowSelection& selection)
{
    const Result<void> started = m_session->start(selection);
    if (!started)
        m_messages->showError(started.error());
    emit asked();
}

void RunCommands::startOrResume()
{
    m_messages->clear();
    if (m_session->lastTick().phase == RunPhase::Paused) {
        m_view->setup()->finishEditing(); // a new key is why a paused run can go on
        whenAllowed([this] { m_session->resume(); });
    } else {
        m_view->setup()->finishEditing();
        m_outdated->before({}, [this](const RowSelection& selection) { start(selection); });
    }
}

void RunCommands::runOutdated()
{
    m_view->setup()->finishEditing();
    m_outdated->alone([this](const RowSelection& selection) { start(selection); },
                      [this] {
                          m_messages->show({Banner::Kind::Info,
                                            tr("Every answer is of the present prompt and model."),
                                            {}});
                      });
}

void RunCommands::runSelected()
{
    const RowSelection selected{RowSelection::Kind::Rows, 0, 0, m_view->table()->table()->selectedRows(), -1};
    whenReady(m_session->keptRows(selected), this, [this, selected](const Result<KeptRows>& kept) {
        if (!m_session)
            return;
        const qint64 count = selected.rows.size();
        if (kept && kept->excluded == count)
            m_messages->show(
                {Banner::Kind::Info, tr("Excluded rows are not asked. Include them first."), {}});
        else if (kept && kept->corrected > 0)
            askAbout(selected, {}, *kept);
        else
            start(selected);
    });
}

void RunCommands::runPilot()
{
    m_view->setup()->finishEditing();
    whenReady(m_session->pilotRows({}, PilotRows), this, [this](const Result<QList<qint64>>& rows) {
        if (!m_session || m_session->isActive())
            return;
        if (rows)
            start({RowSelection::Kind::Rows, 0, 0, *rows, -1});
        else
            m_messages->showError(rows.error());
    });
}

void RunCommands::runAllAgain()
{
    const RowSelection all{RowSelection::Kind::All, 0, 0, {}, -1};
    whenReady(m_session->keptRows(all), this, [this, all](const Result<KeptRows>& kept) {
        if (!m_session)
            return;
        const QString detail =
            tr("The answers so far are replaced as the new ones arrive. They are kept in the "
               "history.");
        if (kept && kept->corrected > 0) {
            askAbout(all, detail, *kept);
            return;
        }
        confirm(m_window, tr("Run all rows again?"), kept ? withExcluded(detail, kept->excluded) : detail,
                tr("Run all rows"), [this, all] {
                    if (m_session)
                        start(all);
                });
    });
}

/// A correction is never replaced unless somebody said so.
void RunCommands::askAbout(RowSelection selection, const QString& detail, const KeptRows& kept)
{
    const QString more =
        tr("Kept, these rows are not asked. Asked, the model's answer takes the place of the "
           "correction, which the history keeps.");
    const QString whole = detail.isEmpty() ? more : detail + QStringLiteral("\n\n") + more;
    askAboutCorrected(m_window, kept.corrected, withExcluded(whole, kept.excluded),
                      [this, selection](bool askThem) mutable {
                          selection.corrected = askThem;
                          if (m_session)
                              start(selection);
                      });
}

} // namespace rowmill
