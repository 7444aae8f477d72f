#include "app/store/row_filter_sql.h"

#include <QVariant>

namespace rowmill {

namespace {

/// Characters that LIKE reads as wildcards stand for themselves.
QString likePattern(const QString& text)
{
    QString pattern = text;
    for (const QLatin1Char special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        pattern.replace(special, QLatin1Char('\\') + QString(special));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

/// Spelled so that SQLite finds the failed ones by their index.
QString stateCondition(RowState state)
{
    const QString byHand = QStringLiteral(" AND x.row IS NULL AND c.row IS NULL)");
    switch (state) {
    case RowState::Excluded:
        return QStringLiteral("x.row IS NOT NULL");
    case RowState::Done:
        return QStringLiteral("((a.state = 3 OR c.row IS NOT NULL) AND x.row IS NULL)");
    case RowState::Waiting:
        return QStringLiteral("((a.state IS NULL OR a.state = 0)") + byHand;
    default:
        return QStringLiteral("(a.state = %1").arg(int(state)) + byHand;
    }
}

} // namespace

QString filterSql(const RowFilter& filter, int columns)
{
    QStringList parts;
    if (filter.state)
        parts.append(stateCondition(*filter.state));
    if (filter.corrected)
        parts.append(QStringLiteral("(c.row IS NOT NULL AND x.row IS NULL)"));
    if (filter.run > 0)
        parts.append(QStringLiteral("(a.run = %1 AND a.state IN (3, 4) OR s.row IN"
                                    " (SELECT row FROM old_answer WHERE run = %1))")
                         .arg(filter.run));
    if (filter.from > 0)
        parts.append(QStringLiteral("s.row >= %1").arg(filter.from));
    if (filter.to > 0)
        parts.append(QStringLiteral("s.row <= %1").arg(filter.to));
    if (!filter.text.isEmpty()) {
        QStringList cells{answerSql() + QStringLiteral(" LIKE :text ESCAPE '\\'")};
        for (int i = 0; i < columns; ++i)
            cells.append(QStringLiteral("s.c%1 LIKE :text ESCAPE '\\'").arg(i));
        parts.append(QLatin1Char('(') + cells.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
    }
    return parts.isEmpty() ? QString() : QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
}

QString answerSql(qint64 run)
{
    if (run > 0) {
        return QStringLiteral("CASE WHEN a.run = %1 AND a.state = 3 THEN a.text ELSE (SELECT o.text FROM"
                              " old_answer o WHERE o.row = s.row AND o.run = %1) END")
            .arg(run);
    }
    return QStringLiteral("coalesce(c.text, CASE WHEN a.state = 3 THEN a.text END)");
}

void bindFilter(QSqlQuery& query, const RowFilter& filter)
{
    if (!filter.text.isEmpty())
        query.bindValue(QStringLiteral(":text"), likePattern(filter.text));
}

} // namespace rowmill
