#include "app/practice/practice_shapes.h"

#include "app/practice/practice_answer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rowmill {

namespace {

using Json = QJsonObject;
using L = QLatin1String;

QByteArray compactJson(const Json& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray responsesAnswer(const PracticeChat& chat, const PracticeAnswer& answer)
{
    const bool cut = answer.finishReason == "length";
    const bool filtered = answer.finishReason == "content_filter";
    const Json part =
        answer.refusal.isEmpty()
            ? Json{{L("type"), L("output_text")}, {L("text"), answer.text}, {L("annotations"), QJsonArray()}}
            : Json{{L("type"), L("refusal")}, {L("refusal"), answer.refusal}};
    const Json reasoning{{L("type"), L("reasoning")}, {L("id"), L("rs-1")}, {L("summary"), QJsonArray()}};
    const Json said{{L("type"), L("message")},
                    {L("role"), L("assistant")},
                    {L("status"), L("completed")},
                    {L("content"), QJsonArray{part}}};
    QJsonValue incomplete(QJsonValue::Null);
    if (cut || filtered)
        incomplete = Json{{L("reason"), L(cut ? "max_output_tokens" : "content_filter")}};
    return compactJson(
        {{L("id"), text("resp-" + answer.id)},
         {L("object"), L("response")},
         {L("created_at"), QDateTime::currentSecsSinceEpoch()},
         {L("model"), chat.model},
         {L("status"), L(cut || filtered ? "incomplete" : "completed")},
         {L("error"), QJsonValue::Null},
         {L("incomplete_details"), incomplete},
         {L("output"), QJsonArray{reasoning, said}},
         {L("usage"), Json{{L("input_tokens"), chat.promptTokens},
                           {L("input_tokens_details"), Json{{L("cached_tokens"), 0}}},
                           {L("output_tokens"), answer.completionTokens},
                           {L("output_tokens_details"), Json{{L("reasoning_tokens"), 0}}},
                           {L("total_tokens"), chat.promptTokens + answer.completionTokens}}}});
}

const char* anthropicReason(const PracticeAnswer& answer)
{
    if (!answer.refusal.isEmpty() || answer.finishReason == "content_filter")
        return "refusal";
    return answer.finishReason == "length" ? "max_tokens" : "end_turn";
}

QByteArray messagesAnswer(const PracticeChat& chat, const PracticeAnswer& answer)
{
    const QString said = answer.refusal.isEmpty() ? answer.text : answer.refusal;
    return compactJson({{L("id"), text("msg-" + answer.id)},
                        {L("type"), L("message")},
                        {L("role"), L("assistant")},
                        {L("model"), chat.model},
                        {L("content"), QJsonArray{Json{{L("type"), L("text")}, {L("text"), said}}}},
                        {L("stop_reason"), L(anthropicReason(answer))},
                        {L("stop_sequence"), QJsonValue::Null},
                        {L("usage"), Json{{L("input_tokens"), chat.promptTokens},
                                          {L("cache_creation_input_tokens"), 0},
                                          {L("cache_read_input_tokens"), 0},
                                          {L("output_tokens"), answer.completionTokens}}}});
}

const char* geminiReason(const PracticeAnswer& answer)
{
    if (!answer.refusal.isEmpty())
        return "PROHIBITED_CONTENT";
    if (answer.finishReason == "content_filter")
        return "SAFETY";
    return answer.finishReason == "length" ? "MAX_TOKENS" : "STOP";
}

QByteArray generateAnswer(const PracticeChat& chat, const PracticeAnswer& answer)
{
    Json candidate{{L("index"), 0}, {L("finishReason"), L(geminiReason(answer))}};
    if (answer.refusal.isEmpty())
        candidate.insert(L("content"), Json{{L("role"), L("model")},
                                            {L("parts"), QJsonArray{Json{{L("text"), answer.text}}}}});
    return compactJson(
        {{L("candidates"), QJsonArray{candidate}},
         {L("modelVersion"), chat.model},
         {L("responseId"), text(answer.id)},
         {L("usageMetadata"), Json{{L("promptTokenCount"), chat.promptTokens},
                                   {L("candidatesTokenCount"), answer.completionTokens},
                                   {L("totalTokenCount"), chat.promptTokens + answer.completionTokens}}}});
}

QByteArray embeddingsAnswer(const PracticeChat& chat)
{
    const Json vector{
        {L("object"), L("embedding")}, {L("index"), 0}, {L("embedding"), practiceVector(chat.user)}};
    return compactJson({{L("object"), L("list")},
                        {L("model"), chat.model},
                        {L("data"), QJsonArray{vector}},
                        {L("usage"), Json{{L("prompt_tokens"), chat.promptTokens},
                                          {L("total_tokens"), chat.promptTokens}}}});
}

bool isQuota(const PracticeError& error)
{
    return error.code == "insufficient_quota";
}

const char* anthropicType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 404:
        return "not_found_error";
    case 429:
        return "rate_limit_error";
    case 503:
        return "overloaded_error";
    default:
        return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

QByteArray messagesError(const PracticeError& error)
{
    Json inner{{L("type"), L(anthropicType(error.status))}, {L("message"), text(error.message)}};
    if (isQuota(error))
        inner.insert(L("details"), Json{{L("error_code"), L("enforced_spend_limit_reached")}});
    return compactJson({{L("type"), L("error")}, {L("error"), inner}});
}

const char* googleStatus(int status)
{
    switch (status) {
    case 401:
        return "UNAUTHENTICATED";
    case 404:
        return "NOT_FOUND";
    case 429:
        return "RESOURCE_EXHAUSTED";
    case 503:
        return "UNAVAILABLE";
    default:
        return status >= 500 ? "INTERNAL" : "INVALID_ARGUMENT";
    }
}

QByteArray generateError(const PracticeError& error)
{
    QJsonArray details;
    if (error.status == 429) {
        const char* const quota = isQuota(error) ? "RequestsPerDayPerModel" : "RequestsPerMinutePerModel";
        details.append(Json{{L("@type"), L("type.googleapis.com/google.rpc.QuotaFailure")},
                            {L("violations"), QJsonArray{Json{{L("quotaId"), L(quota)}}}}});
    }
    if (error.waitMs > 0) {
        const QString delay = QString::number(double(error.waitMs) / 1000) + QLatin1Char('s');
        details.append(
            Json{{L("@type"), L("type.googleapis.com/google.rpc.RetryInfo")}, {L("retryDelay"), delay}});
    }
    return compactJson({{L("error"), Json{{L("code"), error.status},
                                          {L("message"), text(error.message)},
                                          {L("status"), L(googleStatus(error.status))},
                                          {L("details"), details}}}});
}

} // namespace

QByteArray shapedAnswer(const PracticeChat& chat, const PracticeAnswer& answer)
{
    switch (chat.api) {
    case PracticeApi::Responses:
        return responsesAnswer(chat, answer);
    case PracticeApi::Messages:
        return messagesAnswer(chat, answer);
    case PracticeApi::Generate:
        return generateAnswer(chat, answer);
    case PracticeApi::Embeddings:
        return embeddingsAnswer(chat);
    case PracticeApi::Chat:
    case PracticeApi::Azure:
        break;
    }
    return answerBody(chat, answer);
}

QByteArray shapedError(PracticeApi api, const PracticeError& error)
{
    if (api == PracticeApi::Messages)
        return messagesError(error);
    if (api == PracticeApi::Generate)
        return generateError(error);
    return errorBody(error.message, error.type, error.code);
}

int shapedStatus(PracticeApi api, int status)
{
    return api == PracticeApi::Messages && status == 503 ? 529 : status;
}

} // namespace rowmill
