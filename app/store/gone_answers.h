#pragma once

#include "app/store/connection.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace rowmill {

/// An answer of a row that the project's data no longer has.
struct GoneAnswer {
    qint64 row = 0;                           ///< its number when it went
    qint64 goneMs = 0;                        ///< when; wall clock
    QList<std::pair<QString, QString>> cells; ///< each column's name, where it is known, and the text
    qint64 run = 0;                           ///< whose answer it is; 0: by hand
    QString text;
};

/// The ones that went last first, at most `count`.
Result<QList<GoneAnswer>> readGoneAnswers(const Connection& connection, int count);

/// All of them in the order they went; `take` returns false to stop (Cancelled).
Result<void> forEachGoneAnswer(const Connection& connection,
                               const std::function<bool(const GoneAnswer&)>& take);

} // namespace rowmill
