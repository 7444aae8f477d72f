#include "app/practice/practice_chat.h"

#include "app/base/json.h"
#include "app/practice/practice_answer.h"
#include "app/practice/practice_contract.h"
#include "app/prompt/answer_words.h"

#include <QJsonArray>

namespace rowmill {

namespace {

constexpr int TokensPerMessage = 4;

QString askedText(const QJsonValue& content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const auto part : parts)
        text += part[QLatin1String("text")].toString();
    return text;
}

PracticeChat::Format formatOf(const QString& type)
{
    if (type == QLatin1String("json_schema"))
        return PracticeChat::Format::Schema;
    return type == QLatin1String("json_object") ? PracticeChat::Format::Json : PracticeChat::Format::Text;
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
    for (const auto message : messages) {
        const QString text = askedText(message[QLatin1String("content")]);
        chat.promptTokens += TokensPerMessage + practiceTokens(text);
        chat.saysJson = chat.saysJson || text.contains(QLatin1String("json"), Qt::CaseInsensitive);
        const QString role = message[QLatin1String("role")].toString();
        if (role == QLatin1String("system"))
            chat.system = text;
        if (role == QLatin1String("user") && !isAskAgain(text))
            chat.user = text;
    }
    const QJsonValue format = root->value(QLatin1String("response_format"));
    chat.format = formatOf(format[QLatin1String("type")].toString());
    const QJsonObject schema = format[QLatin1String("json_schema")][QLatin1String("schema")].toObject();
    chat.asked = schema.isEmpty() ? contractOfWords(chat.system) : contractOfSchema(schema);
    chat.pack = packItemsOf(chat.user);
    return chat;
}

} // namespace rowmill
