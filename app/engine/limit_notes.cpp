#include "app/engine/limit_notes.h"

namespace rowmill {

namespace {

constexpr qint64 OrdinaryNoteMs = 1000;
constexpr double NoteworthyShare = 1.1;

QString sourceName(PaceSource source)
{
    switch (source) {
    case PaceSource::None:
        return QStringLiteral("none");
    case PaceSource::ByHand:
        return QStringLiteral("by hand");
    case PaceSource::Headers:
        return QStringLiteral("headers");
    case PaceSource::Found:
        break;
    }
    return QStringLiteral("found");
}

QJsonObject json(const PaceState& pace)
{
    return {{QStringLiteral("per_minute"), pace.perMinute},
            {QStringLiteral("from"), sourceName(pace.source)}};
}

} // namespace

void LimitNotes::noted(const Admission& admission, qint64 nowMs)
{
    m_limit = admission.gate().limit();
    m_requests = admission.requests().state();
    m_tokens = admission.tokens().state();
    m_notedMs = nowMs;
}

std::optional<QJsonObject> LimitNotes::take(const Admission& admission, qint64 nowMs)
{
    const int limit = admission.gate().limit();
    const PaceState requests = admission.requests().state();
    const PaceState tokens = admission.tokens().state();
    if (limit == m_limit && requests == m_requests && tokens == m_tokens)
        return std::nullopt;
    // What headers name may change with every reply: only what the server's refusals did is news at once.
    const bool refused =
        requests.source == PaceSource::Found && (m_requests.source != PaceSource::Found ||
                                                 requests.perMinute * NoteworthyShare < m_requests.perMinute);
    const bool moved = limit > m_limit || requests.source != m_requests.source || tokens != m_tokens ||
                       requests.perMinute >= m_requests.perMinute * NoteworthyShare ||
                       requests.perMinute * NoteworthyShare <= m_requests.perMinute;
    const bool early = m_notedMs >= 0 && nowMs - m_notedMs < OrdinaryNoteMs;
    if (limit >= m_limit && !refused && (!moved || early))
        return std::nullopt;
    noted(admission, nowMs);
    return QJsonObject{{QStringLiteral("in_effect"), QJsonObject{{QStringLiteral("concurrency"), limit},
                                                                 {QStringLiteral("requests"), json(requests)},
                                                                 {QStringLiteral("tokens"), json(tokens)}}}};
}

} // namespace rowmill
