#pragma once

#include "app/store/connection.h"

#include <QList>

namespace rowmill {

/// A row and the fingerprint of the request it is about to ask.
struct AskedRequest {
    qint64 row = 0;
    QByteArray request;
};

/// For each of them, in their order, a row that has the answer to the very same request, from a run before
/// `run`: the row itself where it can be; 0 where there is none. Answers that were replaced since count too,
/// as long as they are kept.
Result<QList<qint64>> findEarlierAnswers(const Connection& connection, const QList<AskedRequest>& asked,
                                         qint64 run);

} // namespace rowmill
