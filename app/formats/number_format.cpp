#include "app/formats/number_format.h"

#include "app/formats/date_code.h"
#include "app/formats/decimal_text.h"

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

/// ECMA-376 part 1, 18.8.30; the dates of East Asia stand in two ranges of their own.
QString builtInCode(int id)
{
    static const char* const codes[] = {"General",
                                        "0",
                                        "0.00",
                                        "#,##0",
                                        "#,##0.00",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "0%",
                                        "0.00%",
                                        "0.00E+00",
                                        "# ?/?",
                                        "# ?/?",
                                        "mm-dd-yy",
                                        "d-mmm-yy",
                                        "d-mmm",
                                        "mmm-yy",
                                        "h:mm AM/PM",
                                        "h:mm:ss AM/PM",
                                        "h:mm",
                                        "h:mm:ss",
                                        "m/d/yy h:mm",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "yyyy",
                                        "yyyy",
                                        "yyyy",
                                        "yyyy",
                                        "yyyy",
                                        "h:mm",
                                        "h:mm:ss",
                                        "h:mm",
                                        "h:mm:ss",
                                        "yyyy",
                                        "#,##0;(#,##0)",
                                        "#,##0;(#,##0)",
                                        "#,##0.00;(#,##0.00)",
                                        "#,##0.00;(#,##0.00)",
                                        "#,##0;(#,##0)",
                                        "#,##0;(#,##0)",
                                        "#,##0.00;(#,##0.00)",
                                        "#,##0.00;(#,##0.00)",
                                        "mm:ss",
                                        "[h]:mm:ss",
                                        "mm:ss.0",
                                        "##0.0E+0",
                                        "@"};
    if (id >= 50 && id <= 58)
        return QStringLiteral("yyyy");
    return id >= 0 && id < static_cast<int>(std::size(codes)) ? QString::fromLatin1(codes[id]) : QString();
}

bool isPlace(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

} // namespace

/// Takes the code of a form apart, section by section.
class NumberFormat::SectionReader {
public:
    explicit SectionReader(QStringView code) : m_code(code) {}

    /// Nothing when a part of it is of a kind that is shown as the plain number.
    std::optional<QList<Section>> sections()
    {
        QList<Section> all;
        while (m_ok && m_at < m_code.size() && all.size() < 3)
            all.append(section());
        if (!m_ok || all.isEmpty())
            return std::nullopt;
        return all;
    }

private:
    Section section()
    {
        m_section = {};
        m_items = &m_section.whole;
        m_pendingCommas = 0;
        m_shows = false;
        while (m_ok && m_at < m_code.size() && m_code[m_at] != u';')
            step();
        ++m_at;
        m_section.shift -= 3 * m_pendingCommas;
        m_ok = m_ok && m_shows;
        return m_section;
    }

    void step()
    {
        const QChar c = m_code[m_at++];
        const QChar following = m_at < m_code.size() ? m_code[m_at] : QChar();
        if (isPlace(c))
            place(c);
        else if (c == u'"')
            literal(untilQuote());
        else if (c == u'[')
            brackets();
        else if (c == u'\\')
            literal(next());
        else if (c == u'_' || c == u'*')
            next();
        else if (c == u'.' && m_items == &m_section.whole)
            m_items = &m_section.fraction;
        else if (c == u',' && m_section.wholePlaces > 0)
            ++m_pendingCommas;
        else if (c == u'E' && (following == u'+' || following == u'-'))
            exponent();
        else if (c == u'/' || c == u'@' || c == u'G')
            m_ok = false;
        else
            other(c);
    }

    void place(QChar c)
    {
        if (m_items == &m_section.tail) {
            ++m_section.exponentDigits;
            return;
        }
        if (m_items == &m_section.whole) {
            ++m_section.wholePlaces;
            m_section.grouped = m_section.grouped || m_pendingCommas > 0;
            m_pendingCommas = 0;
        } else {
            ++m_section.fractionPlaces;
        }
        m_items->append(Item{c.unicode(), {}});
        m_shows = true;
    }

    void literal(const QString& text)
    {
        m_items->append(Item{0, text});
        m_shows = m_shows || !text.isEmpty();
    }

    void other(QChar c)
    {
        if (c == u'%')
            m_section.shift += 2;
        literal(QString(c));
    }

    void exponent()
    {
        ++m_at;
        m_items = &m_section.tail;
    }

    /// [Red] and the like say nothing; [$€-407] is a currency; [>100] is a condition.
    void brackets()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QStringView inside = m_code.sliced(m_at, (end < 0 ? m_code.size() : end) - m_at);
        m_at = end < 0 ? m_code.size() : end + 1;
        if (inside.startsWith(u'$')) {
            const qsizetype dash = inside.indexOf(u'-');
            const QString sign = inside.sliced(1, (dash < 0 ? inside.size() : dash) - 1).toString();
            if (!sign.isEmpty())
                literal(sign);
        } else if (inside.startsWith(u'<') || inside.startsWith(u'>') || inside.startsWith(u'=')) {
            m_ok = false;
        }
    }

    QString untilQuote()
    {
        const qsizetype end = m_code.indexOf(u'"', m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        const QString text = m_code.sliced(m_at, stop - m_at).toString();
        m_at = std::min(stop + 1, m_code.size());
        return text;
    }

    QString next() { return m_at < m_code.size() ? QString(m_code[m_at++]) : QString(); }

    QStringView m_code;
    qsizetype m_at = 0;
    Section m_section;
    QList<Item>* m_items = nullptr; ///< where the next place or literal belongs
    int m_pendingCommas = 0;        ///< seen behind a place: they group when another follows
    bool m_shows = false;
    bool m_ok = true;
};

