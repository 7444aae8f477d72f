#include "app/store/sent_marks_layout.h"

#include <QSysInfo>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qint64 StampMs = 100;
constexpr qint64 LastStamp = 0xffffff;
constexpr int NumberBits = 8;
constexpr quint32 NumberMask = MarkedNumbers - 1;
constexpr quint32 OfAnotherBit = MarkedNumbers;

} // namespace

quint32 packMark(const SentMark& mark, qint64 createdMs)
{
    const qint64 stamp = std::clamp<qint64>((mark.sentMs - createdMs) / StampMs + 1, 1, LastStamp);
    return (quint32(stamp) << NumberBits) | (mark.ofAnother ? OfAnotherBit : 0) |
           (quint32(mark.number) & NumberMask);
}

SentMark unpackMark(quint32 word, qint64 createdMs)
{
    const qint64 stamp = std::max<qint64>(word >> NumberBits, 1);
    return {int(word & NumberMask), createdMs + (stamp - 1) * StampMs, (word & OfAnotherBit) != 0};
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
