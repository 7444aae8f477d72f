#include "app/provider/openai_reply.h"

#include "app/base/json.h"
#include "app/provider/error_outcome.h"
#include "app/provider/limit_headers.h"
#include "app/provider/plain_words.h"
#include "app/provider/pressure.h"
#include "app/provider/reply_json.h"
#include "app/provider/retry_after.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// What an error in the body comes to, together with what the headers say, which the verdict has already.
void applyError(ProviderError error, int status, Verdict& verdict)
{
    if (verdict.retryAfterMs)
        error.retryAfterMs = verdict.retryAfterMs;
    verdict.retryAfterMs = error.retryAfterMs;
    verdict.outcome = errorOutcome(status, error);
    verdict.pressure = pressureOf(verdict.outcome, error, verdict.limits);
    verdict.providerCode = plainToken(error.code.isEmpty() ? error.type : error.code);
    verdict.message = error.message;
    if (verdict.requestId.isEmpty())
        verdict.requestId = error.requestId;
}

/// An error inside a success.
void applyError(const HttpReply& reply, const QJsonObject& root, qint64 nowWallMs, Verdict& verdict)
{
    verdict.retryAfterMs = retryAfterMs(reply, nowWallMs);
    ProviderError error = readErrorObject(root);
    if (error.message.isEmpty())
        error.message = plainBody(reply.body);
    applyError(error, 200, verdict);
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

void readChoice(const QJsonObject& root, const HttpReply& reply, qint64 nowWallMs, Verdict& verdict)
{
    const QJsonValue choice = root.value(QLatin1String("choices"))[0];
    if (choice[QLatin1String("error")].isObject()) {
        applyError(reply, choice.toObject(), nowWallMs, verdict);
        return;
    }
    const QJsonValue message = choice[QLatin1String("message")];
    verdict.finishReason = plainToken(choice[QLatin1String("finish_reason")].toString());
    if (!message.isObject() || verdict.finishReason.isEmpty()) {
        verdict.outcome = Outcome::MalformedReply;
        verdict.message = plainBody(reply.body);
        return;
    }
    verdict.text = contentText(message[QLatin1String("content")]);
    verdict.outcome = choiceOutcome(message, verdict);
}

/// What is no JSON object: still an error where it is a list that begins with one.
void readNoObject(const HttpReply& reply, const QByteArray& json, qint64 nowWallMs, Verdict& verdict)
{
    verdict.outcome = Outcome::MalformedReply;
    verdict.message = plainBody(reply.body);
    if (!json.startsWith('['))
        return;
    const QJsonObject first = QJsonDocument::fromJson(json)[0].toObject();
    if (holdsError(first))
        applyError(reply, first, nowWallMs, verdict);
}

void readSuccess(const HttpReply& reply, qint64 nowWallMs, Verdict& verdict)
{
    const QByteArray json = withoutPreamble(reply.body);
    const auto root = parseJsonObject(json);
    if (!root) {
        readNoObject(reply, json, nowWallMs, verdict);
        return;
    }
    const QJsonValue usage = root->value(QLatin1String("usage"));
    verdict.promptTokens = tokens(usage[QLatin1String("prompt_tokens")]);
    verdict.completionTokens = tokens(usage[QLatin1String("completion_tokens")]);
    const QJsonValue prompt = usage[QLatin1String("prompt_tokens_details")];
    verdict.cachedTokens = std::min(tokens(prompt[QLatin1String("cached_tokens")]), verdict.promptTokens);
    verdict.cacheWriteTokens = std::min(tokens(prompt[QLatin1String("cache_write_tokens")]),
                                        verdict.promptTokens - verdict.cachedTokens);
    const QJsonValue completion = usage[QLatin1String("completion_tokens_details")];
    verdict.reasoningTokens =
        std::min(tokens(completion[QLatin1String("reasoning_tokens")]), verdict.completionTokens);
    if (holdsError(*root))
        applyError(reply, *root, nowWallMs, verdict);
    else
        readChoice(*root, reply, nowWallMs, verdict);
}

} // namespace

Verdict readOpenAiReply(const HttpReply& reply, qint64 nowWallMs)
{
    Verdict verdict;
    verdict.requestId = headerRequestId(reply);
    if (reply.status > 0)
        verdict.limits = readLimits(reply, nowWallMs);
    // A refusal that breaks off is a refusal all the same, and its head says how long to wait.
    const bool refusedInHead = reply.fault == TransportFault::Incomplete && reply.status >= 400;
    if (reply.fault != TransportFault::None && !refusedInHead) {
        verdict.outcome = faultOutcome(reply.fault);
        verdict.message = plainWords(reply.detail);
        return verdict;
    }
    verdict.shouldRetry = shouldRetry(reply);
    if (reply.status >= 200 && reply.status < 300) {
        readSuccess(reply, nowWallMs, verdict);
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
