#include "tests/bench/first_paint.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

namespace rowmill {

namespace {

/// Within the window wherever it is put.
constexpr QPoint Place(400, 300);
constexpr int LongestMs = 20'000;

/// The screen of an X server without a desktop is black.
bool isPainted()
{
    const QImage pixel =
        QGuiApplication::primaryScreen()->grabWindow(0, Place.x(), Place.y(), 1, 1).toImage();
    return !pixel.isNull() && qGray(pixel.pixel(0, 0)) > 100;
}

} // namespace

FirstPaint::FirstPaint(QString binary, QObject* parent) : QObject(parent), m_binary(std::move(binary))
{
    m_timer.setInterval(1);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FirstPaint::look);
}

void FirstPaint::measure(int times)
{
    m_left = times;
    launch();
}

void FirstPaint::launch()
{
    if (m_left-- <= 0) {
        emit measured(m_times);
        return;
    }
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.remove(QStringLiteral("QT_NO_GLIB"));
    m_process->setProcessEnvironment(environment);
    connect(m_process.get(), &QProcess::finished, this, [this] {
        // Its window has to be gone before the next one comes.
        QTimer::singleShot(300, this, &FirstPaint::launch);
    });
    m_clock.start();
    m_process->start(m_binary, QStringList());
    m_timer.start();
}

void FirstPaint::look()
{
    if (!isPainted() && m_clock.elapsed() < LongestMs)
        return;
    m_times.append(double(m_clock.nsecsElapsed()) / 1e6);
    m_timer.stop();
    m_process->terminate();
}

} // namespace rowmill
