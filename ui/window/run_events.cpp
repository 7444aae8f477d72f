#include "ui/window/run_events.h"

#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"
#include "ui/window/run_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace rowmill {

namespace {

// Of one kind no more than one event in so long; what the limits win back is of less weight than what they
// lose.
constexpr qint64 OftenMs = 10'000;
constexpr qint64 SeldomMs = 60'000;
/// So long after its last 429 a wave is over.
constexpr qint64 WaveMs = 5'000;
constexpr double NoteworthyShare = 1.1;

struct RunEventsWords {
    Q_DECLARE_TR_FUNCTIONS(RunEvents)
};

LogEvent::Kind kindOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        break;
    case Banner::Kind::Warning:
        return LogEvent::Kind::Warning;
    case Banner::Kind::Error:
        return LogEvent::Kind::Error;
    }
    return LogEvent::Kind::Info;
}

bool isNews(const PaceState& now, const PaceState& told)
{
    return now.source != told.source || now.perMinute >= told.perMinute * NoteworthyShare ||
           now.perMinute * NoteworthyShare <= told.perMinute;
}

/// Empty: nothing that the server did.
QString paceWords(const PaceState& pace, const QString& allowed, const QString& found)
{
    const QString rate = grouped(qRound64(pace.perMinute));
    if (pace.source == PaceSource::Headers)
        return allowed.arg(rate);
    return pace.source == PaceSource::Found ? found.arg(rate) : QString();
}

} // namespace

void RunEvents::say(LogEvent::Kind kind, const QString& text, qint64 row)
{
    m_said.append({m_wallMs, kind, text, row});
}

void RunEvents::begin(const RunTick& tick)
{
    m_last = tick;
    m_last.changes.clear();
    m_last.series = {};
    startOver(tick);
    m_requests = tick.requests;
    m_tokens = tick.tokens;
    m_cooldownMs = tick.cooldownUntilMs > 0 ? tick.atMs : 0;
}

void RunEvents::startOver(const RunTick& tick)
{
    m_limit = tick.ceiling;
    m_limitMs = m_paceMs = m_cooldownMs = 0;
    m_requests = m_tokens = {};
    m_failures = 0;
    m_wave.reset();
}

QList<LogEvent> RunEvents::take(const RunTick& tick, qint64 wallMs)
{
    m_said.clear();
    m_wallMs = wallMs;
    if (tick.run != m_last.run)
        startOver(tick);
    // What led to a pause comes before it.
    takeFailures(tick);
    takeRefusals(tick);
    takeLimit(tick);
    takePace(tick);
    takeCooldown(tick);
    takePhase(tick);
    m_last = tick;
    m_last.changes.clear();
    m_last.series = {};
    return std::exchange(m_said, {});
}

void RunEvents::takePhase(const RunTick& tick)
{
    const bool fresh = tick.run != m_last.run;
    if (!fresh && tick.phase == m_last.phase && tick.reason == m_last.reason)
        return;
    const auto ofRun = [&tick](const QString& what) {
        return RunEventsWords::tr("Run %1: %2").arg(grouped(tick.run), what);
    };
    // Of a run that is over before its first tick there is a beginning too.
    if (fresh && tick.phase != RunPhase::Idle) {
        const QString atOnce = RunEventsWords::tr("at most %Ln request(s) at once", nullptr, tick.ceiling);
        say(LogEvent::Kind::Info, ofRun(RunEventsWords::tr("started, %1.").arg(atOnce)));
    }
    if (tick.phase == RunPhase::Running && !fresh)
        say(LogEvent::Kind::Info,
            ofRun(m_last.goesOnByItself ? RunEventsWords::tr("goes on; what held it up is over.")
                                        : RunEventsWords::tr("goes on.")));
    if (tick.phase != RunPhase::Paused && tick.phase != RunPhase::Ended)
        return;
    const WindowMessage message = runMessage(tick);
    if (message.text.isEmpty())
        say(LogEvent::Kind::Info, ofRun(RunEventsWords::tr("paused by hand.")));
    else
        say(kindOf(message.kind), ofRun(message.text));
}

