#pragma once

#include "app/engine/outlook.h"
#include "app/engine/session.h"

#include <QObject>
#include <QTimer>

namespace rowmill {

/// Keeps the outlook on the next run up to date while none is on: asks for it a moment after the last
/// change, and drops what comes too late. Main thread; owned by what shows the project.
class OutlookWatch final : public QObject {
    Q_OBJECT

public:
    explicit OutlookWatch(std::shared_ptr<Session> session, QObject* parent = nullptr);
    ~OutlookWatch() override;

    /// Something that it depends on may be different now.
    void refresh();

signals:
    /// A sentence; empty: nothing can be said.
    void changed(const QString& sentence);

private:
    void ask();
    void cancel();

    std::shared_ptr<Session> m_session;
    QTimer m_delay;
    CancelFlag m_cancel;
    quint64 m_asked = 0; ///< only the latest answer counts
    RunPhase m_phase = RunPhase::Idle;
};

} // namespace rowmill
