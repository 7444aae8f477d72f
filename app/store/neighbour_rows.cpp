#include "app/store/neighbour_rows.h"

#include "app/store/long_text.h"
#include "app/store/source_table.h"

#include <QVariant>

#include <algorithm>

namespace rowmill {

namespace {

/// From and to of what has to be read, as rows of a VALUES list; `rows` ascending.
QString spans(const QList<qint64>& rows, const NeighbourQuery& query)
{
    QStringList list;
    qint64 from = rows.first() - query.before;
    qint64 to = rows.first() + query.after;
    const auto close = [&] { list.append(QStringLiteral("(%1,%2)").arg(from).arg(to)); };
    for (const qint64 row : rows) {
        if (row - query.before > to + 1) {
            close();
            from = row - query.before;
        }
        to = row + query.after;
    }
    close();
    return list.join(QLatin1Char(','));
}

} // namespace

Result<NeighbourRows> NeighbourRows::read(const Connection& connection, const NeighbourQuery& query,
                                          QList<qint64> rows)
{
    NeighbourRows read;
    read.m_query = query;
    read.m_path = connection.path();
    if (!query.isOn() || rows.isEmpty())
        return read;
    const auto width = connection.number(QStringLiteral("SELECT count(*) FROM source_column"));
    if (!width)
        return width.error();
    std::sort(rows.begin(), rows.end());
    // CROSS JOIN keeps the order of the tables: each span is looked up by the row's number.
    auto select = connection.prepare(
        QStringLiteral("WITH span(first, last) AS (VALUES %1) SELECT s.row%2 FROM span CROSS JOIN source s"
                       " ON s.row BETWEEN span.first AND span.last")
            .arg(spans(rows, query), sourceColumnList(query.columns)));
    if (!select)
        return select.error();
    if (const auto done = connection.execute(*select); !done)
        return done.error();
    while (select->next()) {
        const qint64 row = select->value(0).toLongLong();
        QStringList cells;
        cells.resize(*width);
        for (int i = 0; i < query.columns.size(); ++i) {
            const QVariant cell = select->value(i + 1);
            if (isCut(cell))
                read.m_cut.insert(row);
            else
                cells[query.columns.at(i)] = cell.toString();
        }
        read.m_cells.insert(row, cells);
    }
    return read;
}

Result<Neighbours> NeighbourRows::of(qint64 row) const
{
    Neighbours around;
    if (!m_query.isOn())
        return around;
    for (qint64 other = row - m_query.before; other <= row + m_query.after; ++other) {
        const auto found = m_cells.constFind(other);
        if (other == row || found == m_cells.constEnd())
            continue;
        if (m_cut.contains(other))
            return Error{ErrorKind::TooLarge, m_path, longTextWords(), other};
        (other < row ? around.before : around.after).append(*found);
    }
    return around;
}

} // namespace rowmill
