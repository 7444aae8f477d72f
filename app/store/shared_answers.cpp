#include "app/store/shared_answers.h"

#include <QVariant>

namespace rowmill {

Result<QList<qint64>> findEarlierAnswers(const Connection& connection, const QList<AskedRequest>& asked,
                                         qint64 run)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT row FROM answer WHERE row=:row AND request=:request AND state=3 AND run<>:run"
        " UNION ALL SELECT row FROM old_answer WHERE row=:row AND request=:request AND run<>:run"
        " UNION ALL SELECT row FROM answer WHERE request=:request AND state=3 AND run<>:run"
        " UNION ALL SELECT row FROM old_answer WHERE request=:request AND run<>:run LIMIT 1"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":run"), run);
    QList<qint64> found;
    found.reserve(asked.size());
    for (const AskedRequest& one : asked) {
        query->bindValue(QStringLiteral(":request"), one.request);
        query->bindValue(QStringLiteral(":row"), one.row);
        if (const auto done = connection.execute(*query); !done)
            return done.error();
        found.append(query->next() ? query->value(0).toLongLong() : 0);
        query->finish();
    }
    return found;
}

} // namespace rowmill
