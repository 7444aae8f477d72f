#pragma once

#include "app/store/sent_marks_layout.h"

#include <QUuid>

#include <optional>

namespace rowmill {

/// The marks that a program left which ended without closing its project; a copy of them in memory. Any
/// thread.
class LeftMarks {
public:
    /// Nothing unless every mark can be believed: written since the system was started, for exactly this
    /// project and its last writer, and whole. `rows` and `id` are the project's. Reads no more than that
    /// many rows take, and only from a plain file.
    static std::optional<LeftMarks> read(const QString& project, qint64 rows, const QUuid& id);

    /// The attempt of that row that was on the wire, if one was.
    std::optional<SentMark> of(qint64 row) const;

private:
    LeftMarks(QByteArray marks, qint64 createdMs) : m_marks(std::move(marks)), m_createdMs(createdMs) {}

    QByteArray m_marks;
    qint64 m_createdMs;
};

} // namespace rowmill
