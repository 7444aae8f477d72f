#pragma once

#include "app/formats/serial_date.h"

#include <QList>
#include <QString>

#include <optional>

namespace rowmill {

/// The form of a cell of XLSX ("#,##0.00", "0%", "yyyy-mm-dd"): turns the stored number into what the user
/// sees. Dates become ISO 8601. Forms with conditions or fractions, and those that show nothing, fall back to
/// the plain number, so that nothing is hidden. A value, cheap to share.
class NumberFormat {
public:
    NumberFormat() = default; ///< General
    static NumberFormat fromCode(const QString& code);
    /// One of those that files name only by number.
    static NumberFormat builtIn(int id);

    bool isGeneral() const { return !m_dates && m_sections.isEmpty(); }
    /// `raw`: the number as the file has it; given back as it is when it is none.
    QString show(const QString& raw, DateEpoch epoch) const;

private:
    struct Item {
        char16_t place = 0; ///< 0 # ?, or 0 for a literal
        QString literal;
    };
    /// One of the parts for positive, negative and zero numbers.
    struct Section {
        QList<Item> whole;
        QList<Item> fraction; ///< behind the decimal point, and the literals that follow
        int wholePlaces = 0;
        int fractionPlaces = 0;
        bool grouped = false;
        int shift = 0;          ///< powers of ten: 2 for each %, -3 for each comma at the end
        int exponentDigits = 0; ///< 0: not in scientific form
        QList<Item> tail;       ///< behind the exponent
    };
    class SectionReader;

    static QString text(const Section& section, double value);

    std::optional<DateParts> m_dates;
    QList<Section> m_sections;
};

} // namespace rowmill
