#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace rowmill {

/// The first bytes of the file of marks, in the machine's own byte order: only the machine that wrote it,
/// and only until it is switched off, believes what it says. One quint32 for each row follows.
struct SentMarksHeader {
    std::array<char, 8> magic{'R', 'o', 'w', 'm', 'S', 'e', 'n', 't'};
    quint32 version = 2;
    quint32 bytes = 0; ///< of this header
    qint64 rows = 0;
    qint64 createdMs = 0;        ///< wall clock; what stamps count from
    std::array<char, 16> id{};   ///< the project holds the same one
    std::array<char, 64> boot{}; ///< the system's name for the time since it was started
};
static_assert(sizeof(SentMarksHeader) == 112 && sizeof(SentMarksHeader) % sizeof(quint32) == 0);

/// Nothing outstanding.
inline constexpr quint32 NoMark = 0;

/// An attempt that is on the wire, as the file holds it: 24 bits of stamp, 1 bit for a row that went in
/// the request of another, 7 bits of the attempt's number.
struct SentMark {
    int number = 0;         ///< the last bits of the attempt's number: below MarkedNumbers
    qint64 sentMs = 0;      ///< wall clock, to a tenth of a second
    bool ofAnother = false; ///< the request is in the books with another row
};
inline constexpr int MarkedNumbers = 128;

/// Never NoMark. What lies outside the 19 days that a stamp can tell is put at their nearer end.
quint32 packMark(const SentMark& mark, qint64 createdMs);
SentMark unpackMark(quint32 word, qint64 createdMs);

/// Beside the project.
QString sentMarksPath(const QString& project);

/// Empty where the system does not tell: then no mark can be believed.
std::array<char, 64> currentBoot();

} // namespace rowmill
