#include "app/formats/decimal_text.h"

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

constexpr int Significant = 15;
constexpr int MostWholeDigits = 21;
constexpr int MostLeadingZeros = 6;

void dropZeros(QByteArray& digits)
{
    while (digits.endsWith('0'))
        digits.chop(1);
}

bool isWhole(const QString& raw)
{
    const qsizetype from = raw.startsWith(u'-') ? 1 : 0;
    const bool padded = raw.size() - from > 1 && raw[from] == u'0';
    return raw.size() > from && !padded &&
           std::all_of(raw.begin() + from, raw.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

DecimalText::DecimalText(double value) : m_negative(std::signbit(value))
{
    const QByteArray text = QByteArray::number(std::fabs(value), 'e', Significant - 1);
    const qsizetype exponent = text.indexOf('e');
    if (exponent < 0 || value == 0)
        return;
    m_digits = text.first(exponent);
    m_digits.remove(1, 1);
    dropZeros(m_digits);
    m_point = text.sliced(exponent + 1).toInt() + 1;
}

void DecimalText::roundTo(int places)
{
    const int keep = m_point + places;
    if (keep >= m_digits.size())
        return;
    const bool up = keep >= 0 && m_digits[keep] >= '5';
    m_digits.truncate(std::max(keep, 0));
    if (up) {
        qsizetype at = m_digits.size() - 1;
        while (at >= 0 && m_digits[at] == '9')
            m_digits[at--] = '0';
        if (at >= 0) {
            ++m_digits[at];
        } else {
            m_digits.prepend('1');
            ++m_point;
        }
    }
    dropZeros(m_digits);
}

QByteArray DecimalText::whole() const
{
    if (m_digits.isEmpty() || m_point <= 0)
        return {};
    return m_digits.first(std::min<qsizetype>(m_point, m_digits.size())).leftJustified(m_point, '0');
}

QByteArray DecimalText::fraction(int places) const
{
    QByteArray digits;
    if (!m_digits.isEmpty()) {
        digits = m_point >= 0 ? m_digits.sliced(std::min<qsizetype>(m_point, m_digits.size()))
                              : QByteArray(std::min(-m_point, places), '0') + m_digits;
    }
    return digits.leftJustified(places, '0', true);
}

QString DecimalText::general() const
{
    if (isZero())
        return QStringLiteral("0");
    QByteArray text = m_negative ? "-" : "";
    if (m_point > MostWholeDigits || m_point < -MostLeadingZeros) {
        text += m_digits.first(1);
        if (m_digits.size() > 1)
            text += '.' + m_digits.sliced(1);
        const QByteArray power = QByteArray::number(std::abs(exponent())).rightJustified(2, '0');
        return QString::fromLatin1(text + (exponent() < 0 ? "E-" : "E+") + power);
    }
    text += m_point > 0 ? whole() : QByteArray("0");
    if (m_digits.size() > m_point)
        text += '.' + fraction(static_cast<int>(m_digits.size()) - m_point);
    return QString::fromLatin1(text);
}

QString generalNumber(const QString& raw)
{
    if (isWhole(raw))
        return raw;
    bool ok = false;
    const double value = raw.toDouble(&ok);
    return ok && std::isfinite(value) ? DecimalText(value).general() : raw;
}

} // namespace rowmill
