#include "ui/window/outdated_question.h"

#include "app/base/when_ready.h"
#include "ui/dialogs/questions.h"
#include "ui/text/numbers.h"

#include <QWidget>

#include <utility>

namespace rowmill {

OutdatedQuestion::OutdatedQuestion(QWidget* window) : QObject(window), m_window(window) {}

void OutdatedQuestion::setSession(Session* session)
{
    m_session = session;
    m_kept.reset();
    m_asking = false;
}

void OutdatedQuestion::before(const RowSelection& selection, std::function<void(const RowSelection&)> then)
{
    const bool settled = m_kept && asksTheSame(*m_kept, m_session->setup());
    if (settled || m_session->counts()[RowState::Done] == 0) {
        then(selection);
        return;
    }
    if (std::exchange(m_asking, true))
        return;
    whenReady(m_session->outdatedRows(), this,
              [this, selection, call = std::move(then)](const Result<OutdatedRows>& outdated) {
                  if (!std::exchange(m_asking, false))
                      return; // of a project that is closed
                  if (!outdated || outdated->rows == 0) {
                      call(selection);
                      return;
                  }
                  askAboutOutdated(m_window, outdated->rows,
                                   [this, selection, call, runs = outdated->runs](bool askThem) {
                                       if (!m_session)
                                           return;
                                       RowSelection chosen = selection;
                                       if (askThem)
                                           chosen.runs = runs;
                                       else
                                           m_kept = m_session->setup();
                                       call(chosen);
                                   });
              });
}

void OutdatedQuestion::alone(std::function<void(const RowSelection&)> then, std::function<void()> none)
{
    if (std::exchange(m_asking, true))
        return;
    whenReady(
        m_session->outdatedRows(), this,
        [this, call = std::move(then), otherwise = std::move(none)](const Result<OutdatedRows>& outdated) {
            if (!std::exchange(m_asking, false))
                return;
            if (!outdated || outdated->rows == 0) {
                otherwise();
                return;
            }
            RowSelection selection;
            selection.kind = RowSelection::Kind::Outdated;
            selection.runs = outdated->runs;
            const int count = countable(outdated->rows);
            confirm(m_window,
                    tr("Ask %Ln row(s) again that another prompt or model has answered?", nullptr, count),
                    tr("The answers so far are replaced as the new ones arrive. They are kept in the "
                       "history."),
                    tr("Ask them again"), [this, call, selection] {
                        if (m_session)
                            call(selection);
                    });
        });
}

} // namespace rowmill
