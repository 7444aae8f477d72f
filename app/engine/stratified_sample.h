#pragma once

#include <QList>

#include <vector>

namespace rowmill {

/// A row and the length of its request.
struct RowLength {
    qint64 row = 0;
    float length = 0;
};

/// `count` of the rows, in source order: one from each of as many equal parts, from the shortest requests to
/// the longest. The same rows give the same sample.
QList<qint64> stratifiedSample(std::vector<RowLength> rows, qsizetype count);

} // namespace rowmill
