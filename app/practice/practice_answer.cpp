#include "app/practice/practice_answer.h"

#include <QList>

#include <zlib.h>

namespace rowmill {

namespace {

constexpr qsizetype LongestEcho = 80;

QString lastLine(const QString& message)
{
    const QStringView trimmed = QStringView(message).trimmed();
    const QStringView line = trimmed.sliced(trimmed.lastIndexOf(QLatin1Char('\n')) + 1).trimmed();
    if (line.size() <= LongestEcho)
        return line.toString();
    const bool splits = line.at(LongestEcho - 1).isHighSurrogate();
    return line.first(LongestEcho - (splits ? 1 : 0)).toString();
}

quint32 checksum(const QString& message)
{
    const QByteArray utf8 = message.toUtf8();
    const auto* bytes = reinterpret_cast<const Bytef*>(utf8.constData());
    return static_cast<quint32>(crc32_z(0, bytes, static_cast<size_t>(utf8.size())));
}

} // namespace

QString practiceAnswer(const QString& userMessage)
{
    const QString sum = QString::number(checksum(userMessage), 16).rightJustified(8, QLatin1Char('0'));
    return QLatin1String("Practice answer ") + sum + QLatin1String(": ") + lastLine(userMessage);
}

QJsonArray practiceVector(const QString& userMessage)
{
    QJsonArray vector;
    for (int i = 0; i < 8; ++i) {
        const quint32 sum = checksum(QString::number(i) + userMessage);
        vector.append(double(sum % 20'001) / 10'000 - 1);
    }
    return vector;
}

int practiceTokens(QStringView text)
{
    qsizetype wide = 0;
    for (const QChar c : text)
        wide += c.unicode() >= 0x2e80 && !c.isLowSurrogate() ? 1 : 0;
    const qsizetype narrow = text.size() - wide;
    return static_cast<int>((narrow + 3) / 4 + wide);
}

} // namespace rowmill