NumberFormat NumberFormat::fromCode(const QString& code)
{
    constexpr qsizetype Longest = 1024; // Excel stops at 255
    NumberFormat format;
    if (code.isEmpty() || code.size() > Longest)
        return format;
    format.m_dates = datePartsOf(code);
    if (format.m_dates)
        return format;
    if (auto sections = SectionReader(code).sections())
        format.m_sections = std::move(*sections);
    return format;
}

NumberFormat NumberFormat::builtIn(int id)
{
    return fromCode(builtInCode(id));
}

QString NumberFormat::show(const QString& raw, DateEpoch epoch) const
{
    if (isGeneral())
        return generalNumber(raw);
    bool ok = false;
    const double value = raw.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return raw;
    if (m_dates) {
        const QString moment = serialDateText(value, epoch, *m_dates);
        return moment.isEmpty() ? generalNumber(raw) : moment;
    }
    // Digits past those that a number keeps: an identifier stays as the file has it.
    const Section& first = m_sections.first();
    if (std::fabs(value) >= 1e15 && !first.grouped && first.shift == 0 && first.exponentDigits == 0)
        return generalNumber(raw);
    if (value == 0 && m_sections.size() > 2)
        return text(m_sections[2], value);
    if (value < 0 && m_sections.size() > 1)
        return text(m_sections[1], -value);
    return (value < 0 ? QStringLiteral("-") : QString()) + text(first, std::fabs(value));
}

namespace {

/// Digits laid over the places of a form from the right; those left over go in front of the first place.
class WholePart {
public:
    WholePart(QByteArray digits, bool grouped) : m_digits(std::move(digits)), m_grouped(grouped) {}

    void place(bool required, bool first)
    {
        do {
            if (m_digits.isEmpty() && !required)
                return;
            const char digit = m_digits.isEmpty() ? '0' : m_digits.back();
            m_digits.chop(1);
            if (m_grouped && m_count > 0 && m_count % 3 == 0)
                m_text.prepend(u',');
            m_text.prepend(QLatin1Char(digit));
            ++m_count;
        } while (first && !m_digits.isEmpty());
    }
    void literal(const QString& text) { m_text.prepend(text); }
    const QString& text() const { return m_text; }

private:
    QByteArray m_digits;
    bool m_grouped;
    int m_count = 0;
    QString m_text;
};

int exponentOf(DecimalText& number, int wholePlaces, int fractionPlaces)
{
    const int step = std::max(1, wholePlaces);
    if (number.isZero())
        return 0;
    const auto floored = [&] {
        return static_cast<int>(std::floor(double(number.exponent()) / step)) * step;
    };
    int exponent = floored();
    number.shift(-exponent);
    number.roundTo(fractionPlaces);
    // 9.99 in one place has become 10.
    const int more = floored();
    number.shift(-more);
    return exponent + more;
}

} // namespace

QString NumberFormat::text(const Section& section, double value)
{
    DecimalText number(value);
    number.shift(section.shift);
    const bool scientific = section.exponentDigits > 0;
    const int exponent = scientific ? exponentOf(number, section.wholePlaces, section.fractionPlaces) : 0;
    number.roundTo(section.fractionPlaces);

    WholePart whole(number.whole(), section.grouped);
    int placesLeft = section.wholePlaces;
    for (auto item = section.whole.crbegin(); item != section.whole.crend(); ++item) {
        if (item->place != 0)
            whole.place(item->place == u'0', --placesLeft == 0);
        else
            whole.literal(item->literal);
    }
    QString shown = whole.text();
    if (section.wholePlaces == 0 && section.fractionPlaces > 0)
        shown += QString::fromLatin1(number.whole());

    const QString digits = QString::fromLatin1(number.fraction(section.fractionPlaces));
    qsizetype needed = digits.size();
    int place = section.fractionPlaces;
    for (auto item = section.fraction.crbegin(); item != section.fraction.crend(); ++item) {
        if (item->place == 0)
            continue;
        if (item->place == u'0' || digits[--place] != u'0')
            break;
        needed = place;
    }
    if (needed > 0)
        shown += u'.' + digits.first(needed);
    for (const Item& item : section.fraction)
        shown += item.literal;
    if (scientific)
        shown += (exponent < 0 ? QLatin1String("E-") : QLatin1String("E+")) +
                 QString::number(std::abs(exponent)).rightJustified(section.exponentDigits, u'0');
    for (const Item& item : section.tail)
        shown += item.literal;
    return shown.trimmed();
}

} // namespace rowmill
