#pragma once

#include "app/store/neighbour_rows.h"

#include <QList>
#include <QStringList>

namespace rowmill {

/// An attempt that told what it used, with the cells its request was made of.
struct MeasuredAttempt {
    QStringList cells;
    Neighbours around = {};
    int promptTokens = 0;
    int completionTokens = 0;
    int cachedTokens = 0;
    int cacheWriteTokens = 0;
    double seconds = 0; ///< from sending to the end
};

/// The youngest `count` of these runs. Where up to `pack` rows, more than one, were asked in a request, each
/// of them has its part of it.
Result<QList<MeasuredAttempt>> readMeasured(const Connection& connection, const QList<qint64>& runs,
                                            int count, int pack, const NeighbourQuery& around = {});

} // namespace rowmill
