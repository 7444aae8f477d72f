#include "app/engine/stratified_sample.h"

#include <algorithm>
#include <cmath>

namespace rowmill {

QList<qint64> stratifiedSample(std::vector<RowLength> rows, qsizetype count)
{
    std::sort(rows.begin(), rows.end(), [](const RowLength& a, const RowLength& b) {
        return a.length != b.length ? a.length < b.length : a.row < b.row;
    });
    const qsizetype parts = std::min(count, qsizetype(rows.size()));
    const double width = parts > 0 ? double(rows.size()) / double(parts) : 0;
    QList<qint64> sample;
    for (qsizetype part = 0; part < parts; ++part) {
        // Now nearer to its beginning, now to its end, without a rhythm that the rows might share.
        double whole = 0;
        const double within = std::modf(0.5 + double(part) * 0.6180339887498949, &whole);
        const auto first = size_t(double(part) * width);
        const auto next = std::max(first + 1, size_t(double(part + 1) * width));
        const size_t at = first + size_t(within * double(next - first));
        sample.append(rows[std::min(at, rows.size() - 1)].row);
    }
    std::sort(sample.begin(), sample.end());
    sample.erase(std::unique(sample.begin(), sample.end()), sample.end());
    return sample;
}

} // namespace rowmill
