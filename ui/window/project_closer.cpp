#include "ui/window/project_closer.h"

#include "ui/dialogs/questions.h"
#include "ui/window/project_files.h"
#include "ui/window/project_opener.h"
#include "ui/window/sample_project.h"

#include <QWidget>

namespace rowmill {

ProjectCloser::ProjectCloser(ProjectFiles* files, QWidget* window)
    : QObject(window), m_files(files), m_window(window)
{
}

void ProjectCloser::leave(const std::shared_ptr<Session>& session, const std::function<void()>& then,
                          const std::function<void()>& otherwise)
{
    if (m_files->isExporting()) {
        const auto givenUp = [this, session, then, otherwise] {
            m_files->cancelExport();
            leaveRun(session, then, otherwise);
        };
        confirm(m_window, tr("An export is being written. Give it up?"),
                tr("What is written so far is dropped; the project keeps every answer."),
                tr("Give up the export"), givenUp, otherwise);
        return;
    }
    leaveRun(session, then, otherwise);
}

void ProjectCloser::leaveRun(const std::shared_ptr<Session>& session, const std::function<void()>& then,
                             const std::function<void()>& otherwise)
{
    const auto stopped = [this, session, then, otherwise] {
        whenStopped(session, [this, session, then, otherwise] { offerToSave(session, then, otherwise); });
    };
    if (!session->isRunning()) {
        stopped(); // a run that is paused needs no question: its rows wait as they did
        return;
    }
    askToStopRun(m_window, stopped, otherwise);
}

void ProjectCloser::whenStopped(const std::shared_ptr<Session>& session, const std::function<void()>& then)
{
    if (!session->isActive()) {
        then();
        return;
    }
    auto* once = new QObject(this);
    connect(session.get(), &Session::ticked, once, [once, call = then, run = session.get()] {
        if (run->isActive())
            return;
        once->deleteLater();
        once->disconnect();
        QMetaObject::invokeMethod(once->parent(), call, Qt::QueuedConnection);
    });
    session->stop();
}

bool ProjectCloser::isWorthSaving(const Session& session)
{
    const StateCounts counts = session.counts();
    const ProjectSetup& setup = session.setup();
    const bool untouched = setup.recipe.userPrompt.isEmpty() || setup == sampleSetup();
    return counts[RowState::Waiting] != counts.total() || !untouched;
}

void ProjectCloser::offerToSave(const std::shared_ptr<Session>& session, const std::function<void()>& then,
                                const std::function<void()>& otherwise)
{
    if (session->readOnly() || !ProjectOpener::isUntitled(session->projectPath())) {
        then();
        return;
    }
    if (!isWorthSaving(*session)) {
        ProjectFiles::discardWhenClosed(session.get());
        then();
        return;
    }
    askAboutUnsaved(m_window, session->info().sourceName, [=, this](UnsavedAnswer answer) {
        if (answer == UnsavedAnswer::Save)
            m_files->saveAs(session, then, otherwise);
        else if (answer == UnsavedAnswer::Cancel && otherwise)
            otherwise();
        if (answer == UnsavedAnswer::Discard) {
            ProjectFiles::discardWhenClosed(session.get());
            then();
        }
    });
}

} // namespace rowmill
