#pragma once

#include "app/engine/session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rowmill {

class ProjectFiles;

/// Leaves an open project without losing anything unasked: gives up an export, stops a run that is on, and
/// offers to save what has no name yet. Main thread; owned by the window.
class ProjectCloser final : public QObject {
    Q_OBJECT

public:
    ProjectCloser(ProjectFiles* files, QWidget* window);

    /// Calls `then` when the project may be closed, `otherwise` when the user stays with it.
    void leave(const std::shared_ptr<Session>& session, const std::function<void()>& then,
               const std::function<void()>& otherwise = {});

private:
    void leaveRun(const std::shared_ptr<Session>& session, const std::function<void()>& then,
                  const std::function<void()>& otherwise);
    void whenStopped(const std::shared_ptr<Session>& session, const std::function<void()>& then);
    void offerToSave(const std::shared_ptr<Session>& session, const std::function<void()>& then,
                     const std::function<void()>& otherwise);
    static bool isWorthSaving(const Session& session);

    ProjectFiles* m_files;
    QWidget* m_window;
};

} // namespace rowmill
