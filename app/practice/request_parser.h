#pragma once

#include <QByteArray>

namespace rowmill {

/// One whole HTTP/1.1 request, as far as the practice endpoint cares.
struct PracticeRequest {
    QByteArray method;
    QByteArray path; ///< without query
    QByteArray body;
    bool keepAlive = true;
    bool hasKey = false; ///< carries a header that holds a key
};

/// Takes the bytes of one connection and gives whole requests: bodies by Content-Length or chunked, several
/// in a row. Strict, because what it accepts is what a real server would. One thread, owned by a connection.
class RequestParser {
public:
    enum class Step : quint8 {
        NeedMore,
        Request, ///< `out` is filled
        Bad,     ///< see badStatus(); the connection is of no more use
    };

    static constexpr qsizetype LongestHead = 64 * 1024;
    static constexpr qsizetype LongestBody = 32 * 1024 * 1024;

    void feed(QByteArray bytes);
    /// Takes the next request out of what was fed.
    Step next(PracticeRequest& out);
    /// 400, 413, 431, 501 or 505.
    int badStatus() const { return m_badStatus; }
    /// True once for a request whose sender waits for "100 Continue".
    bool takeContinue();

private:
    enum class Part : quint8 { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer };
    enum class Progress : quint8 { More, Moved, Done, Failed };

    Progress advance();
    Progress readHead();
    Progress readBody();
    Progress readChunkSize();
    Progress readChunkData();
    Progress readChunkEnd();
    Progress readTrailer();
    bool readRequestLine(QByteArrayView line);
    bool readField(QByteArrayView line);
    bool applyField(QByteArrayView name, QByteArrayView value);
    bool settleFraming();
    Progress fail(int status);
    bool refuse(int status);
    QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }
    /// The next line without its CRLF; false where it is not whole yet.
    bool takeLine(QByteArrayView& line);
    void consume(qsizetype count);

    QByteArray m_bytes;
    qsizetype m_at = 0;      ///< start of what is not consumed
    qsizetype m_scanned = 0; ///< no head ends before here
    PracticeRequest m_request;
    Part m_part = Part::Head;
    qint64 m_left = 0; ///< of the body or chunk
    qint64 m_length = -1;
    qsizetype m_trailerBytes = 0;
    bool m_chunked = false;
    bool m_continue = false;
    int m_badStatus = 0;
};

} // namespace rowmill
