#pragma once

#include "app/http/http_types.h"
#include "app/provider/dialect.h"

#include <QDateTime>

namespace rowmill::replies {

/// When all replies arrive.
inline const qint64 Now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();

inline HttpReply replyOf(int status, const QByteArray& body, const HttpHeaders& headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.headers = headers;
    reply.body = body;
    return reply;
}

inline Verdict verdictOf(const HttpReply& reply)
{
    return makeDialect(QStringLiteral("openai-chat"))->read(reply, Now);
}

/// An error body in OpenAI's own shape; `code` with its quotes, or null.
inline QByteArray error(const char* type, const char* code, const char* message = "m")
{
    return QByteArray(R"({"error":{"message":")") + message + R"(","type":")" + type +
           R"(","param":null,"code":)" + code + "}}";
}

/// Empty where the request has none of that name.
inline QByteArray headerOf(const HttpRequest& request, QByteArrayView name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace rowmill::replies
