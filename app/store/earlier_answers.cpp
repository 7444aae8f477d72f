#include "app/store/earlier_answers.h"

#include <QVariant>

#include <algorithm>
#include <cstring>

namespace rowmill {

quint64 EarlierAnswers::keyOf(const QByteArray& request)
{
    quint64 key = 0;
    std::memcpy(&key, request.constData(), std::min(sizeof key, size_t(request.size())));
    return key;
}

Result<EarlierAnswers> EarlierAnswers::read(const Connection& connection, qint64 run)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT row, request FROM answer WHERE state=3 AND request IS NOT NULL AND run<>:run"
        " UNION ALL SELECT row, request FROM old_answer WHERE request IS NOT NULL AND run<>:run"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":run"), run);
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    EarlierAnswers answers;
    answers.m_run = run;
    while (query->next())
        answers.m_places.push_back({keyOf(query->value(1).toByteArray()), query->value(0).toLongLong()});
    // Those in force come first, as they were read.
    std::stable_sort(answers.m_places.begin(), answers.m_places.end());
    return answers;
}

Result<QList<qint64>> EarlierAnswers::find(const Connection& connection,
                                           const QList<AskedRequest>& asked) const
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT row FROM answer WHERE row=:row AND request=:request AND state=3 AND run<>:run"
        " UNION ALL SELECT row FROM old_answer WHERE row=:row AND request=:request AND run<>:run LIMIT 1"));
    if (!query)
        return query.error();
    query->bindValue(QStringLiteral(":run"), m_run);
    QList<qint64> found;
    found.reserve(asked.size());
    for (const AskedRequest& one : asked) {
        const auto row = findOne(connection, *query, one);
        if (!row)
            return row.error();
        found.append(*row);
    }
    return found;
}

/// A place may have been left since it was read, and two requests may share a key: the file has the last
/// word.
Result<qint64> EarlierAnswers::findOne(const Connection& connection, QSqlQuery& query,
                                       const AskedRequest& asked) const
{
    query.bindValue(QStringLiteral(":request"), asked.request);
    const auto isThere = [&](qint64 row) -> Result<bool> {
        query.bindValue(QStringLiteral(":row"), row);
        if (const auto done = connection.execute(query); !done)
            return done.error();
        const bool there = query.next();
        query.finish();
        return there;
    };
    const auto [first, last] =
        std::equal_range(m_places.begin(), m_places.end(), Place{keyOf(asked.request), 0});
    if (first == last)
        return qint64(0);
    if (const auto own = isThere(asked.row); !own)
        return own.error();
    else if (*own)
        return asked.row;
    for (auto place = first; place != last; ++place) {
        const auto there = isThere(place->row);
        if (!there)
            return there.error();
        if (*there)
            return place->row;
    }
    return qint64(0);
}

} // namespace rowmill
