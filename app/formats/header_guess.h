#pragma once

#include "app/formats/csv_sample.h"

namespace rowmill {

/// Where the names of a table's columns stand.
struct HeaderPlace {
    int row = 0;   ///< of the sample's rows; those before it are no part of the table
    int count = 1; ///< rows that make up the names together; 0: the table has no names
};

/// Judged by the first rows of a table that usually has `width` cells a row: lines with hardly a cell in
/// front of it are a preamble; a row is a heading when its cells differ in kind from those below them.
HeaderPlace guessHeader(const CsvSample& sample, int width);

} // namespace rowmill
