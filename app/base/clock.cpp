#include "app/base/clock.h"

#include <QDateTime>

#include <chrono>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace rowmill {

qint64 SystemClock::monotonicMs() const
{
#ifdef Q_OS_LINUX
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
#else
    return awakeMs();
#endif
}

qint64 SystemClock::awakeMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace rowmill
