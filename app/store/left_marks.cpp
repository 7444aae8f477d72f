#include "app/store/left_marks.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace rowmill {

namespace {

/// The year 2286; stamps are added to it without further care.
constexpr qint64 LatestMs = 10'000'000'000'000;

bool isRight(const SentMarksHeader& header, qint64 rows, const QUuid& id)
{
    const SentMarksHeader model;
    const QByteArray known = id.toRfc4122();
    return header.magic == model.magic && header.version == model.version && header.bytes == sizeof header &&
           header.rows == rows && header.createdMs >= 0 && header.createdMs <= LatestMs &&
           std::equal(header.id.begin(), header.id.end(), known.begin(), known.end()) &&
           header.boot[0] != '\0' && header.boot == currentBoot();
}

} // namespace

std::optional<LeftMarks> LeftMarks::read(const QString& project, qint64 rows, const QUuid& id)
{
    const QString path = sentMarksPath(project);
    const qint64 bytes = rows * qint64(sizeof(quint32));
    // A pipe would hold the reader up for ever: what is no plain file is not even opened.
    if (id.isNull() || !QFileInfo(path).isFile())
        return std::nullopt;
    QFile file(path);
    SentMarksHeader header;
    if (!file.open(QIODevice::ReadOnly) || file.size() != qint64(sizeof header) + bytes ||
        file.read(reinterpret_cast<char*>(&header), sizeof header) != qint64(sizeof header) ||
        !isRight(header, rows, id))
        return std::nullopt;
    const QByteArray marks = file.read(bytes);
    if (marks.size() != bytes)
        return std::nullopt;
    return LeftMarks(marks, header.createdMs);
}

std::optional<SentMark> LeftMarks::of(qint64 row) const
{
    constexpr qint64 Size = sizeof(quint32);
    if (row < 1 || row > m_marks.size() / Size)
        return std::nullopt;
    quint32 word = NoMark;
    std::memcpy(&word, m_marks.constData() + (row - 1) * Size, sizeof word);
    if (word == NoMark)
        return std::nullopt;
    return unpackMark(word, m_createdMs);
}

} // namespace rowmill
