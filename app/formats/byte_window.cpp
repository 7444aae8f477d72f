#include "app/formats/byte_window.h"

#include <cstring>

namespace rowmill {

namespace {

constexpr qsizetype FirstSize = 1024 * 1024;
/// Bytes decoded at once; as UTF-8 they are at most three times as many.
constexpr qsizetype EncodedSize = 256 * 1024;

} // namespace

Result<void> ByteWindow::open(const QString& path, const TextEncoding& encoding)
{
    m_file.setFileName(path);
    if (!m_file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::FileUnreadable, path, m_file.errorString()};
    m_total = m_file.size();
    if (encoding.name != "UTF-8") {
        m_decoder.emplace(encoding.name.constData());
        m_encoded.resize(EncodedSize);
    }
    m_buffer.resize(FirstSize);
    if (const auto filled = more(); !filled)
        return filled;
    // A program that does not know the mark puts its own before it.
    while (unread().startsWith("\xef\xbb\xbf"))
        m_start += 3;
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
    if (!m_decoder) {
        const auto count = read(m_buffer.data() + m_end, m_buffer.size() - m_end);
        if (!count)
            return count.error();
        m_end += *count;
        return {};
    }
    const auto count = read(m_encoded.data(), m_encoded.size());
    if (!count)
        return count.error();
    const QString text = m_decoder->decode(QByteArrayView(m_encoded).first(*count));
    m_undecodable = m_undecodable || text.contains(QChar(QChar::ReplacementCharacter));
    const QByteArray utf8 = text.toUtf8();
    if (m_buffer.size() - m_end < utf8.size())
        m_buffer.resize(m_end + utf8.size());
    std::memcpy(m_buffer.data() + m_end, utf8.constData(), static_cast<size_t>(utf8.size()));
    m_end += utf8.size();
    return {};
}

Result<qint64> ByteWindow::read(char* target, qsizetype room)
{
    const qint64 count = m_file.read(target, room);
    if (count < 0)
        return Error{ErrorKind::FileUnreadable, m_file.fileName(), m_file.errorString()};
    m_last = count == 0;
    m_fromFile += count;
    return count;
}

} // namespace rowmill
