#include "app/store/gone_answers.h"

#include "app/base/json.h"
#include "app/store/long_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace rowmill {

namespace {

QString select()
{
    return QStringLiteral("SELECT row, retired_ms, %1, run, %2 FROM retired ORDER BY id")
        .arg(readable(QStringLiteral("cells")), readable(QStringLiteral("text")));
}

/// An object of names and texts; in older projects a list of texts.
QList<std::pair<QString, QString>> cellsFrom(const QByteArray& json)
{
    QList<std::pair<QString, QString>> cells;
    if (const auto fields = parseJsonFields(json)) {
        for (const JsonField& field : *fields)
            cells.append({field.name, field.value});
        return cells;
    }
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto value : list)
        cells.append({QString(), value.toString()});
    return cells;
}

GoneAnswer goneFrom(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(),
            cellsFrom(textOf(query.value(2)).toUtf8()), query.value(3).toLongLong(), textOf(query.value(4))};
}

} // namespace

Result<QList<GoneAnswer>> readGoneAnswers(const Connection& connection, int count)
{
    auto query = connection.prepare(select() + QStringLiteral(" DESC LIMIT %1").arg(count));
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    QList<GoneAnswer> answers;
    while (query->next())
        answers.append(goneFrom(*query));
    return answers;
}

Result<void> forEachGoneAnswer(const Connection& connection,
                               const std::function<bool(const GoneAnswer&)>& take)
{
    auto query = connection.prepare(select());
    if (!query)
        return query.error();
    if (const auto done = connection.execute(*query); !done)
        return done.error();
    while (query->next()) {
        if (isCut(query->value(2)) || isCut(query->value(4)))
            return Error{ErrorKind::TooLarge, connection.path(), longTextWords(),
                         query->value(0).toLongLong()};
        if (!take(goneFrom(*query)))
            return Error{ErrorKind::Cancelled, {}, {}};
    }
    return {};
}

} // namespace rowmill
