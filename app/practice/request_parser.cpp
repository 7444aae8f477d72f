#include "app/practice/request_parser.h"

#include <algorithm>
#include <utility>

namespace rowmill {

namespace {

constexpr qsizetype LongestChunkLine = 256;

bool isToken(QByteArrayView name)
{
    constexpr QByteArrayView Marks = "!#$%&'*+-.^_`|~";
    const auto fits = [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               Marks.contains(c);
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), fits);
}

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Digits only: no sign, no space, no end in an overflow. -1 where it is no such number.
qint64 plainNumber(QByteArrayView text, int base)
{
    if (text.isEmpty() || text.size() > 15)
        return -1;
    for (const char c : text) {
        const bool hex = base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
        if ((c < '0' || c > '9') && !hex)
            return -1;
    }
    bool ok = false;
    const qint64 value = text.toLongLong(&ok, base);
    return ok ? value : -1;
}

} // namespace

void RequestParser::feed(QByteArray bytes)
{
    if (m_at == m_bytes.size()) {
        m_bytes = std::move(bytes);
        m_at = 0;
        m_scanned = 0;
        return;
    }
    m_bytes += bytes;
}

RequestParser::Step RequestParser::next(PracticeRequest& out)
{
    if (m_badStatus != 0)
        return Step::Bad;
    Progress progress = Progress::Moved;
    while (progress == Progress::Moved)
        progress = advance();
    if (progress == Progress::Failed)
        return Step::Bad;
    if (progress == Progress::More)
        return Step::NeedMore;
    out = std::exchange(m_request, {});
    m_part = Part::Head;
    m_continue = false;
    return Step::Request;
}

bool RequestParser::takeContinue()
{
    return std::exchange(m_continue, false);
}

RequestParser::Progress RequestParser::advance()
{
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::Body:
        return readBody();
    case Part::ChunkSize:
        return readChunkSize();
    case Part::ChunkData:
        return readChunkData();
    case Part::ChunkEnd:
        return readChunkEnd();
    case Part::Trailer:
        return readTrailer();
    }
    return Progress::Failed;
}

RequestParser::Progress RequestParser::readHead()
{
    // A client may end the request before with one line break too many.
    while (rest().startsWith("\r\n"))
        consume(2);
    const qsizetype from = std::max(m_at, m_scanned - 3);
    const qsizetype end = m_bytes.indexOf("\r\n\r\n", from);
    const qsizetype size = (end < 0 ? m_bytes.size() : end) - m_at;
    if (size > LongestHead)
        return fail(431);
    m_scanned = end < 0 ? m_bytes.size() : 0;
    if (end < 0)
        return Progress::More;
    m_length = -1;
    m_chunked = false;
    QByteArrayView line;
    takeLine(line);
    if (!readRequestLine(line))
        return Progress::Failed;
    while (takeLine(line) && !line.isEmpty()) {
        if (!readField(line))
            return Progress::Failed;
    }
    return settleFraming() ? Progress::Moved : Progress::Failed;
}

bool RequestParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return refuse(400);
    const QByteArrayView method = line.first(first);
    QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || !target.startsWith('/') || target.contains(' '))
        return refuse(400);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(version.startsWith("HTTP/") ? 505 : 400);
    const qsizetype query = target.indexOf('?');
    if (query >= 0)
        target = target.first(query);
    m_request.method = method.toByteArray();
    m_request.path = target.toByteArray();
    m_request.keepAlive = version == "HTTP/1.1";
    return true;
}

bool RequestParser::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return refuse(400);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (value.contains('\0') || value.contains('\n') || value.contains('\r'))
        return refuse(400);
    return applyField(line.first(colon), value);
}