void RunEvents::takeLimit(const RunTick& tick)
{
    if (tick.run == m_last.run && tick.ceiling != m_last.ceiling)
        m_limit = tick.limit; // by hand, which is told elsewhere
    if (tick.phase != RunPhase::Running || tick.limit == m_limit)
        return;
    const bool cut = tick.limit < m_limit;
    const qint64 patience = cut || tick.limit == tick.ceiling ? OftenMs : SeldomMs;
    if (m_limitMs > 0 && tick.atMs - m_limitMs < patience)
        return;
    const QString text =
        cut ? RunEventsWords::tr("The server pushes back: %1 requests at once for now, of at most %2.")
            : RunEventsWords::tr("The server takes more again: %1 requests at once, of at most %2.");
    say(cut ? LogEvent::Kind::Warning : LogEvent::Kind::Info,
        text.arg(grouped(tick.limit), grouped(tick.ceiling)));
    m_limit = tick.limit;
    m_limitMs = tick.atMs;
}

void RunEvents::takePace(const RunTick& tick)
{
    const bool requests = isNews(tick.requests, m_requests);
    const bool tokens = isNews(tick.tokens, m_tokens);
    if ((!requests && !tokens) || (m_paceMs > 0 && tick.atMs - m_paceMs < OftenMs))
        return;
    const QString texts[] = {
        requests ? paceWords(tick.requests, RunEventsWords::tr("The provider allows %1 requests a minute."),
                             RunEventsWords::tr("By its refusals the provider takes %1 requests a minute."))
                 : QString(),
        tokens ? paceWords(tick.tokens, RunEventsWords::tr("The provider allows %1 tokens a minute."),
                           RunEventsWords::tr("By its refusals the provider takes %1 tokens a minute."))
               : QString()};
    m_requests = tick.requests;
    m_tokens = tick.tokens;
    for (const QString& text : texts) {
        if (text.isEmpty())
            continue;
        say(LogEvent::Kind::Info, text);
        m_paceMs = tick.atMs;
    }
}

void RunEvents::takeCooldown(const RunTick& tick)
{
    const bool began = tick.cooldownUntilMs > tick.atMs && m_last.cooldownUntilMs <= m_last.atMs;
    if (!began || (m_cooldownMs > 0 && tick.atMs - m_cooldownMs < OftenMs))
        return;
    m_cooldownMs = tick.atMs;
    say(LogEvent::Kind::Warning,
        RunEventsWords::tr("All requests wait for %1: the server asked for time or serves nobody.")
            .arg(duration(double(std::max<qint64>(tick.cooldownUntilMs - tick.atMs, 1000)) / 1000)));
}

void RunEvents::takeRefusals(const RunTick& tick)
{
    const qint64 before = tick.run == m_last.run ? m_last.rateLimited : 0;
    const bool on = tick.phase == RunPhase::Running || tick.phase == RunPhase::Pausing;
    if (m_wave && (!on || tick.atMs - m_wave->lastMs > WaveMs)) {
        const qint64 count = tick.rateLimited - m_wave->before;
        say(LogEvent::Kind::Warning,
            RunEventsWords::tr("%Ln request(s) refused as too many (429) within %1.", nullptr,
                               countable(count))
                .arg(duration(double(std::max<qint64>(m_wave->lastMs - m_wave->fromMs, 1000)) / 1000)));
        m_wave.reset();
        return;
    }
    if (tick.rateLimited <= before)
        return;
    if (!m_wave)
        m_wave = Wave{tick.atMs, tick.atMs, before};
    m_wave->lastMs = tick.atMs;
}

void RunEvents::takeFailures(const RunTick& tick)
{
    for (const RowChange& change : tick.changes) {
        if (change.state != RowState::Failed || m_failures > MostFailures)
            continue;
        ++m_failures;
        if (m_failures > MostFailures)
            say(LogEvent::Kind::Warning, RunEventsWords::tr("More rows fail; they are not listed here."));
        else
            say(LogEvent::Kind::Warning, RunEventsWords::tr("Failed: %1.").arg(outcomeWords(change.outcome)),
                change.row);
    }
}

} // namespace rowmill
