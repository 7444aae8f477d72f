#include "app/provider/openai_reply.h"

#include "app/base/json.h"
#include "app/provider/plain_words.h"
#include "app/provider/provider_error.h"
#include "app/provider/retry_after.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace rowmill {

namespace {

Outcome faultOutcome(TransportFault fault)
{
    switch (fault) {
    case TransportFault::CannotConnect:
    case TransportFault::LostBeforeSend:
        return Outcome::LostBeforeSend;
    case TransportFault::LostAfterSend:
    case TransportFault::Incomplete:
        return Outcome::LostAfterSend;
    case TransportFault::Timeout:
        return Outcome::Timeout;
    case TransportFault::TooLarge:
        return Outcome::ReplyTooLarge;
    case TransportFault::Tls:
        return Outcome::TlsError;
    case TransportFault::BadUrl:
        return Outcome::BadRequest;
    case TransportFault::Cancelled:
        return Outcome::Cancelled;
    case TransportFault::None:
        break;
    }
    return Outcome::MalformedReply;
}

QString headerRequestId(const HttpReply& reply)
{
    QByteArray id = reply.header("x-request-id");
    if (id.isEmpty())
        id = reply.header("request-id");
    return plainToken(QString::fromUtf8(id.left(200)));
}

void applyError(const ProviderError& error, int status, Verdict& verdict)
{
    verdict.outcome = errorOutcome(status, error);
    verdict.providerCode = plainToken(error.code.isEmpty() ? error.type : error.code);
    verdict.message = error.message;
    if (verdict.requestId.isEmpty())
        verdict.requestId = error.requestId;
    if (!verdict.retryAfterMs)
        verdict.retryAfterMs = error.retryAfterMs;
}

int tokens(const QJsonValue& value)
{
    const double count = value.toDouble();
    return static_cast<int>(std::clamp(count, 0.0, double(std::numeric_limits<int>::max())));
}

/// A string, or with some servers a list of parts.
QString contentText(const QJsonValue& content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue& part : parts)
        text += part[QLatin1String("text")].toString();
    return text;
}

bool isBlank(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

/// Nothing where the reason says nothing against the answer. Servers have their own words for a natural
/// end ("stop", "eos", "end_turn"), so those that are bad are named.
std::optional<Outcome> stoppedShort(const QString& finishReason)
{
    static constexpr std::array<std::pair<QLatin1String, Outcome>, 11> Reasons = {{
        {QLatin1String("length"), Outcome::Truncated},
        {QLatin1String("max_tokens"), Outcome::Truncated},
        {QLatin1String("model_length"), Outcome::Truncated},
        {QLatin1String("content_filter"), Outcome::Filtered},
        {QLatin1String("safety"), Outcome::Filtered},
        {QLatin1String("sensitive"), Outcome::Filtered},
        {QLatin1String("refusal"), Outcome::Refused},
        {QLatin1String("error"), Outcome::ServerError},
        {QLatin1String("network_error"), Outcome::ServerError},
        // No tool was offered, so what stands beside such a call is no answer.
        {QLatin1String("tool_calls"), Outcome::MalformedReply},
        {QLatin1String("function_call"), Outcome::MalformedReply},
    }};
    for (const auto& [name, outcome] : Reasons) {
        if (finishReason.compare(name, Qt::CaseInsensitive) == 0)
            return outcome;
    }
    return std::nullopt;
}

Outcome choiceOutcome(const QJsonValue& message, Verdict& verdict)
{
    const QString refusal = message[QLatin1String("refusal")].toString();
    if (!refusal.isEmpty()) {
        verdict.message = plainWords(refusal);
        return Outcome::Refused;
    }
    if (const auto outcome = stoppedShort(verdict.finishReason))
        return *outcome;
    return isBlank(verdict.text) ? Outcome::Empty : Outcome::Answered;
}

void readChoice(const QJsonObject& root, const QByteArray& body, Verdict& verdict)
{
    const QJsonValue choice = root.value(QLatin1String("choices"))[0];
    if (choice[QLatin1String("error")].isObject()) {
        applyError(readErrorObject(choice.toObject()), 200, verdict);
        return;
    }
    const QJsonValue message = choice[QLatin1String("message")];
    verdict.finishReason = plainToken(choice[QLatin1String("finish_reason")].toString());
    if (!message.isObject() || verdict.finishReason.isEmpty()) {
        verdict.outcome = Outcome::MalformedReply;
        verdict.message = plainBody(body);
        return;
    }
    verdict.text = contentText(message[QLatin1String("content")]);
    verdict.outcome = choiceOutcome(message, verdict);
}

void readSuccess(const HttpReply& reply, Verdict& verdict)
{
    const auto root = parseJsonObject(reply.body);
    if (!root) {
        verdict.outcome = Outcome::MalformedReply;
        verdict.message = plainBody(reply.body);
        return;
    }
    const QJsonValue usage = root->value(QLatin1String("usage"));
    verdict.promptTokens = tokens(usage[QLatin1String("prompt_tokens")]);
    verdict.completionTokens = tokens(usage[QLatin1String("completion_tokens")]);
    const QJsonValue error = root->value(QLatin1String("error"));
    if (error.isObject() || error.isString())
        applyError(readErrorObject(*root), 200, verdict);
    else
        readChoice(*root, reply.body, verdict);
}

} // namespace

Verdict readOpenAiReply(const HttpReply& reply, qint64 nowWallMs)
{
    Verdict verdict;
    verdict.requestId = headerRequestId(reply);
    if (reply.fault != TransportFault::None) {
        verdict.outcome = faultOutcome(reply.fault);
        verdict.message = plainWords(reply.detail);
        return verdict;
    }
    if (reply.status >= 200 && reply.status < 300) {
        readSuccess(reply, verdict);
        return verdict;
    }
    verdict.retryAfterMs = retryAfterMs(reply, nowWallMs);
    if (reply.status >= 300 && reply.status < 400)
        verdict.outcome = Outcome::Redirected;
    else if (reply.status >= 400)
        applyError(readErrorBody(reply.body), reply.status, verdict);
    else
        verdict.message = plainBody(reply.body);
    return verdict;
}

} // namespace rowmill
