#include "app/practice/practice_chat.h"

#include "app/base/json.h"
#include "app/practice/practice_answer.h"

#include <QJsonArray>

namespace rowmill {

namespace {

constexpr int TokensPerMessage = 4;

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

} // namespace

std::optional<PracticeChat> readPracticeChat(const QByteArray& body)
{
    const auto root = parseJsonObject(body);
    if (!root)
        return std::nullopt;
    const QJsonArray messages = root->value(QLatin1String("messages")).toArray();
    if (messages.isEmpty() || root->value(QLatin1String("stream")).toBool())
        return std::nullopt;
    PracticeChat chat;
    chat.model = root->value(QLatin1String("model")).toString(QStringLiteral("practice"));
    for (const QJsonValue& message : messages) {
        const QString text = contentText(message[QLatin1String("content")]);
        chat.promptTokens += TokensPerMessage + practiceTokens(text);
        if (message[QLatin1String("role")].toString() == QLatin1String("user"))
            chat.user = text;
    }
    return chat;
}

} // namespace rowmill
