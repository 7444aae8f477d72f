#include "app/provider/provider_error.h"

#include "app/provider/plain_words.h"
#include "app/provider/reply_json.h"
#include "app/provider/wait_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace rowmill {

namespace {

/// Errors of a validator lie that deep: message, detail, list, entry.
constexpr int DeepestWords = 4;

QString asText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().left(100);
}

/// The words of a message, which may be a list of complaints or an object around them.
QString wordsOf(const QJsonValue& value, int depth = 0)
{
    if (value.isString() || depth >= DeepestWords)
        return value.toString();
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const auto entry : list)
        words += wordsOf(entry, depth + 1);
    for (const char* name : {"message", "msg", "detail", "error"}) {
        if (words.isEmpty())
            words += wordsOf(value[QLatin1String(name)], depth + 1);
        words.removeAll(QString());
    }
    return words.join(QLatin1String("; "));
}

/// Google's list of details: which quota, how long to wait, and why.
void readGoogleDetails(const QJsonArray& details, ProviderError& error)
{
    for (const auto detail : details) {
        if (error.detailCode.isEmpty())
            error.detailCode = asText(detail[QLatin1String("reason")]);
        if (error.detailCode.isEmpty())
            error.detailCode = asText(detail[QLatin1String("code")]);
        if (const auto wait = durationMs(detail[QLatin1String("retryDelay")].toString().toLatin1()))
            error.retryAfterMs = boundedWait(*wait);
        const QJsonArray violations = detail[QLatin1String("violations")].toArray();
        for (const auto violation : violations) {
            if (violation[QLatin1String("quotaId")].toString().contains(QLatin1String("PerDay")))
                error.dailyQuota = true;
        }
    }
}

void readDetails(const QJsonObject& fields, ProviderError& error)
{
    const QJsonValue details = fields.value(QLatin1String("details"));
    for (const QJsonValue& inner : {details[QLatin1String("error_code")], details[QLatin1String("code")],
                                    fields.value(QLatin1String("innererror"))[QLatin1String("code")]}) {
        if (error.detailCode.isEmpty())
            error.detailCode = asText(inner);
    }
    readGoogleDetails(details.toArray(), error);
    error.flagged = !fields.value(QLatin1String("metadata"))[QLatin1String("flagged_input")].isUndefined();
}

void readFields(const QJsonObject& fields, ProviderError& error)
{
    error.code = asText(fields.value(QLatin1String("code")));
    error.type = asText(fields.value(QLatin1String("type")));
    // Google's word for it stands beside a number.
    if (error.type.isEmpty())
        error.type = fields.value(QLatin1String("status")).toString().left(100);
    readDetails(fields, error);
    for (const char* name : {"message", "detail", "msg"}) {
        if (error.message.isEmpty())
            error.message = plainWords(wordsOf(fields.value(QLatin1String(name))));
    }
}

bool saysSomething(const QJsonValue& value)
{
    return value.isString() ? !value.toString().isEmpty()
                            : !value.toObject().isEmpty() || !value.toArray().isEmpty();
}

/// The error itself, which may be wrapped, and be the first of several.
QJsonValue innermost(const QJsonObject& root)
{
    for (const char* name : {"error", "errors"}) {
        const QJsonValue inner = root.value(QLatin1String(name));
        if (saysSomething(inner))
            return inner.isArray() ? inner[0] : inner;
    }
    return root;
}

bool isWord(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace

ProviderError readErrorObject(const QJsonObject& root)
{
    ProviderError error;
    const QJsonValue inner = innermost(root);
    readFields(inner.isObject() ? inner.toObject() : root, error);
    const QString bare = inner.toString();
    if (error.message.isEmpty())
        error.message = plainWords(bare);
    else if (error.code.isEmpty() && isWord(bare))
        error.code = bare.left(100);
    error.requestId = plainToken(asText(root.value(QLatin1String("request_id"))));
    return error;
}

ProviderError readErrorBody(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(withoutPreamble(body));
    const QJsonObject root = document.isArray() ? document[0].toObject() : document.object();
    ProviderError error = readErrorObject(root);
    if (error.message.isEmpty())
        error.message = plainBody(body);
    return error;
}

bool holdsError(const QJsonObject& root)
{
    if (saysSomething(root.value(QLatin1String("error"))))
        return true;
    if (root.contains(QLatin1String("choices")))
        return false;
    return saysSomething(root.value(QLatin1String("errors"))) ||
           root.value(QLatin1String("error")).toBool() ||
           root.value(QLatin1String("object")).toString() == QLatin1String("error") ||
           (saysSomething(root.value(QLatin1String("code"))) ||
            root.value(QLatin1String("code")).toInt() != 0);
}

} // namespace rowmill
