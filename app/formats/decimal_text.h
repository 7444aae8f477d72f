#pragma once

#include <QByteArray>
#include <QString>

namespace rowmill {

/// A number in decimal digits, at the 15 significant ones that spreadsheets keep: what is shown of a cell is
/// rounded from these, so that 1.005 at two places is 1.01 as people expect. A value.
class DecimalText {
public:
    explicit DecimalText(double value);

    bool isZero() const { return m_digits.isEmpty(); }
    void shift(int places) { m_point += places; } ///< times ten to the power of `places`
    int exponent() const { return m_point - 1; }  ///< of the first digit, that is not 0
    void roundTo(int places);                     ///< half away from zero; negative: before the point

    QByteArray whole() const;              ///< before the point, without zeros in front; may be empty
    QByteArray fraction(int places) const; ///< exactly so many digits behind the point

    /// As a cell of the form General shows it, but for very large and very small numbers never with an
    /// exponent: 1234567890123456, 0.1, 1E+25.
    QString general() const;

private:
    QByteArray m_digits; ///< 1 to 15, no zero at either end; empty for 0
    int m_point = 0;     ///< digits before the decimal point
    bool m_negative = false;
};

/// The number of a cell without a form of its own. Whole numbers stay digit by digit as the file has them.
QString generalNumber(const QString& raw);

} // namespace rowmill
