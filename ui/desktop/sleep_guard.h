#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace rowmill {

class Bus;

/// Keeps the computer from falling asleep by itself while held; the screen may go dark. Asks everybody who
/// might send it to sleep: logind, which wants a file kept open, and the desktop's own session manager. All
/// of them let go by themselves when the program dies. Main thread.
class SleepGuard final : public QObject {
    Q_OBJECT

public:
    SleepGuard(Bus* session, Bus* system, QObject* parent = nullptr);
    ~SleepGuard() override;

    /// `why` is shown by the desktop to whoever asks what keeps it awake.
    void hold(const QString& why);
    void release();
    /// Somebody has agreed.
    bool isHeld() const;

signals:
    void changed();

private:
    void askLogin(const QString& why);
    void askGnome(const QString& why);
    void askOthers(const QString& why);

    Bus* m_session;
    Bus* m_system;
    bool m_wanted = false;
    quint64 m_turn = 0; ///< an answer to an earlier hold() is let go of at once
    QDBusUnixFileDescriptor m_file;
    uint m_gnome = 0;
    uint m_others = 0;
};

} // namespace rowmill
