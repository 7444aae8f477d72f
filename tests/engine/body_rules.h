#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace rowmill::test {

/// What OpenAI's description of its API says of the parts of a chat completion request that are ever sent,
/// and what its strict schemas must keep to. Tells each fault with its place; an unknown member is one.
class BodyRules {
public:
    static QStringList faults(const QJsonObject& body)
    {
        BodyRules rules;
        rules.checkBody(body);
        return rules.m_faults;
    }

private:
    void fault(const QString& place, const QString& what)
    {
        m_faults.append(place + QStringLiteral(": ") + what);
    }

    void only(const QString& place, const QJsonObject& object, const QStringList& known,
              const QStringList& required)
    {
        for (const QString& name : object.keys()) {
            if (!known.contains(name))
                fault(place, QStringLiteral("unknown member ") + name);
        }
        for (const QString& name : required) {
            if (!object.contains(name))
                fault(place, QStringLiteral("no ") + name);
        }
    }

    static bool isWhole(const QJsonValue& value)
    {
        return value.isDouble() && value.toDouble() == double(qint64(value.toDouble()));
    }

    void checkBody(const QJsonObject& body)
    {
        only(QStringLiteral("body"), body,
             {QStringLiteral("model"), QStringLiteral("messages"), QStringLiteral("temperature"),
              QStringLiteral("max_tokens"), QStringLiteral("max_completion_tokens"),
              QStringLiteral("response_format")},
             {QStringLiteral("model"), QStringLiteral("messages")});
        if (!body.value(QLatin1String("model")).isString())
            fault(QStringLiteral("model"), QStringLiteral("no text"));
        checkMessages(body.value(QLatin1String("messages")));
        const QJsonValue temperature = body.value(QLatin1String("temperature"));
        if (!temperature.isUndefined() &&
            (!temperature.isDouble() || temperature.toDouble() < 0 || temperature.toDouble() > 2))
            fault(QStringLiteral("temperature"), QStringLiteral("not from 0 to 2"));
        for (const QLatin1String name :
             {QLatin1String("max_tokens"), QLatin1String("max_completion_tokens")}) {
            if (body.contains(name) && !isWhole(body.value(name)))
                fault(name, QStringLiteral("no whole number"));
        }
        if (body.contains(QLatin1String("response_format")))
            checkFormat(body.value(QLatin1String("response_format")).toObject());
    }

    void checkMessages(const QJsonValue& messages)
    {
        const QJsonArray list = messages.toArray();
        if (list.isEmpty())
            fault(QStringLiteral("messages"), QStringLiteral("none"));
        for (const auto message : list) {
            only(QStringLiteral("message"), message.toObject(),
                 {QStringLiteral("role"), QStringLiteral("content")},
                 {QStringLiteral("role"), QStringLiteral("content")});
            static const QStringList Roles = {QStringLiteral("system"), QStringLiteral("developer"),
                                              QStringLiteral("user"), QStringLiteral("assistant")};
            if (!Roles.contains(message[QLatin1String("role")].toString()))
                fault(QStringLiteral("role"), QStringLiteral("unknown"));
            if (!message[QLatin1String("content")].isString())
                fault(QStringLiteral("content"), QStringLiteral("no text"));
        }
    }

    void checkFormat(const QJsonObject& format)
    {
        const QString place = QStringLiteral("response_format");
        const QString type = format.value(QLatin1String("type")).toString();
        if (type == QLatin1String("text") || type == QLatin1String("json_object")) {
            only(place, format, {QStringLiteral("type")}, {});
            return;
        }
        if (type != QLatin1String("json_schema")) {
            fault(place, QStringLiteral("unknown type"));
            return;
        }
        only(place, format, {QStringLiteral("type"), QStringLiteral("json_schema")},
             {QStringLiteral("json_schema")});
        const QJsonObject named = format.value(type).toObject();
        only(type, named,
             {QStringLiteral("name"), QStringLiteral("schema"), QStringLiteral("strict"),
              QStringLiteral("description")},
             {QStringLiteral("name"), QStringLiteral("schema")});
        checkName(named.value(QLatin1String("name")).toString());
        const QJsonObject schema = named.value(QLatin1String("schema")).toObject();
        if (named.value(QLatin1String("strict")).toBool())
            checkStrict(QStringLiteral("schema"), schema);
        if (schema.value(QLatin1String("type")).toString() != QLatin1String("object"))
            fault(QStringLiteral("schema"), QStringLiteral("its root is no object"));
    }

    void checkName(const QString& name)
    {
        bool good = !name.isEmpty() && name.size() <= 64;
        for (const QChar c : name)
            good = good && c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        if (!good)
            fault(QStringLiteral("name"), QStringLiteral("not of letters, digits, _ and -, up to 64"));
    }

    void checkStrict(const QString& place, const QJsonObject& schema)
    {
        only(place, schema,
             {QStringLiteral("type"), QStringLiteral("properties"), QStringLiteral("required"),
              QStringLiteral("additionalProperties"), QStringLiteral("items"), QStringLiteral("enum")},
             {QStringLiteral("type")});
        const QJsonValue type = schema.value(QLatin1String("type"));
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        for (const auto one : types)
            checkType(place, one.toString(), schema);
    }

    void checkType(const QString& place, const QString& type, const QJsonObject& schema)
    {
        static const QStringList Plain = {QStringLiteral("string"), QStringLiteral("number"),
                                          QStringLiteral("integer"), QStringLiteral("boolean"),
                                          QStringLiteral("null")};
        if (type == QLatin1String("object"))
            checkObject(place, schema);
        else if (type == QLatin1String("array"))
            checkStrict(place + QStringLiteral("[]"), schema.value(QLatin1String("items")).toObject());
        else if (!Plain.contains(type))
            fault(place, QStringLiteral("unknown type ") + type);
        const QJsonValue choices = schema.value(QLatin1String("enum"));
        if (!choices.isUndefined() && choices.toArray().isEmpty())
            fault(place, QStringLiteral("nothing to choose from"));
    }

    void checkObject(const QString& place, const QJsonObject& schema)
    {
        if (schema.value(QLatin1String("additionalProperties")) != QJsonValue(false))
            fault(place, QStringLiteral("lets in other members"));
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        const QJsonArray required = schema.value(QLatin1String("required")).toArray();
        for (auto at = properties.begin(); at != properties.end(); ++at) {
            if (!required.contains(at.key()))
                fault(place, QStringLiteral("does not require ") + at.key());
            checkStrict(place + QLatin1Char('.') + at.key(), at->toObject());
        }
        if (required.size() != properties.size())
            fault(place, QStringLiteral("requires what it does not describe"));
    }

    QStringList m_faults;
};

} // namespace rowmill::test
