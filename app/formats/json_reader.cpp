#include "app/formats/json_reader.h"

#include "app/base/ascii.h"
#include "app/formats/json_encoding.h"
#include "app/formats/limits.h"
#include "app/formats/table_words.h"
#include "app/formats/text_bytes.h"

namespace rowmill {

namespace {

/// Where the value at the front ends: at a comma or a bracket that belongs to what is around it. -1: not
/// here.
qsizetype valueEnd(QByteArrayView bytes)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            if (depth == 0)
                return at;
            --depth;
        } else if (c == ',' && depth == 0) {
            return at;
        }
    }
    return -1;
}

} // namespace

Result<void> JsonReader::open(const QString& path)
{
    m_path = path;
    const auto encoding = jsonEncoding(path, m_options.encoding);
    if (!encoding)
        return encoding.error();
    m_options.encoding = encoding->name;
    return m_window.open(path, *encoding);
}

Result<bool> JsonReader::next(QStringList& cells)
{
    if (m_place == Place::End)
        return expectEnd();
    const auto more = skipSpace();
    if (!more)
        return more.error();
    if (m_place == Place::Start) {
        if (!*more)
            return Error{ErrorKind::EmptyTable, m_path, {}};
        const auto started = findStart();
        if (!started || !*started)
            return started;
    }
    const auto size = findValue();
    if (!size)
        return size.error();
    return takeValue(*size, cells);
}

/// Into the list; false when there is nothing in it.
Result<bool> JsonReader::findStart()
{
    if (m_window.unread().front() != '[') {
        m_place = Place::End;
        return true;
    }
    consume(1);
    const auto more = skipSpace();
    if (!more)
        return more.error();
    if (!*more)
        return cutShort();
    m_place = Place::InList;
    if (m_window.unread().front() != ']')
        return true;
    consume(1);
    m_place = Place::End;
    m_columns.addValueColumn();
    return expectEnd();
}

/// False at the end of the file.
Result<bool> JsonReader::skipSpace()
{
    for (;;) {
        const QByteArrayView bytes = m_window.unread();
        qsizetype at = 0;
        while (at < bytes.size() && isJsonSpace(bytes[at]))
            ++at;
        const bool found = at < bytes.size();
        consume(at);
        if (found)
            return true;
        if (m_window.isLast())
            return false;
        if (const auto read = m_window.more(); !read)
            return read.error();
    }
}

/// Its bytes, with the space behind it; outside a list, all that is left.
Result<qsizetype> JsonReader::findValue()
{
    for (;;) {
        const QByteArrayView bytes = m_window.unread();
        const qsizetype end = m_place == Place::InList ? valueEnd(bytes) : -1;
        if ((end < 0 ? bytes.size() : end) > MaxRowBytes)
            return fault(ErrorKind::TooLarge, TableWords::tr("a value of more than 64 MiB"));
        if (end >= 0)
            return end;
        if (m_window.isLast()) {
            if (m_place == Place::InList)
                return cutShort();
            return bytes.size();
        }
        if (const auto read = m_window.more(); !read)
            return read.error();
    }
}

Result<bool> JsonReader::takeValue(qsizetype size, QStringList& cells)
{
    const QByteArrayView value = m_window.unread().first(size);
    m_line = m_nextLine;
    if (const qint64 broken = firstBrokenLine(value); broken >= 0)
        return Error{ErrorKind::NotUtf8, m_path, {}, m_line + broken};
    cells.clear();
    const auto spread = m_columns.spreadAny(value.toByteArray(), cells);
    if (!spread)
        return fault(spread.error().kind, spread.error().detail);
    consume(size);
    if (m_place != Place::InList)
        return true;
    const char mark = m_window.unread().front();
    if (mark == '}')
        return fault(ErrorKind::BrokenJson, TableWords::tr("an unexpected }"));
    consume(1);
    const auto more = skipSpace();
    if (!more)
        return more.error();
    if (mark == ']') {
        m_place = Place::End;
        if (const auto ended = expectEnd(); !ended)
            return ended.error();
    } else if (!*more) {
        return cutShort();
    }
    return true;
}

/// Nothing but space may follow.
Result<bool> JsonReader::expectEnd()
{
    const auto more = skipSpace();
    if (!more)
        return more.error();
    if (*more)
        return fault(ErrorKind::BrokenJson, TableWords::tr("something follows the end"));
    return false;
}

void JsonReader::consume(qsizetype size)
{
    m_nextLine += countLineBreaks(m_window.unread().first(size));
    m_window.consume(size);
}

Error JsonReader::cutShort() const
{
    return fault(ErrorKind::BrokenJson, TableWords::tr("the file ends in the middle"));
}

} // namespace rowmill
