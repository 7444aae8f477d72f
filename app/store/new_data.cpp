#include "app/store/new_data.h"

#include "app/base/row_state.h"
#include "app/store/project_file.h"
#include "app/store/source_table.h"

#include <QVariant>

#include <algorithm>

namespace rowmill {

namespace {

/// In temp.pair: a row that is as before among rows that are not. 1: it is not as before itself.
constexpr int AroundOnly = 2;

/// Text of a cell that may not be there: what was never written reads as empty.
QString cell(const QString& table, qsizetype column)
{
    return column < 0 ? QStringLiteral("''")
                      : QStringLiteral("coalesce(%1.c%2, '')").arg(table, QString::number(column));
}

/// The rows of one table that have a key, and have it alone.
QString soleKeys(const QString& table, qsizetype column)
{
    const QString key = cell(QStringLiteral("t"), column);
    return QStringLiteral("(SELECT %1 AS key, min(t.row) AS row FROM %2 t WHERE %1 <> '' GROUP BY 1"
                          " HAVING count(*) = 1)")
        .arg(key, table);
}

QString quotedName(QString text)
{
    // A NUL would end the statement.
    text.remove(QChar(QChar::Null)).replace(QLatin1Char('\''), QStringLiteral("''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// A row's cells as one JSON object. SQLite takes 100 arguments and more only from later versions on, and
/// expressions only so deep: hence in portions, each without its braces (no cell's text ends in one, for
/// its quotes).
QString cellObject(const QStringList& columns)
{
    constexpr qsizetype Portion = 50;
    QStringList portions;
    for (qsizetype from = 0; from < columns.size(); from += Portion) {
        QStringList cells;
        for (qsizetype i = from; i < std::min(from + Portion, columns.size()); ++i)
            cells.append(quotedName(columns.at(i)) + QStringLiteral(", ") + cell(QStringLiteral("s"), i));
        portions.append(QStringLiteral("trim(json_object(%1), '{}')").arg(cells.join(QStringLiteral(", "))));
    }
    return QStringLiteral("'{' || %1 || '}'").arg(portions.join(QStringLiteral(" || ',' || ")));
}

/// Tables whose rows go by the row's number and move with it, with their further columns.
struct Follower {
    const char* table;
    const char* columns;
};
constexpr Follower Followers[] = {
    {"answer", "run, state, outcome, text, error, attempts, prompt_tokens, completion_tokens, latency_ms,"
               " request"},
    {"old_answer", "run, text, request"},
    {"correction", "text, made_ms"},
    {"old_correction", "made_ms, text"},
};

} // namespace

Result<void> NewData::runAll(const QStringList& statements) const
{
    for (const QString& statement : statements) {
        if (const auto done = m_connection->run(statement); !done)
            return done.error();
    }
    return {};
}

Result<void> NewData::setColumns(const QStringList& columns)
{
    if (columns.size() > MaxSourceColumns) {
        return Error{
            ErrorKind::TooLarge, m_connection->path(),
            QStringLiteral("%1 columns; a project takes %2").arg(columns.size()).arg(MaxSourceColumns)};
    }
    m_insert.reset();
    QStringList statements;
    if (m_columns.isEmpty()) {
        statements = {QStringLiteral("DROP TABLE IF EXISTS temp.fresh"),
                      QStringLiteral("CREATE TEMP TABLE fresh(row INTEGER PRIMARY KEY)")};
    }
    for (qsizetype i = m_columns.size(); i < columns.size(); ++i)
        statements.append(QStringLiteral("ALTER TABLE temp.fresh ADD COLUMN c%1 TEXT").arg(i));
    if (const auto done = runAll(statements); !done)
        return done.error();
    m_columns = columns;
    return prepareInsert();
}

Result<void> NewData::prepareInsert()
{
    m_places = {QStringLiteral(":row")};
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_places.append(QStringLiteral(":c%1").arg(i));
    auto query = m_connection->prepare(QStringLiteral("INSERT INTO temp.fresh VALUES(") +
                                       m_places.join(QLatin1Char(',')) + QLatin1Char(')'));
    if (!query)
        return query.error();
    m_insert = std::move(*query);
    return {};
}

Result<void> NewData::add(const QStringList& cells)
{
    m_insert->bindValue(m_places.at(0), ++m_rows);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_insert->bindValue(m_places.at(i + 1), i < cells.size() ? QVariant(cells.at(i))
                                                                 : QVariant(QMetaType(QMetaType::QString)));
    return m_connection->execute(*m_insert);
}

Result<DataChange> NewData::match(const DataMatch& match)
{
    m_insert.reset();
    const auto old = readColumns(*m_connection);
    if (!old)
        return old.error();
    QStringList missing;
    const QStringList needed = match.used + match.around;
    for (const QString& column : needed) {
        if (!m_columns.contains(column) && !missing.contains(column))
            missing.append(column);
    }
    if (!match.key.isEmpty() && (!m_columns.contains(match.key) || !old->contains(match.key)))
        missing.append(match.key);
    if (!missing.isEmpty())
        return Error{ErrorKind::UnknownColumn, {}, missing.join(QStringLiteral(", "))};
    if (const auto paired = pairRows(match, *old); !paired)
        return paired.error();
    if (const auto compared = compareAround(match, *old); !compared)
        return compared.error();
    return count(match);
}

Result<void> NewData::pairRows(const DataMatch& match, const QStringList& old)
{
    QStringList differs{QStringLiteral("0")};
    for (const QString& column : match.used) {
        differs.append(cell(QStringLiteral("s"), old.indexOf(column)) + QStringLiteral(" <> ") +
                       cell(QStringLiteral("f"), m_columns.indexOf(column)));
    }
    const QString changed = differs.join(QStringLiteral(" OR "));
    const QString head =
        QStringLiteral("INSERT INTO temp.pair(fresh, old, changed) SELECT f.row, s.row, (%1)").arg(changed);
    const QString pairs =
        match.key.isEmpty()
            ? QString(head + QStringLiteral(" FROM temp.fresh f JOIN source s ON s.row = f.row"))
            : QString(head + QStringLiteral(" FROM %1 n JOIN %2 o ON o.key = n.key"
                                            " JOIN temp.fresh f ON f.row = n.row"
                                            " JOIN source s ON s.row = o.row")
                                 .arg(soleKeys(QStringLiteral("temp.fresh"), m_columns.indexOf(match.key)),
                                      soleKeys(QStringLiteral("source"), old.indexOf(match.key))));
    return runAll({QStringLiteral("DROP TABLE IF EXISTS temp.pair"),
                   QStringLiteral("CREATE TEMP TABLE pair(old INTEGER PRIMARY KEY, fresh INTEGER NOT NULL"
                                  " UNIQUE, changed INTEGER NOT NULL)"),
                   pairs});
}

/// Unchanged rows that have other rows around them, or fewer or more.
Result<void> NewData::compareAround(const DataMatch& match, const QStringList& old) const
{
    if (match.around.isEmpty())
        return {};
    QStringList steps;
    for (int step = -match.before; step <= match.after; ++step) {
        if (step != 0)
            steps.append(QStringLiteral("(%1)").arg(step));
    }
    if (steps.isEmpty())
        return {};
    QStringList differs{QStringLiteral("(s.row IS NULL) <> (f.row IS NULL)")};
    for (const QString& column : match.around) {
        differs.append(cell(QStringLiteral("s"), old.indexOf(column)) + QStringLiteral(" <> ") +
                       cell(QStringLiteral("f"), m_columns.indexOf(column)));
    }
    return m_connection->run(
        QStringLiteral("WITH step(by) AS (VALUES %1) UPDATE temp.pair SET changed = %2 WHERE changed = 0 AND"
                       " EXISTS (SELECT 1 FROM step LEFT JOIN source s ON s.row = pair.old + step.by"
                       " LEFT JOIN temp.fresh f ON f.row = pair.fresh + step.by WHERE %3)")
            .arg(steps.join(QLatin1Char(',')), QString::number(AroundOnly),
                 differs.join(QStringLiteral(" OR "))));
}

Result<DataChange> NewData::count(const DataMatch& match) const
{
    DataChange change;
    const qsizetype key = m_columns.indexOf(match.key);
    const std::pair<qint64*, QString> questions[] = {
        {&change.changed, QStringLiteral("SELECT count(*) FROM temp.pair WHERE changed")},
        {&change.unchanged, QStringLiteral("SELECT count(*) FROM temp.pair WHERE NOT changed")},
        {&change.gone, QStringLiteral("SELECT (SELECT count(*) FROM source) - (SELECT count(*) FROM"
                                      " temp.pair)")},
        {&change.corrections,
         QStringLiteral(
             "SELECT count(*) FROM correction c JOIN temp.pair p ON p.old = c.row WHERE p.changed = 1")},
        {&change.keyless, match.key.isEmpty()
                              ? QStringLiteral("SELECT 0")
                              : QStringLiteral("SELECT (SELECT count(*) FROM temp.fresh) - (SELECT count(*)"
                                               " FROM %1)")
                                    .arg(soleKeys(QStringLiteral("temp.fresh"), key))},
    };
    for (const auto& [target, sql] : questions) {
        const auto number = m_connection->number(sql);
        if (!number)
            return number.error();
        *target = *number;
    }
    change.added = m_rows - change.changed - change.unchanged;
    return change;
}

Result<void> NewData::apply(const QString& sourceName, qint64 nowMs)
{
    const auto old = readColumns(*m_connection);
    if (!old)
        return old.error();
    if (const auto done = retireGone(*old, nowMs); !done)
        return done.error();
    if (const auto done = endChanged(nowMs); !done)
        return done.error();
    if (const auto done = renumber(); !done)
        return done.error();
    return replaceSource(sourceName);
}

/// What was paid for stays, also where nothing asks for it any more.
Result<void> NewData::retireGone(const QStringList& old, qint64 nowMs) const
{
    // Put together piece by piece: a column's name may hold a %1 of its own.
    const QString cells = cellObject(old);
    const auto keep = [&](const QString& run, const QString& table, const QString& also) -> QString {
        return QStringLiteral("INSERT INTO retired(row, retired_ms, cells, run, text) SELECT s.row, ") +
               QString::number(nowMs) + QStringLiteral(", ") + cells + QStringLiteral(", ") + run +
               QStringLiteral(", a.text FROM source s JOIN ") + table +
               QStringLiteral(" a ON a.row = s.row WHERE s.row NOT IN (SELECT old FROM temp.pair)") + also;
    };
    // What a person wrote belongs to no run: 0.
    const QString ofRun = QStringLiteral("a.run");
    const QString byHand = QStringLiteral("0");
    const QString done = QStringLiteral(" AND a.state = %1").arg(int(RowState::Done));
    return runAll({keep(ofRun, QStringLiteral("old_answer"), QString()),
                   keep(ofRun, QStringLiteral("answer"), done),
                   keep(byHand, QStringLiteral("old_correction"), QString()),
                   keep(byHand, QStringLiteral("correction"), QString())});
}

Result<void> NewData::endChanged(qint64 nowMs) const
{
    const QString changed = QStringLiteral("(SELECT old FROM temp.pair WHERE changed)");
    // What a person wrote of a row holds whatever stands around it.
    const QString itself = QStringLiteral("(SELECT old FROM temp.pair WHERE changed = 1)");
    return runAll({
        QStringLiteral("INSERT OR REPLACE INTO old_answer(row, run, text, request) SELECT row, run, text, "
                       "request FROM answer"
                       " WHERE state = %1 AND row IN %2")
            .arg(QString::number(int(RowState::Done)), changed),
        QStringLiteral("DELETE FROM answer WHERE row IN %1").arg(changed),
        QStringLiteral("INSERT OR REPLACE INTO old_correction(row, made_ms, text) SELECT row, made_ms, text"
                       " FROM correction WHERE row IN %1")
            .arg(itself),
        QStringLiteral("DELETE FROM correction WHERE row IN %1").arg(itself),
        QStringLiteral("DELETE FROM lease WHERE leased_ms <= %1").arg(nowMs),
    });
}

/// By way of copies: numbers would meet on their way.
Result<void> NewData::renumber() const
{
    QStringList statements;
    for (const Follower& follower : Followers) {
        const QLatin1String table(follower.table);
        const QLatin1String columns(follower.columns);
        statements += {
            QStringLiteral("CREATE TEMP TABLE moved AS SELECT p.fresh AS row, %1 FROM %2 t"
                           " JOIN temp.pair p ON p.old = t.row")
                .arg(columns, table),
            QStringLiteral("DELETE FROM main.%1").arg(table),
            QStringLiteral("INSERT INTO main.%1(row, %2) SELECT row, %2 FROM temp.moved ORDER BY row")
                .arg(table, columns),
            QStringLiteral("DROP TABLE temp.moved"),
        };
    }
    statements += {
        QStringLiteral("CREATE TEMP TABLE moved AS SELECT p.fresh AS row FROM excluded t"
                       " JOIN temp.pair p ON p.old = t.row"),
        QStringLiteral("DELETE FROM excluded"),
        QStringLiteral("INSERT INTO excluded(row) SELECT row FROM temp.moved"),
        QStringLiteral("DROP TABLE temp.moved"),
        // Attempts stay in the books, also of rows that are gone: they were billed. Those are of row 0.
        QStringLiteral("UPDATE attempt SET row = coalesce((SELECT fresh FROM temp.pair WHERE old ="
                       " attempt.row), 0) WHERE row > 0 AND row IS NOT (SELECT fresh FROM temp.pair"
                       " WHERE old = attempt.row)"),
    };
    return runAll(statements);
}

Result<void> NewData::replaceSource(const QString& sourceName) const
{
    const auto done =
        runAll({QStringLiteral("DROP TABLE source"), QStringLiteral("DELETE FROM source_column"),
                sourceTableSql(int(m_columns.size())),
                QStringLiteral("INSERT INTO source SELECT * FROM temp.fresh ORDER BY row"),
                QStringLiteral("DROP TABLE temp.fresh"), QStringLiteral("DROP TABLE temp.pair")});
    if (!done)
        return done.error();
    auto query =
        m_connection->prepare(QStringLiteral("INSERT INTO source_column(position, name) VALUES(?, ?)"));
    if (!query)
        return query.error();
    for (int i = 0; i < m_columns.size(); ++i) {
        query->bindValue(0, i);
        query->bindValue(1, m_columns.at(i));
        if (const auto named = m_connection->execute(*query); !named)
            return named.error();
    }
    return writeMeta(*m_connection, QStringLiteral("source"), sourceName);
}

} // namespace rowmill
