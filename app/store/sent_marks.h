#pragma once

#include "app/store/sent_marks_layout.h"

#include <QFile>
#include <QUuid>

#include <memory>

namespace rowmill {

/// Which rows have a request on the wire, in a file beside the project that is mapped into memory: a mark is
/// one store into it, and the system keeps it when the program is killed. It does not outlive the machine's
/// own end, nor need to: what LeftMarks cannot believe is taken as sent. Owned by the store; mark() on the
/// engine thread, everything else on the writing thread. Destroying it removes the file.
class SentMarks {
public:
    /// In the place of any older one. Null where no such file can be had, in a folder that cannot be
    /// written, on a full disk, with rows beyond 50,000,000: all works without, only less exactly.
    static std::unique_ptr<SentMarks> create(const QString& project, qint64 rows, qint64 nowMs);
    ~SentMarks();
    SentMarks(const SentMarks&) = delete;
    SentMarks& operator=(const SentMarks&) = delete;

    const QUuid& id() const { return m_id; }

    /// The attempt is about to go out; `nowMs` by the wall clock. In place of an earlier attempt's mark.
    /// `ofAnother`: in the request of another row, which is marked too.
    void mark(qint64 row, int number, qint64 nowMs, bool ofAnother = false);
    /// The attempt's end is on the disk. Nothing happens when a later one is out meanwhile.
    void clear(qint64 row, int number);
    /// Whatever was left of an earlier run: the row is about to be asked anew.
    void forget(qint64 row);

    /// Leaves the file where it is, for the next one to open the project.
    void keep() { m_keep = true; }

private:
    explicit SentMarks(const QString& path);
    bool make(qint64 rows, qint64 nowMs);
    quint32* at(qint64 row) const;

    QFile m_file;
    QUuid m_id;
    quint32* m_marks = nullptr; ///< in the mapping, one for each row
    qint64 m_rows = 0;
    qint64 m_createdMs = 0;
    bool m_keep = false;
};

} // namespace rowmill
