#include "app/store/sent_marks_layout.h"

#include <QSysInfo>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qint64 StampMs = 100;
constexpr qint64 LastStamp = 0xffffff;
constexpr int NumberBits = 8;
constexpr quint32 NumberMask = 0xff;

} // namespace

quint32 packMark(int number, qint64 sentMs, qint64 createdMs)
{
    const qint64 stamp = std::clamp<qint64>((sentMs - createdMs) / StampMs + 1, 1, LastStamp);
    return (quint32(stamp) << NumberBits) | (quint32(number) & NumberMask);
}

SentMark unpackMark(quint32 word, qint64 createdMs)
{
    const qint64 stamp = std::max<qint64>(word >> NumberBits, 1);
    return {int(word & NumberMask), createdMs + (stamp - 1) * StampMs};
}

QString sentMarksPath(const QString& project)
{
    return project + QStringLiteral("-sent");
}

std::array<char, 64> currentBoot()
{
    std::array<char, 64> boot{};
    const QByteArray name = QSysInfo::bootUniqueId();
    std::copy_n(name.begin(), std::min(name.size(), qsizetype(boot.size())), boot.begin());
    return boot;
}

} // namespace rowmill
