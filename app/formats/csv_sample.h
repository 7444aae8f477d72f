#pragma once

#include "app/formats/csv_dialect.h"

#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

#include <vector>

namespace rowmill {

/// The first records of a CSV file as one dialect reads them: what guesses at its form are made of. A value.
struct CsvSample {
    struct Row {
        QByteArrayList cells; ///< as they stand, quotes inside still doubled
        qint64 line = 0;      ///< 1-based, where it begins
    };

    QList<Row> rows; ///< without blank lines
    int strayQuotes = 0;
    int quotedCells = 0;
    int quotedFollowers = 0; ///< of those that have a delimiter before them
    int paddedCells = 0;     ///< of those that have a delimiter before them, with a space between
    int followers = 0;       ///< cells that have a delimiter before them and are not empty
    bool broken = false;     ///< stopped at something that cannot be read
};

/// At most `maxRows` of them. A record that is cut off by the end of `bytes` is left out, unless `whole`.
CsvSample sampleCsv(QByteArrayView bytes, bool whole, const CsvDialect& dialect, int maxRows);

/// Cells that most rows have, not counting empty ones past the first row's; 0 without rows.
int usualWidth(const CsvSample& sample);

} // namespace rowmill
