#pragma once

#include "app/formats/atomic_file.h"
#include "app/formats/table_writer.h"

#include <QList>

namespace rowmill {

/// Writes JSON Lines: one object a row, every value a string, the columns as names in their order. A second
/// column of one name is written as "name (2)", since an object holds a name once. Half a surrogate pair is
/// written as its escape, so any text comes back as it was.
class JsonlWriter final : public TableWriter {
public:
    explicit JsonlWriter(const QString& path) : m_file(path) {}

    Result<void> begin(const QStringList& columns) override;
    Result<void> write(const QStringList& cells) override;
    Result<void> finish() override { return m_file.commit(); }

private:
    AtomicFile m_file;
    QList<QByteArray> m_keys; ///< "name": ready to write
    QByteArray m_row;
};

} // namespace rowmill
