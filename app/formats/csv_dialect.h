#pragma once

namespace rowmill {

/// How the cells of one CSV file are told apart. A value.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"';    ///< 0: none
    char escape = 0;     ///< stands before a quote inside quotes; 0: the quote is doubled
    bool padded = false; ///< spaces after a delimiter are not part of the cell

    bool operator==(const CsvDialect&) const = default;
};

} // namespace rowmill
