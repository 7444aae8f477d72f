#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>

#include <vector>

namespace rowmill {

/// The strings that the cells of an XLSX workbook name by number. They are kept as UTF-8, in memory as far
/// as 32 MiB and beyond that in a temporary file, so that a workbook of any size can be read. Any one
/// thread; owned by its reader.
class SharedStrings {
public:
    Result<void> add(const QString& text);
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// `index` below size(); FileUnreadable when the temporary file fails.
    Result<QString> at(qsizetype index);

private:
    QByteArray m_bytes;
    std::vector<qint64> m_ends;
    QTemporaryFile m_spill;
    qint64 m_spilled = 0; ///< bytes in the temporary file; what follows is in m_bytes
};

} // namespace rowmill