bool RequestParser::applyField(QByteArrayView name, QByteArrayView value)
{
    if (same(name, "content-length")) {
        const qint64 length = plainNumber(value, 10);
        if (length < 0 || (m_length >= 0 && m_length != length))
            return refuse(400);
        m_length = length;
    } else if (same(name, "transfer-encoding")) {
        if (!same(value, "chunked") || m_chunked)
            return refuse(501);
        m_chunked = true;
    } else if (same(name, "connection")) {
        if (same(value, "close"))
            m_request.keepAlive = false;
        else if (same(value, "keep-alive"))
            m_request.keepAlive = true;
    } else if (same(name, "authorization") || same(name, "x-api-key") || same(name, "x-goog-api-key") ||
               same(name, "api-key")) {
        m_request.hasKey = true;
    } else if (same(name, "expect")) {
        m_continue = same(value, "100-continue");
    }
    return true;
}

bool RequestParser::settleFraming()
{
    if (m_chunked && m_length >= 0)
        return refuse(400);
    if (m_length > LongestBody)
        return refuse(413);
    m_left = std::max<qint64>(m_length, 0);
    m_part = m_chunked ? Part::ChunkSize : Part::Body;
    m_trailerBytes = 0;
    return true;
}

RequestParser::Progress RequestParser::readBody()
{
    if (rest().size() < m_left)
        return Progress::More;
    m_request.body = rest().first(static_cast<qsizetype>(m_left)).toByteArray();
    consume(static_cast<qsizetype>(m_left));
    return Progress::Done;
}

RequestParser::Progress RequestParser::readChunkSize()
{
    QByteArrayView line;
    if (!takeLine(line))
        return rest().size() > LongestChunkLine ? fail(400) : Progress::More;
    const qsizetype extension = line.indexOf(';');
    const qint64 size = plainNumber((extension < 0 ? line : line.first(extension)).trimmed(), 16);
    if (size < 0 || line.size() > LongestChunkLine)
        return fail(400);
    if (m_request.body.size() + size > LongestBody)
        return fail(413);
    m_left = size;
    m_part = size == 0 ? Part::Trailer : Part::ChunkData;
    return Progress::Moved;
}

RequestParser::Progress RequestParser::readChunkData()
{
    const qsizetype size = std::min(rest().size(), static_cast<qsizetype>(m_left));
    if (size == 0)
        return Progress::More;
    m_request.body += rest().first(size);
    consume(size);
    m_left -= size;
    if (m_left == 0)
        m_part = Part::ChunkEnd;
    return Progress::Moved;
}

RequestParser::Progress RequestParser::readChunkEnd()
{
    if (rest().size() < 2)
        return Progress::More;
    if (!rest().startsWith("\r\n"))
        return fail(400);
    consume(2);
    m_part = Part::ChunkSize;
    return Progress::Moved;
}

RequestParser::Progress RequestParser::readTrailer()
{
    QByteArrayView line;
    if (!takeLine(line))
        return rest().size() > LongestHead ? fail(431) : Progress::More;
    m_trailerBytes += line.size() + 2;
    if (m_trailerBytes > LongestHead)
        return fail(431);
    return line.isEmpty() ? Progress::Done : Progress::Moved;
}

bool RequestParser::takeLine(QByteArrayView& line)
{
    const qsizetype end = m_bytes.indexOf("\r\n", m_at);
    if (end < 0)
        return false;
    line = QByteArrayView(m_bytes).sliced(m_at, end - m_at);
    m_at = end + 2;
    return true;
}

void RequestParser::consume(qsizetype count)
{
    m_at += count;
    // Keeps a long connection's buffer from growing by what was read long ago.
    if (m_at > LongestHead && m_at * 2 > m_bytes.size()) {
        m_bytes.remove(0, m_at);
        m_at = 0;
        m_scanned = 0;
    }
}

RequestParser::Progress RequestParser::fail(int status)
{
    m_badStatus = status;
    return Progress::Failed;
}

bool RequestParser::refuse(int status)
{
    m_badStatus = status;
    return false;
}

} // namespace rowmill
