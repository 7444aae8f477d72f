#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace rowmill {

/// The first bytes of the file of marks, in the machine's own byte order: only the machine that wrote it,
/// and only until it is switched off, believes what it says. One quint32 for each row follows.
struct SentMarksHeader {
    std::array<char, 8> magic{'R', 'o', 'w', 'm', 'S', 'e', 'n', 't'};
    quint32 version = 1;
    quint32 bytes = 0; ///< of this header
    qint64 rows = 0;
    qint64 createdMs = 0;        ///< wall clock; what stamps count from
    std::array<char, 16> id{};   ///< the project holds the same one
    std::array<char, 64> boot{}; ///< the system's name for the time since it was started
};
static_assert(sizeof(SentMarksHeader) == 112 && sizeof(SentMarksHeader) % sizeof(quint32) == 0);

/// Nothing outstanding.
inline constexpr quint32 NoMark = 0;

/// An attempt that is on the wire, as the file holds it: 24 bits of stamp, 8 bits of the attempt's number.
struct SentMark {
    int number = 0;    ///< 0..255: the last byte of the attempt's number
    qint64 sentMs = 0; ///< wall clock, to a tenth of a second
};

/// Never NoMark. What lies outside the 19 days that a stamp can tell is put at their nearer end.
quint32 packMark(int number, qint64 sentMs, qint64 createdMs);
SentMark unpackMark(quint32 word, qint64 createdMs);

/// Beside the project.
QString sentMarksPath(const QString& project);

/// Empty where the system does not tell: then no mark can be believed.
std::array<char, 64> currentBoot();

} // namespace rowmill
