#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#ifndef Q_OS_WIN
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rowmill {

#ifndef Q_OS_WIN

namespace {

// A signal handler may touch nothing but such a variable and write().
int pipeEnds[2] = {-1, -1};

void onSignal(int number)
{
    const char byte = char(number);
    const auto written = ::write(pipeEnds[1], &byte, 1);
    (void)written;
    // A second one is a user who does not want to wait.
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject* parent) : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            emit interrupted();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

#else

Interrupt::Interrupt(QObject* parent) : QObject(parent) {}
Interrupt::~Interrupt() = default;

#endif

} // namespace rowmill
