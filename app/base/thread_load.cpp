#include "app/base/thread_load.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace rowmill {

namespace {

qint64 threadCpuNs()
{
#if defined(Q_OS_UNIX) && defined(CLOCK_THREAD_CPUTIME_ID)
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
#endif
    return -1;
}

} // namespace

double ThreadLoad::share()
{
    using namespace std::chrono;
    constexpr qint64 SpanNs = 1'000'000'000;
    const qint64 now = duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
    if (m_sinceNs >= 0 && now - m_sinceNs < SpanNs)
        return m_share;
    const qint64 cpu = threadCpuNs();
    if (m_sinceNs >= 0 && cpu >= 0)
        m_share = std::clamp(double(cpu - m_cpuNs) / double(now - m_sinceNs), 0.0, 1.0);
    m_sinceNs = now;
    m_cpuNs = cpu;
    return m_share;
}

} // namespace rowmill
