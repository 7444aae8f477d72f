#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QObject>

namespace rowmill {

/// How long the turns of the main thread's event loop take: from one waking to the next, without the time
/// the loop waited for something to do. Where it waited is known from poll() and ppoll(), which this file
/// stands in front of; Qt must run without GLib (QT_NO_GLIB). Main thread.
class TurnWatch : public QObject {
    Q_OBJECT

public:
    /// Also notes the longest events, when asked.
    class Application : public QApplication {
    public:
        using QApplication::QApplication;
        bool notify(QObject* receiver, QEvent* event) override;
    };

    TurnWatch();

    void begin(bool blame);
    void end();

    qsizetype count() const { return m_turns.size(); }
    double percentile(double share) const; ///< milliseconds
    double longest() const { return percentile(1); }
    void print() const;

private:
    void awake();

    QList<float> m_turns; ///< milliseconds
    QList<float> m_cpu;   ///< the same: what the thread computed in each
    bool m_on = false;
    qint64 m_beganNs = 0;
    qint64 m_beganCpuNs = 0;
};

} // namespace rowmill
