#include "app/engine/export_gone.h"

#include "app/store/gone_answers.h"
#include "app/store/migration.h"

#include <QDateTime>
#include <QHash>

namespace rowmill {

namespace {

/// More than any table has: a file that names others on each row ends here.
constexpr qsizetype MostGoneColumns = 1990;

/// Where each column that any of the rows had goes.
class Columns {
public:
    bool add(const GoneAnswer& answer)
    {
        for (qsizetype i = 0; i < answer.cells.size(); ++i) {
            const QString name = nameOf(answer, i);
            if (m_places.contains(name))
                continue;
            m_places.insert(name, m_names.size());
            m_names.append(name);
        }
        return m_names.size() <= MostGoneColumns;
    }

    QStringList headings() const
    {
        QStringList headings = m_names;
        for (const char* added : {"row", "answer", "run", "gone_since"}) {
            QString name = QLatin1String(added);
            for (int n = 2; headings.contains(name); ++n)
                name = QStringLiteral("%1 (%2)").arg(QLatin1String(added)).arg(n);
            headings.append(name);
        }
        return headings;
    }

    QStringList cellsOf(const GoneAnswer& answer) const
    {
        QStringList cells(m_names.size());
        for (qsizetype i = 0; i < answer.cells.size(); ++i)
            cells[m_places.value(nameOf(answer, i))] = answer.cells.at(i).second;
        const QString run = answer.run > 0 ? QString::number(answer.run) : QStringLiteral("by hand");
        const QDateTime gone = QDateTime::fromMSecsSinceEpoch(answer.goneMs, Qt::UTC);
        return cells + QStringList{QString::number(answer.row), answer.text, run, gone.toString(Qt::ISODate)};
    }

private:
    static QString nameOf(const GoneAnswer& answer, qsizetype column)
    {
        const QString& name = answer.cells.at(column).first;
        return name.isEmpty() ? QStringLiteral("column %1").arg(column + 1) : name;
    }

    QStringList m_names;
    QHash<QString, qsizetype> m_places;
};

} // namespace

Result<qint64> exportGone(const QString& projectPath, const QString& path, const WriteOptions& write,
                          const CancelFlag& cancel)
{
    const auto connection = openForReading(projectPath);
    if (!connection)
        return connection.error();
    WriteOptions options = write;
    options.rows = 0;
    Columns columns;
    bool fits = true;
    const auto seen = forEachGoneAnswer(*connection, [&](const GoneAnswer& answer) {
        ++options.rows;
        fits = columns.add(answer);
        return fits && !isCancelled(cancel);
    });
    if (!fits)
        return Error{ErrorKind::TooLarge, projectPath, QStringLiteral("too many columns"), options.rows};
    if (!seen)
        return seen.error();
    auto writer = createTable(path, options);
    if (!writer)
        return writer.error();
    if (const auto begun = (*writer)->begin(columns.headings()); !begun)
        return begun.error();
    Result<void> written;
    const auto read = forEachGoneAnswer(*connection, [&](const GoneAnswer& answer) {
        written = (*writer)->write(columns.cellsOf(answer));
        return bool(written) && !isCancelled(cancel);
    });
    if (!written)
        return written.error();
    if (!read)
        return read.error();
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return options.rows;
}

} // namespace rowmill
