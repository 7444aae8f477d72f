#pragma once

#include "app/engine/run_types.h"

#include <QObject>
#include <QPointer>

namespace rowmill {

class LauncherProgress;
class Notifier;
class Session;
class SleepGuard;

/// What a run asks of the desktop: no sleep while it is on, its progress in the task bar, and a word when it
/// ends or pauses while nobody looks; each by the user's choice. Main thread; the services must outlive it.
class RunAttention final : public QObject {
    Q_OBJECT

public:
    struct Services {
        Notifier* notifier = nullptr;
        SleepGuard* sleep = nullptr;
        LauncherProgress* launcher = nullptr;
    };
    explicit RunAttention(const Services& services, QObject* parent = nullptr);

    /// nullptr: no project is open.
    void setSession(Session* session);
    /// The user's choices are different now.
    void refresh();

private:
    void onTick(const RunTick& tick);
    void tell(const RunTick& tick);

    Services m_services;
    QPointer<Session> m_session;
    RunPhase m_phase = RunPhase::Idle;
};

} // namespace rowmill
