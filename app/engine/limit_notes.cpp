#include "app/engine/limit_notes.h"

namespace rowmill {

namespace {

constexpr qint64 GrowthNoteMs = 1000;
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
    const bool cut = limit < m_limit || requests.source != m_requests.source ||
                     requests.perMinute * NoteworthyShare < m_requests.perMinute ||
                     tokens.source != m_tokens.source;
    const bool grown = limit > m_limit || requests.perMinute >= m_requests.perMinute * NoteworthyShare ||
                       tokens.perMinute != m_tokens.perMinute;
    if (m_notedMs >= 0 && !cut && (!grown || nowMs - m_notedMs < GrowthNoteMs))
        return std::nullopt;
    noted(admission, nowMs);
    return QJsonObject{{QStringLiteral("in_effect"), QJsonObject{{QStringLiteral("concurrency"), limit},
                                                                 {QStringLiteral("requests"), json(requests)},
                                                                 {QStringLiteral("tokens"), json(tokens)}}}};
}

} // namespace rowmill
