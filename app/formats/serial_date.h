#pragma once

#include <QString>

namespace rowmill {

/// How a workbook counts its days.
enum class DateEpoch : quint8 {
    Year1900, ///< day 1 is 1900-01-01, with the 29th of February that 1900 did not have
    Year1904, ///< day 0 is 1904-01-01
};

/// What a cell in a date form shows of its number.
struct DateParts {
    bool date = false;
    bool time = false;
    int secondPlaces = 0; ///< digits behind the seconds
    bool elapsed = false; ///< hours that do not end at 24: 25:30:00
    bool operator==(const DateParts&) const = default;
};

/// The moment in ISO 8601, with a space: 2024-03-09, 14:05:00, 2024-03-09 14:05:00. Cells are read so
/// whatever their form, since what 03/09/24 means goes by the country of whoever looks. Empty when the
/// number is no moment (below zero, after the year 9999).
QString serialDateText(double serial, DateEpoch epoch, const DateParts& parts);

/// An ISO 8601 moment as files hold it, in the same shape: 2024-03-09T14:05:00 with a space instead of the
/// T, without a midnight that says nothing.
QString isoDateText(const QString& iso);

} // namespace rowmill
