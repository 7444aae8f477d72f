#pragma once

#include "app/store/connection.h"

#include <QList>

#include <vector>

namespace rowmill {

/// A row and the fingerprint of the request it is about to ask.
struct AskedRequest {
    qint64 row = 0;
    QByteArray request; ///< 8 bytes or more
};

/// Where the answers of a project stand by the request that they answer, 16 bytes each. Read once where
/// earlier answers are wanted: an index in the file would cost every answer that is written a page of its
/// own, since fingerprints come in no order. Does not change; any thread, each with a connection of its own.
class EarlierAnswers {
public:
    /// Of all runs but `run`. Answers that were replaced since count too, as long as they are kept.
    static Result<EarlierAnswers> read(const Connection& connection, qint64 run);

    /// For each of them, in their order, a row that has the answer to the very same request: the row itself
    /// where it can be; 0 where there is none.
    Result<QList<qint64>> find(const Connection& connection, const QList<AskedRequest>& asked) const;

private:
    struct Place {
        quint64 key = 0; ///< of the fingerprint
        qint64 row = 0;
        bool operator<(const Place& other) const { return key < other.key; }
    };

    static quint64 keyOf(const QByteArray& request);
    Result<qint64> findOne(const Connection& connection, QSqlQuery& query, const AskedRequest& asked) const;

    qint64 m_run = 0;
    std::vector<Place> m_places; ///< by key
};

} // namespace rowmill
