#include "app/practice/practice_reply.h"

#include "app/practice/practice_shapes.h"
#include "app/provider/json_writer.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rowmill {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 529:
        return "Overloaded";
    default:
        return "Other";
    }
}

void appendQuoted(QByteArray& out, QByteArrayView text)
{
    appendJsonString(out, QString::fromUtf8(text));
}

void appendMessage(QByteArray& out, const PracticeAnswer& answer)
{
    out += R"({"role":"assistant","content":)";
    if (answer.refusal.isEmpty())
        appendJsonString(out, answer.text);
    else
        out += "null";
    out += R"(,"refusal":)";
    if (answer.refusal.isEmpty())
        out += "null";
    else
        appendJsonString(out, answer.refusal);
    out += '}';
}

void appendDetail(QByteArray& out, QByteArrayView of, QByteArrayView kind, int tokens)
{
    if (tokens == 0)
        return;
    out +=
        ",\"" + of.toByteArray() + "\":{\"" + kind.toByteArray() + "\":" + QByteArray::number(tokens) + '}';
}

void appendUsage(QByteArray& out, int prompt, const PracticeAnswer& answer)
{
    const int completion = answer.completionTokens;
    out += R"("usage":{"prompt_tokens":)";
    out += QByteArray::number(prompt);
    out += R"(,"completion_tokens":)";
    out += QByteArray::number(completion);
    out += R"(,"total_tokens":)";
    out += QByteArray::number(prompt + completion);
    appendDetail(out, "prompt_tokens_details", "cached_tokens", answer.cachedTokens);
    appendDetail(out, "completion_tokens_details", "reasoning_tokens", answer.reasoningTokens);
    out += '}';
}

} // namespace

QByteArray answerBody(const PracticeChat& chat, const PracticeAnswer& answer)
{
    QByteArray out;
    out.reserve(320 + answer.text.size() * 3);
    out += R"({"id":"chatcmpl-)";
    out += answer.id;
    out += R"(","object":"chat.completion","created":)";
    out += QByteArray::number(QDateTime::currentSecsSinceEpoch());
    out += R"(,"model":)";
    appendJsonString(out, chat.model);
    out += R"(,"choices":[{"index":0,"message":)";
    appendMessage(out, answer);
    out += R"(,"logprobs":null,"finish_reason":")";
    out += answer.finishReason;
    out += R"("}],)";
    appendUsage(out, chat.promptTokens, answer);
    out += '}';
    return out;
}

QByteArray errorBody(QByteArrayView message, QByteArrayView type, QByteArrayView code)
{
    QByteArray out = R"({"error":{"message":)";
    appendQuoted(out, message);
    out += R"(,"type":)";
    appendQuoted(out, type);
    out += R"(,"param":null,"code":)";
    if (code.isEmpty())
        out += "null";
    else
        appendQuoted(out, code);
    out += "}}";
    return out;
}

QByteArray httpHead(int status, QByteArrayView id, const QByteArray& extraHeaders)
{
    QByteArray out;
    out.reserve(512 + extraHeaders.size());
    out += "HTTP/1.1 ";
    out += QByteArray::number(status);
    out += ' ';
    out += reasonPhrase(status);
    out += "\r\ncontent-type: application/json\r\nx-request-id: ";
    out += id;
    out += "\r\n";
    out += extraHeaders;
    return out;
}

QByteArray httpReply(int status, QByteArrayView id, const QByteArray& extraHeaders, const QByteArray& body)
{
    QByteArray out = httpHead(status, id, extraHeaders);
    out += "content-length: ";
    out += QByteArray::number(body.size());
    out += "\r\n\r\n";
    out += body;
    return out;
}

QByteArray modelsBody()
{
    return R"({"object":"list","data":[{"id":"practice","object":"model","created":0,"owned_by":"rowmill"}]})";
}

QByteArray countsBody(const PracticeCounts& counts)
{
    QJsonObject faults;
    for (auto it = counts.faults.cbegin(); it != counts.faults.cend(); ++it)
        faults.insert(practiceFaultName(it.key()), it.value());
    const QJsonObject root{
        {QLatin1String("connections"), counts.connections},
        {QLatin1String("requests"), counts.requests},
        {QLatin1String("answered"), counts.answered},
        {QLatin1String("rate_limited"), counts.rateLimited},
        {QLatin1String("in_flight"), counts.inFlight},
        {QLatin1String("peak_in_flight"), counts.peakInFlight},
        {QLatin1String("requests_with_key"), counts.requestsWithKey},
        {QLatin1String("faults"), faults},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

PracticeReply rateLimitReply(PracticeApi api, QByteArrayView id, const QByteArray& limitHeaders,
                             const QByteArray& message, const QByteArray& type, qint64 waitNs)
{
    const qint64 ms = std::max<qint64>(1, (waitNs + 999'999) / 1'000'000);
    QByteArray headers = limitHeaders;
    if (api != PracticeApi::Generate) {
        headers += "retry-after: ";
        headers += QByteArray::number((ms + 999) / 1000);
        headers += "\r\nretry-after-ms: ";
        headers += QByteArray::number(ms);
        headers += "\r\n";
    }
    PracticeReply reply;
    reply.bytes =
        httpReply(429, id, headers, shapedError(api, {429, message, type, "rate_limit_exceeded", ms}));
    reply.rateLimited = true;
    return reply;
}

} // namespace rowmill
