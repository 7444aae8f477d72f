#include "app/formats/shared_strings.h"

#include "app/formats/text_bytes.h"

namespace rowmill {

namespace {

constexpr qsizetype InMemory = 32 * 1024 * 1024;

} // namespace

Result<void> SharedStrings::add(const QString& text)
{
    m_bytes += text.toUtf8();
    m_ends.push_back(m_spilled + m_bytes.size());
    if (m_bytes.size() < InMemory)
        return {};
    if (!m_spill.isOpen() && !m_spill.open())
        return Error{ErrorKind::FileUnwritable, m_spill.fileTemplate(), m_spill.errorString()};
    if (m_spill.write(m_bytes) != m_bytes.size() || !m_spill.flush())
        return Error{ErrorKind::FileUnwritable, m_spill.fileName(), m_spill.errorString()};
    m_spilled += m_bytes.size();
    m_bytes.resize(0);
    return {};
}

Result<QString> SharedStrings::at(qsizetype index)
{
    const auto place = static_cast<size_t>(index);
    const qint64 start = place == 0 ? 0 : m_ends[place - 1];
    const qint64 size = m_ends[place] - start;
    // A string never lies across the border: bytes are spilled between two of them.
    if (start >= m_spilled)
        return textOf(QByteArrayView(m_bytes).sliced(start - m_spilled, size));
    m_spill.seek(start);
    const QByteArray bytes = m_spill.read(size);
    if (bytes.size() != size)
        return Error{ErrorKind::FileUnreadable, m_spill.fileName(), m_spill.errorString()};
    return textOf(bytes);
}

} // namespace rowmill
