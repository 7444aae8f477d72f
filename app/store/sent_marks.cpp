#include "app/store/sent_marks.h"

#include "app/base/files.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace rowmill {

namespace {

constexpr qint64 MostRows = 50'000'000;

using Mark = std::atomic_ref<quint32>;
static_assert(Mark::is_always_lock_free);

} // namespace

SentMarks::SentMarks(const QString& path) : m_file(path) {}

std::unique_ptr<SentMarks> SentMarks::create(const QString& project, qint64 rows, qint64 nowMs)
{
    if (rows < 1 || rows > MostRows)
        return nullptr;
    const QString path = sentMarksPath(project);
    QFile::remove(path);
    std::unique_ptr<SentMarks> marks(new SentMarks(path));
    if (!marks->make(rows, nowMs))
        return nullptr;
    return marks;
}

bool SentMarks::make(qint64 rows, qint64 nowMs)
{
    SentMarksHeader header;
    header.bytes = sizeof header;
    header.rows = rows;
    header.createdMs = nowMs;
    header.boot = currentBoot();
    m_id = QUuid::createUuid();
    const QByteArray id = m_id.toRfc4122();
    std::copy_n(id.begin(), header.id.size(), header.id.begin());
    // Without a boot to name nobody would believe it. NewOnly: never through a link that somebody put there.
    if (header.boot[0] == '\0' ||
        !m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return false;
    const qint64 bytes = qint64(sizeof header) + rows * qint64(sizeof(quint32));
    // Touching a hole in a mapped file on a full disk would end the program.
    if (allocateFile(m_file, bytes) != Allocation::Done || m_file.size() != bytes)
        return false;
    uchar* map = m_file.map(0, bytes);
    if (!map)
        return false;
    std::memcpy(map, &header, sizeof header);
    m_marks = reinterpret_cast<quint32*>(map + sizeof header);
    m_rows = rows;
    m_createdMs = nowMs;
    return true;
}

SentMarks::~SentMarks()
{
    if (!m_file.isOpen())
        return;
    if (m_marks)
        m_file.unmap(reinterpret_cast<uchar*>(m_marks) - sizeof(SentMarksHeader));
    m_file.close();
    if (!m_keep)
        m_file.remove();
}

quint32* SentMarks::at(qint64 row) const
{
    return row >= 1 && row <= m_rows ? m_marks + (row - 1) : nullptr;
}

void SentMarks::mark(qint64 row, int number, qint64 nowMs, bool ofAnother)
{
    if (quint32* word = at(row))
        Mark(*word).store(packMark({number, nowMs, ofAnother}, m_createdMs));
}

void SentMarks::clear(qint64 row, int number)
{
    quint32* word = at(row);
    if (!word)
        return;
    quint32 seen = Mark(*word).load();
    if (seen != NoMark && unpackMark(seen, m_createdMs).number == number % MarkedNumbers)
        Mark(*word).compare_exchange_strong(seen, NoMark);
}

void SentMarks::forget(qint64 row)
{
    quint32* word = at(row);
    if (word && Mark(*word).load() != NoMark)
        Mark(*word).store(NoMark);
}

} // namespace rowmill
