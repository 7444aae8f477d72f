#include "tests/bench/turn_watch.h"

#include <QAbstractEventDispatcher>
#include <QMap>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <dlfcn.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// Of the main thread alone.
bool aboutToBlock = false;
qint64 blockedNs = 0;

bool isMainThread()
{
    static thread_local const bool is = syscall(SYS_gettid) == getpid();
    return is;
}

qint64 nowNs()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

qint64 cpuNs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
}

double rankOf(const QList<float>& sorted, double share)
{
    if (sorted.isEmpty())
        return -1;
    const auto rank = qsizetype(share * double(sorted.size()));
    return double(sorted.at(std::min(rank, sorted.size() - 1)));
}

/// Only the wait of the event loop counts as one: what waits in the middle of a turn is part of it.
template<typename Call>
int waited(Call call)
{
    if (!isMainThread() || !aboutToBlock)
        return call();
    aboutToBlock = false;
    const qint64 began = nowNs();
    const int result = call();
    blockedNs += nowNs() - began;
    return result;
}

struct Blamed {
    QByteArray what;
    double ms = 0;
};
bool blaming = false;
int depth = 0;
QList<Blamed> blamed;
QMap<QByteArray, std::pair<int, double>> sums;

} // namespace

extern "C" int poll(pollfd* fds, nfds_t count, int timeout)
{
    using Poll = int (*)(pollfd*, nfds_t, int);
    static const Poll real = reinterpret_cast<Poll>(dlsym(RTLD_NEXT, "poll"));
    return waited([=] { return real(fds, count, timeout); });
}

extern "C" int ppoll(pollfd* fds, nfds_t count, const timespec* timeout, const sigset_t* mask)
{
    using PPoll = int (*)(pollfd*, nfds_t, const timespec*, const sigset_t*);
    static const PPoll real = reinterpret_cast<PPoll>(dlsym(RTLD_NEXT, "ppoll"));
    return waited([=] { return real(fds, count, timeout, mask); });
}

namespace rowmill {

bool TurnWatch::Application::notify(QObject* receiver, QEvent* event)
{
    if (!blaming || depth > 0 || !isMainThread())
        return QApplication::notify(receiver, event);
    const QByteArray what =
        QByteArray(receiver->metaObject()->className()) + " event " + QByteArray::number(int(event->type()));
    ++depth;
    const qint64 began = nowNs();
    const bool result = QApplication::notify(receiver, event);
    const double ms = double(nowNs() - began) / 1e6;
    --depth;
    auto& sum = sums[what];
    ++sum.first;
    sum.second += ms;
    blamed.append({what, ms});
    if (blamed.size() > 2000) {
        std::sort(blamed.begin(), blamed.end(), [](const Blamed& a, const Blamed& b) { return a.ms > b.ms; });
        blamed.resize(20);
    }
    return result;
}

TurnWatch::TurnWatch()
{
    const auto* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &TurnWatch::awake);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [] { aboutToBlock = true; });
}

void TurnWatch::awake()
{
    const qint64 now = nowNs();
    const qint64 cpu = cpuNs();
    if (m_on) {
        m_turns.append(float(now - m_beganNs - blockedNs) / 1e6F);
        m_cpu.append(float(cpu - m_beganCpuNs) / 1e6F);
    }
    m_beganNs = now;
    m_beganCpuNs = cpu;
    blockedNs = 0;
    aboutToBlock = false;
}

void TurnWatch::begin(bool blame)
{
    blaming = blame;
    m_turns.reserve(1'000'000); // so that it does not grow in the middle of a turn
    m_cpu.reserve(1'000'000);
    m_on = true;
    awake();
    m_turns.clear();
    m_cpu.clear();
}

void TurnWatch::end()
{
    m_on = false;
    blaming = false;
    std::sort(m_turns.begin(), m_turns.end());
    std::sort(m_cpu.begin(), m_cpu.end());
}

double TurnWatch::percentile(double share) const
{
    return rankOf(m_turns, share);
}

void TurnWatch::print() const
{
    double sum = 0;
    for (const float turn : m_turns)
        sum += double(turn);
    const auto slow = std::count_if(m_turns.cbegin(), m_turns.cend(), [](float turn) { return turn > 16; });
    std::printf("%lld turns, %lld of them over 16 ms, %.1f s in them; p50 %.2f, p90 %.2f, p99 %.2f, p99.9 "
                "%.2f, longest %.1f ms\n",
                static_cast<long long>(m_turns.size()), static_cast<long long>(slow), sum / 1000,
                percentile(0.5), percentile(0.9), percentile(0.99), percentile(0.999), longest());
    std::printf("computed in them: p50 %.2f, p90 %.2f, p99 %.2f, p99.9 %.2f, most %.1f ms\n",
                rankOf(m_cpu, 0.5), rankOf(m_cpu, 0.9), rankOf(m_cpu, 0.99), rankOf(m_cpu, 0.999),
                rankOf(m_cpu, 1));
    std::sort(blamed.begin(), blamed.end(), [](const Blamed& a, const Blamed& b) { return a.ms > b.ms; });
    for (const Blamed& one : blamed.first(std::min<qsizetype>(12, blamed.size())))
        std::printf("  %8.2f ms  %s\n", one.ms, one.what.constData());
    QList<std::pair<double, QByteArray>> most;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        most.append({it->second, it.key() + ", " + QByteArray::number(it->first) + " times"});
    std::sort(most.begin(), most.end(), std::greater<>());
    for (const auto& [ms, what] : most.first(std::min<qsizetype>(12, most.size())))
        std::printf("  %8.0f ms in all  %s\n", ms, what.constData());
}

} // namespace rowmill
