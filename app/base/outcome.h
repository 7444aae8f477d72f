#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace rowmill {

/// How an attempt ended: a closed set, each with one meaning and (in engine/policy.h) one policy.
enum class Outcome : quint8 {
    Answered,       ///< whole, usable
    Truncated,      ///< the model stopped at the token limit
    Refused,        ///< the model declined
    Filtered,       ///< the provider's content filter stepped in
    Empty,          ///< whole, but without text
    Invalid,        ///< does not meet its answer contract
    RateLimited,    ///< too many requests or tokens; the endpoint cools down
    Overloaded,     ///< the server has no capacity just now
    ServerError,    ///< any other 5xx
    Timeout,        ///< our deadline passed; outcome unknown, may have been billed
    LostBeforeSend, ///< no connection, or lost before the request was sent: not billed
    LostAfterSend,  ///< sent, but no whole reply: outcome unknown, may have been billed
    MalformedReply, ///< a whole reply that is not what the API promises
    ReplyTooLarge,  ///< over the size cap
    BadRequest,     ///< the server refuses this request as it stands
    NotFound,       ///< no such model or path
    KeyRefused,     ///< key missing, wrong or not allowed
    QuotaExhausted, ///< money or quota is used up
    TlsError,       ///< certificate or handshake
    Redirected,     ///< a 3xx: never followed
    Cancelled,      ///< we stopped waiting; may have been billed
    OverBudget,     ///< not sent: it would pass the budget
};

inline constexpr int OutcomeCount = static_cast<int>(Outcome::OverBudget) + 1;

/// The stable English name ("rate limited"): what projects and exports hold. ui/text has the sentences.
QLatin1String outcomeName(Outcome outcome);
std::optional<Outcome> outcomeFromName(QStringView name);

/// True where the request may have reached the model and been billed without an answer to show for it.
bool isUnknown(Outcome outcome);

} // namespace rowmill

Q_DECLARE_METATYPE(rowmill::Outcome)
