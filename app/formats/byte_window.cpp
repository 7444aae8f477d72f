#include "app/formats/byte_window.h"

#include <cstring>

namespace rowmill {

namespace {

constexpr qsizetype FirstSize = 1024 * 1024;

} // namespace

Result<void> ByteWindow::open(const QString& path)
{
    m_file.setFileName(path);
    if (!m_file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::FileUnreadable, path, m_file.errorString()};
    m_total = m_file.size();
    m_buffer.resize(FirstSize);
    if (const auto filled = more(); !filled)
        return filled;
    if (unread().startsWith("\xef\xbb\xbf"))
        consume(3);
    return {};
}

Result<void> ByteWindow::more()
{
    if (m_start > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_start, static_cast<size_t>(m_end - m_start));
        m_end -= m_start;
        m_start = 0;
    }
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const qint64 count = m_file.read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    if (count < 0)
        return Error{ErrorKind::FileUnreadable, m_file.fileName(), m_file.errorString()};
    m_last = count == 0;
    m_end += count;
    m_fromFile += count;
    return {};
}

} // namespace rowmill
