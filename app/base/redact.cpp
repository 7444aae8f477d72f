#include "app/base/redact.h"

#include <QRegularExpression>
#include <QtGlobal>

namespace rowmill {

namespace {

QtMessageHandler nextHandler = nullptr;

struct Pattern {
    QRegularExpression sought;
    QString instead;
};

const QList<Pattern>& patterns()
{
    const auto pattern = [](const char* sought, const char* instead) {
        return Pattern{
            QRegularExpression(QString::fromUtf8(sought), QRegularExpression::CaseInsensitiveOption),
            QString::fromUtf8(instead)};
    };
    static const QList<Pattern> all{
        pattern(R"(\b(bearer\s+)[^\s"',;]{8,})", R"(\1[key])"),
        pattern(R"(\b(?:sk|rk|pk|gsk|xai)[-_][A-Za-z0-9*._-]{12,})", "[key]"),
        pattern(R"(\bAIza[A-Za-z0-9_-]{16,})", "[key]"),
        pattern(R"(\b((?:x-goog-|x-)?api-key["']?\s*[:=]\s*["']?)[^\s"',;&]{8,})", R"(\1[key])"),
        pattern(R"(([?&](?:key|api_?key|access_token)=)[^\s"'&]+)", R"(\1[key])"),
        pattern(R"(\b([a-z][a-z0-9+.-]*://)[^\s/@"']+@)", R"(\1)"),
    };
    return all;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (nextHandler)
        nextHandler(type, context, withoutKeys(message));
}

} // namespace

QByteArray withoutKey(QByteArray bytes, const Secret& key)
{
    if (key.reveal().size() >= ShortestKey)
        bytes.replace(key.reveal(), QByteArray(RedactedKey.data(), RedactedKey.size()));
    return bytes;
}

QString withoutKey(QString text, const Secret& key)
{
    if (key.reveal().size() >= ShortestKey && !text.isEmpty())
        text.replace(QString::fromUtf8(key.reveal()), RedactedKey);
    return text;
}

QString withoutKeys(QString text)
{
    for (const Pattern& pattern : patterns())
        text.replace(pattern.sought, pattern.instead);
    return text;
}

QString withoutUserInfo(const QString& address)
{
    const qsizetype slashes = address.indexOf(QLatin1String("//"));
    const qsizetype start = slashes < 0 ? 0 : slashes + 2;
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    return at < start ? address : address.left(start) + address.mid(at + 1);
}

void redactLog()
{
    nextHandler = qInstallMessageHandler(handle);
}

} // namespace rowmill
