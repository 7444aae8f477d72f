#pragma once

#include <QObject>
#include <QStringList>

namespace rowmill {

class Bus;

/// What a notification says; plain text.
struct Notice {
    QString title;
    QString body;
    QString act;        ///< what its button is called: it brings the window back
    bool sound = false; ///< with the desktop's own sound
    bool bad = false;   ///< something to see to, not the end of something
};

/// Shows a notification by the desktop's own service, one at a time: a new one takes the place of the last.
/// Main thread.
class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(Bus* session, QObject* parent = nullptr);

    void show(const Notice& notice);
    /// Takes back what is shown: it has been seen.
    void withdraw();

signals:
    void activated(); ///< somebody pressed it
    /// It was to sound, and the desktop does not do that, or there is no desktop.
    void soundWanted();

private slots:
    void onActionInvoked(uint id, const QString& action);

private:
    void send(const Notice& notice);

    Bus* m_bus;
    bool m_asked = false; ///< what the service can do
    QStringList m_abilities;
    uint m_shown = 0;
};

} // namespace rowmill
