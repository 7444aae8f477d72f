#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

namespace rowmill {

/// A sliding window over the bytes of a file: a reader looks at unread(), asks for more() until it holds one
/// whole record, and consumes it. A UTF-8 byte order mark at the front is passed over. Any one thread; owned
/// by its reader.
class ByteWindow {
public:
    /// Fills the window for the first time. FileMissing, FileUnreadable.
    Result<void> open(const QString& path);

    /// Valid until more().
    QByteArrayView unread() const { return {m_buffer.constData() + m_start, m_end - m_start}; }
    /// True when nothing follows unread().
    bool isLast() const { return m_last; }
    /// Appends to unread(), or finds that it is the last of the file; grows the window when it is full.
    Result<void> more();
    void consume(qsizetype bytes) { m_start += bytes; }

    qint64 bytesRead() const { return m_fromFile - (m_end - m_start); }
    qint64 bytesTotal() const { return m_total; }

private:
    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qint64 m_fromFile = 0;
    qint64 m_total = 0;
    bool m_last = false;
};

} // namespace rowmill
