#pragma once

#include "app/formats/file_form.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rowmill {

/// How a table file is to be read, where its form leaves a choice. What is not set is detected; what a form
/// has no use for is passed over. A value.
struct ReadOptions {
    std::optional<char> delimiter; ///< CSV
    std::optional<char> quote;     ///< CSV; 0: none
    std::optional<char> escape;    ///< CSV, before a quote inside quotes; 0: the quote is doubled
    std::optional<bool> padded;    ///< CSV, spaces after a delimiter are not part of the cell
    QByteArray encoding;           ///< text forms, by the name that QStringDecoder takes
    std::optional<qint64>
        headerLine; ///< 1-based line (row of a sheet) with the columns' names; 0: there is none
    std::optional<int> headerRows; ///< CSV, rows from headerLine on that make up the names together
    QString sheet;                 ///< XLSX, ODS: by its name
    std::optional<qint64>
        skipLines; ///< CSV, XLSX, ODS: lines (rows of a sheet) in front that are no part of the table
    std::optional<bool> heading;  ///< the same: whether there are names, where headerLine does not say
    std::optional<FileForm> form; ///< other than the name's ending says; not of a folder

    bool operator==(const ReadOptions&) const = default;
};

} // namespace rowmill
