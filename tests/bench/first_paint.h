#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace rowmill {

/// How long a program takes from its start to pixels of its window on the screen, on an X server with nothing
/// else on it: looks at one pixel of the screen every millisecond. Main thread.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QString binary, QObject* parent = nullptr);

    /// So many times; then measured().
    void measure(int times);

signals:
    void measured(const QList<double>& milliseconds);

private:
    void launch();
    void look();

    QString m_binary;
    int m_left = 0;
    QList<double> m_times;
    QTemporaryDir m_home; ///< one: its files are in the cache from the second start on, as a person's are
    std::unique_ptr<QProcess> m_process;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace rowmill
