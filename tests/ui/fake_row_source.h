#pragma once

#include "ui/table/row_source.h"

#include <QPromise>

#include <memory>

namespace rowmill {

/// A table in memory that answers when the test says so.
class FakeRowSource final : public RowSource {
public:
    struct Ask {
        QList<qint64> rows;
        std::shared_ptr<QPromise<Result<QList<RowRecord>>>> promise;
    };

    QFuture<Result<QList<RowRecord>>> rows(qint64 first, int count) override
    {
        QList<qint64> asked;
        for (int i = 0; i < count; ++i)
            asked.append(first + i);
        return rowsById(asked);
    }

    QFuture<Result<QList<RowRecord>>> rowsById(const QList<qint64>& rows) override
    {
        auto promise = std::make_shared<QPromise<Result<QList<RowRecord>>>>();
        promise->start();
        asks.append({rows, promise});
        if (atOnce)
            answer(int(asks.size()) - 1);
        return promise->future();
    }

    void answer(int index)
    {
        QList<RowRecord> records;
        for (const qint64 row : asks.at(index).rows)
            records.append(record(row));
        asks.at(index).promise->addResult(Result<QList<RowRecord>>(records));
        asks.at(index).promise->finish();
    }

    void fail(int index, const Error& error)
    {
        asks.at(index).promise->addResult(Result<QList<RowRecord>>(error));
        asks.at(index).promise->finish();
    }

    RowRecord record(qint64 row) const
    {
        RowRecord record;
        record.row = row;
        record.cells = {longText.isEmpty() ? QStringLiteral("text %1").arg(row) : longText,
                        QStringLiteral("chat")};
        if (done.contains(row)) {
            record.state = RowState::Done;
            record.answer = QStringLiteral("answer %1").arg(row);
            record.attempts = 1;
            record.promptTokens = 60;
            record.completionTokens = 13;
            record.latencyMs = 812;
            record.corrected = corrected.contains(row);
        }
        if (excluded.contains(row))
            record.state = RowState::Excluded;
        return record;
    }

    QList<Ask> asks;
    QList<qint64> done;
    QList<qint64> excluded;
    QList<qint64> corrected;
    QString longText; ///< in every first cell
    bool atOnce = false;
};

} // namespace rowmill
