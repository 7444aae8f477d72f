#include "app/provider/reply_frame.h"

#include "app/base/json.h"
#include "app/provider/error_outcome.h"
#include "app/provider/limit_headers.h"
#include "app/provider/plain_words.h"
#include "app/provider/pressure.h"
#include "app/provider/reply_json.h"
#include "app/provider/retry_after.h"

#include <QJsonDocument>

#include <algorithm>
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
    for (const char* name : {"x-request-id", "request-id", "apim-request-id"}) {
        const QByteArray id = reply.header(name);
        if (!id.isEmpty())
            return plainToken(QString::fromUtf8(id.left(200)));
    }
    return {};
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

bool isBlank(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

/// What is no JSON object: still an error where it is a list that begins with one.
void readNoObject(const QByteArray& json, SuccessReading& reading)
{
    reading.takeMalformed();
    if (!json.startsWith('['))
        return;
    const QJsonObject first = QJsonDocument::fromJson(json)[0].toObject();
    if (holdsError(first))
        reading.takeError(first);
}

void readSuccess(const HttpReply& reply, SuccessReading& reading, ReadJson usage, ReadJson answer)
{
    const QByteArray json = withoutPreamble(reply.body);
    const auto root = parseJsonObject(json);
    if (!root) {
        readNoObject(json, reading);
        return;
    }
    usage(*root, reading);
    if (holdsError(*root))
        reading.takeError(*root);
    else
        answer(*root, reading);
}

} // namespace

void SuccessReading::takeError(const QJsonObject& holder)
{
    verdict.retryAfterMs = retryAfterMs(m_reply, m_nowWallMs);
    ProviderError error = readErrorObject(holder);
    if (error.message.isEmpty())
        error.message = plainBody(m_reply.body);
    applyError(error, 200, verdict);
}

void SuccessReading::takeMalformed()
{
    verdict.outcome = Outcome::MalformedReply;
    verdict.message = plainBody(m_reply.body);
}

void SuccessReading::takeText()
{
    verdict.outcome = isBlank(verdict.text) ? Outcome::Empty : Outcome::Answered;
}

Verdict readReplyFrame(const HttpReply& reply, qint64 nowWallMs, ReadJson usage, ReadJson answer)
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
        SuccessReading reading(reply, nowWallMs, verdict);
        readSuccess(reply, reading, usage, answer);
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

int tokenCount(const QJsonValue& value)
{
    return static_cast<int>(std::clamp(value.toDouble(), 0.0, double(std::numeric_limits<int>::max())));
}

} // namespace rowmill
