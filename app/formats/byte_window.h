#pragma once

#include "app/base/result.h"
#include "app/formats/text_encoding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace rowmill {

/// A sliding window over the text of a file, as UTF-8 whatever its encoding: a reader looks at unread(), asks
/// for more() until it holds one whole record, and consumes it. Byte order marks at the front are passed
/// over. A UTF-8 file is handed out as it is and may hold anything; of others, what cannot be decoded is
/// U+FFFD. Any one thread; owned by its reader.
class ByteWindow {
public:
    /// Fills the window for the first time. FileMissing, FileUnreadable.
    Result<void> open(const QString& path, const TextEncoding& encoding = {});

    /// Valid until more().
    QByteArrayView unread() const { return {m_buffer.constData() + m_start, m_end - m_start}; }
    /// True when nothing follows unread().
    bool isLast() const { return m_last; }
    /// Appends to unread(), or finds that it is the last of the file; grows the window when it is full.
    Result<void> more();
    void consume(qsizetype bytes)
    {
        m_start += bytes;
        m_consumed += bytes;
    }

    /// UTF-8 bytes consumed so far.
    qint64 position() const { return m_consumed; }
    /// Some bytes could not be decoded; those of a UTF-8 file are not looked at.
    bool holdsUndecodable() const { return m_undecodable; }

    /// Of the file; where it is decoded, bytesRead() is what was taken from it.
    qint64 bytesRead() const { return m_decoder ? m_fromFile : m_fromFile - (m_end - m_start); }
    qint64 bytesTotal() const { return m_total; }

private:
    Result<qint64> read(char* target, qsizetype room);

    QFile m_file;
    QByteArray m_buffer;
    std::optional<QStringDecoder> m_decoder; ///< none: UTF-8
    QByteArray m_encoded;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qint64 m_consumed = 0;
    qint64 m_fromFile = 0;
    qint64 m_total = 0;
    bool m_last = false;
    bool m_undecodable = false;
};

} // namespace rowmill
