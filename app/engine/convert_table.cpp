#include "app/engine/convert_table.h"

#include "app/engine/progress_pace.h"
#include "app/formats/file_form.h"

#include <QFileInfo>

namespace rowmill {

namespace {

/// One pass from a reader to a writer.
class Conversion {
public:
    Conversion(TableReader& reader, TableWriter& writer, const ProgressCall& progress,
               const CancelFlag& cancel)
        : m_reader(reader), m_writer(writer), m_pace(progress), m_cancel(cancel)
    {
    }

    /// With these columns; without any, with those that the first row brings.
    Result<ConvertedTable> run(const QStringList& columns)
    {
        m_columns = columns;
        for (QStringList cells;;) {
            const auto more = m_reader.next(cells);
            if (!more)
                return more.error();
            if (isCancelled(m_cancel))
                return Error{ErrorKind::Cancelled, {}, {}};
            if (const auto begun = beginOnce(); !begun)
                return begun.error();
            if (!*more)
                break;
            ++m_rows;
            if (m_pace.isDue())
                m_pace.report({m_reader.bytesRead(), m_reader.bytesTotal(), m_rows});
            if (hasOutgrown())
                continue;
            if (const auto written = m_writer.write(cells); !written)
                return written.error();
        }
        return ConvertedTable{m_rows, m_reader.notes()};
    }

    /// A row had more columns than the file began with: what was written is of no use.
    bool hasOutgrown() const { return m_reader.columns().size() > m_columns.size(); }

private:
    Result<void> beginOnce()
    {
        if (m_begun)
            return {};
        m_begun = true;
        if (m_columns.isEmpty())
            m_columns = m_reader.columns();
        return m_writer.begin(m_columns);
    }

    TableReader& m_reader;
    TableWriter& m_writer;
    ProgressPace m_pace;
    CancelFlag m_cancel;
    QStringList m_columns;
    bool m_begun = false;
    qint64 m_rows = 0;
};

/// JSON of no byte is broken JSON; a text or a sheet without anything in it is a table without anything in
/// it.
bool mayBeEmpty(const QString& path)
{
    const auto form = fileForm(path);
    return form && *form != FileForm::Json && QFileInfo(path).isFile();
}

Result<ConvertedTable> convertNothing(const QString& out, const WriteOptions& options)
{
    const auto writer = createTable(out, options);
    if (!writer)
        return writer.error();
    if (const auto begun = (*writer)->begin({}); !begun)
        return begun.error();
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return ConvertedTable{};
}

Result<ConvertedTable> convertSomething(const QString& in, const QString& out, const ReadOptions& read,
                                        const WriteOptions& write, const ProgressCall& progress,
                                        const CancelFlag& cancel)
{
    QStringList columns;
    WriteOptions options = write;
    for (;;) {
        const auto reader = openTable(in, read);
        if (!reader)
            return reader.error();
        const auto writer = createTable(out, options);
        if (!writer)
            return writer.error();
        Conversion conversion(**reader, **writer, progress, cancel);
        auto converted = conversion.run(columns.isEmpty() ? (*reader)->columns() : columns);
        if (!converted)
            return converted;
        if (!conversion.hasOutgrown()) {
            if (const auto finished = (*writer)->finish(); !finished)
                return finished.error();
            return converted;
        }
        columns = (*reader)->columns();
        options.rows = converted->rows;
    }
}

} // namespace

Result<ConvertedTable> convertTable(const QString& in, const QString& out, const ReadOptions& read,
                                    const WriteOptions& write, const ProgressCall& progress,
                                    const CancelFlag& cancel)
{
    auto converted = convertSomething(in, out, read, write, progress, cancel);
    if (!converted && converted.error().kind == ErrorKind::EmptyTable && mayBeEmpty(in))
        return convertNothing(out, write);
    return converted;
}

} // namespace rowmill
