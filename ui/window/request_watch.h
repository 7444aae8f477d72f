#pragma once

#include "app/engine/session.h"

#include <QObject>

namespace rowmill {

class ProjectView;

/// Keeps the finished request of the selected row on the prompt page and in the inspector; what the row's
/// context shows of other rows is read first, and what comes too late is dropped. Main thread; owned by what
/// shows the project.
class RequestWatch final : public QObject {
    Q_OBJECT

public:
    RequestWatch(std::shared_ptr<Session> session, ProjectView* view, QObject* parent = nullptr);

    /// By the present setup; without cells: nothing is shown, or what stands there stays.
    void show(qint64 row, const QStringList& cells);

private:
    void put(qint64 row, const Result<RequestPreview>& request);

    std::shared_ptr<Session> m_session;
    ProjectView* m_view;
    quint64 m_asked = 0; ///< only the latest counts
};

} // namespace rowmill
