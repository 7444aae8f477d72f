#pragma once

#include <QObject>

class QSocketNotifier;

namespace rowmill {

/// Turns SIGINT and SIGTERM into a signal of the event loop, for as long as it lives. One at a time, on the
/// main thread. The second interruption ends the program the hard way.
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

signals:
    void interrupted();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace rowmill
