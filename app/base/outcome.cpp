#include "app/base/outcome.h"

namespace rowmill {

namespace {

constexpr std::array<QLatin1String, OutcomeCount> OutcomeNames = {
    QLatin1String("answered"),
    QLatin1String("truncated"),
    QLatin1String("refused"),
    QLatin1String("filtered"),
    QLatin1String("empty"),
    QLatin1String("invalid"),
    QLatin1String("rate limited"),
    QLatin1String("overloaded"),
    QLatin1String("server error"),
    QLatin1String("timeout"),
    QLatin1String("connection failed"),
    QLatin1String("connection lost"),
    QLatin1String("malformed reply"),
    QLatin1String("reply too large"),
    QLatin1String("bad request"),
    QLatin1String("not found"),
    QLatin1String("key refused"),
    QLatin1String("quota exhausted"),
    QLatin1String("tls error"),
    QLatin1String("redirected"),
    QLatin1String("cancelled"),
    QLatin1String("over budget"),
};

} // namespace

QLatin1String outcomeName(Outcome outcome)
{
    return OutcomeNames.at(static_cast<size_t>(outcome));
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    for (size_t i = 0; i < OutcomeNames.size(); ++i) {
        if (name == OutcomeNames.at(i))
            return static_cast<Outcome>(i);
    }
    return std::nullopt;
}

bool isUnknown(Outcome outcome)
{
    return outcome == Outcome::LostAfterSend || outcome == Outcome::Timeout || outcome == Outcome::Cancelled;
}

} // namespace rowmill
