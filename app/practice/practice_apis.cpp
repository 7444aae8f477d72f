#include "app/practice/practice_apis.h"

#include "app/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace rowmill {

namespace {

/// What stands between the last `before` and `after` at the path's end, unescaped; nothing where that is not
/// the path's form.
std::optional<QString> nameBetween(QByteArrayView path, QByteArrayView before, QByteArrayView after)
{
    const qsizetype at = path.lastIndexOf(before);
    if (at < 0 || !path.endsWith(after))
        return std::nullopt;
    const QByteArrayView rest = path.sliced(at + before.size());
    if (rest.size() <= after.size())
        return std::nullopt;
    return QUrl::fromPercentEncoding(rest.chopped(after.size()).toByteArray());
}

QJsonObject message(const char* role, const QJsonValue& content)
{
    return {{QStringLiteral("role"), QLatin1String(role)}, {QStringLiteral("content"), content}};
}

QJsonObject schemaFormat(const QJsonValue& schema)
{
    return {{QStringLiteral("type"), QStringLiteral("json_schema")},
            {QStringLiteral("json_schema"), QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QJsonObject chatOf(const QString& model, const QJsonArray& messages, const QJsonObject& format)
{
    QJsonObject chat{{QStringLiteral("model"), model}, {QStringLiteral("messages"), messages}};
    if (!format.isEmpty())
        chat.insert(QStringLiteral("response_format"), format);
    return chat;
}

std::optional<QJsonObject> fromResponses(const QJsonObject& root)
{
    const QString model = root.value(QLatin1String("model")).toString();
    const QJsonValue input = root.value(QLatin1String("input"));
    const QJsonValue least = root.value(QLatin1String("max_output_tokens"));
    if (model.isEmpty() || input.isUndefined() || (least.isDouble() && least.toInt() < 16))
        return std::nullopt;
    QJsonArray messages;
    if (const QJsonValue system = root.value(QLatin1String("instructions")); system.isString())
        messages.append(message("system", system));
    if (input.isString())
        messages.append(message("user", input));
    const QJsonArray turns = input.toArray();
    for (const auto turn : turns)
        messages.append(turn);
    QJsonObject format = root.value(QLatin1String("text"))[QLatin1String("format")].toObject();
    if (format.contains(QLatin1String("schema")))
        format = schemaFormat(format.value(QLatin1String("schema")));
    return chatOf(model, messages, format);
}

std::optional<QJsonObject> fromMessages(const QJsonObject& root)
{
    const QString model = root.value(QLatin1String("model")).toString();
    if (model.isEmpty() || root.value(QLatin1String("max_tokens")).toInt() < 1)
        return std::nullopt;
    QJsonArray messages;
    if (const QJsonValue system = root.value(QLatin1String("system")); !system.isUndefined())
        messages.append(message("system", system));
    const QJsonArray turns = root.value(QLatin1String("messages")).toArray();
    for (const auto turn : turns) {
        // The system prompt has a place of its own.
        if (turn[QLatin1String("role")].toString() == QLatin1String("system"))
            return std::nullopt;
        messages.append(turn);
    }
    const QJsonValue format = root.value(QLatin1String("output_config"))[QLatin1String("format")];
    const QJsonValue schema = format[QLatin1String("schema")];
    return chatOf(model, messages, schema.isObject() ? schemaFormat(schema) : QJsonObject());
}

std::optional<QJsonObject> fromGenerate(const QString& model, const QJsonObject& root)
{
    QJsonArray messages;
    const QJsonValue system = root.value(QLatin1String("systemInstruction"))[QLatin1String("parts")];
    if (system.isArray())
        messages.append(message("system", system));
    const QJsonArray turns = root.value(QLatin1String("contents")).toArray();
    for (const auto turn : turns) {
        const bool own = turn[QLatin1String("role")].toString() == QLatin1String("model");
        messages.append(message(own ? "assistant" : "user", turn[QLatin1String("parts")]));
    }
    const QJsonValue config = root.value(QLatin1String("generationConfig"));
    const QJsonValue schema = config[QLatin1String("responseJsonSchema")];
    QJsonObject format;
    if (schema.isObject())
        format = schemaFormat(schema);
    else if (config[QLatin1String("responseMimeType")].toString() == QLatin1String("application/json"))
        format.insert(QStringLiteral("type"), QStringLiteral("json_object"));
    return chatOf(model, messages, format);
}

std::optional<QJsonObject> fromEmbeddings(const QJsonObject& root)
{
    const QString model = root.value(QLatin1String("model")).toString();
    const QString input = root.value(QLatin1String("input")).toString();
    if (model.isEmpty() || input.isEmpty())
        return std::nullopt;
    return chatOf(model, {message("user", input)}, {});
}

std::optional<QJsonObject> translated(const PracticeTarget& target, const QJsonObject& root)
{
    switch (target.api) {
    case PracticeApi::Responses:
        return fromResponses(root);
    case PracticeApi::Messages:
        return fromMessages(root);
    case PracticeApi::Generate:
        return fromGenerate(target.model, root);
    case PracticeApi::Embeddings:
        return fromEmbeddings(root);
    case PracticeApi::Chat:
    case PracticeApi::Azure:
        break;
    }
    return root;
}

} // namespace

std::optional<PracticeTarget> practiceTarget(const QByteArray& path)
{
    if (path == "/v1/chat/completions")
        return PracticeTarget{};
    if (path == "/openai/v1/chat/completions")
        return PracticeTarget{PracticeApi::Azure, {}};
    if (path == "/v1/responses")
        return PracticeTarget{PracticeApi::Responses, {}};
    if (path == "/v1/embeddings")
        return PracticeTarget{PracticeApi::Embeddings, {}};
    if (path == "/v1/messages")
        return PracticeTarget{PracticeApi::Messages, {}};
    if (const auto model = nameBetween(path, "/models/", ":generateContent"))
        return PracticeTarget{PracticeApi::Generate, *model};
    if (const auto model = nameBetween(path, "/deployments/", "/chat/completions"))
        return PracticeTarget{PracticeApi::Azure, *model};
    return std::nullopt;
}

std::optional<QByteArray> asChatCompletion(const PracticeTarget& target, const QByteArray& body)
{
    if (target.api == PracticeApi::Chat || target.api == PracticeApi::Azure)
        return body;
    const auto root = parseJsonObject(body);
    if (!root)
        return std::nullopt;
    const auto chat = translated(target, *root);
    if (!chat)
        return std::nullopt;
    return QJsonDocument(*chat).toJson(QJsonDocument::Compact);
}

} // namespace rowmill
