#include "app/provider/moment_text.h"

#include "app/base/ascii.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace rowmill {

namespace {

/// Takes a text apart from its front. Once a piece is not there, none is any more.
class MomentPieces {
public:
    explicit MomentPieces(QByteArrayView text) : m_text(text) {}

    int number(qsizetype least, qsizetype most)
    {
        int value = 0;
        qsizetype size = 0;
        for (; size < std::min(most, m_text.size()) && isAsciiDigit(m_text[size]); ++size)
            value = value * 10 + (m_text[size] - '0');
        take(size, size >= least);
        return value;
    }

    char oneOf(QByteArrayView allowed)
    {
        const char c = m_text.isEmpty() ? '\0' : m_text.front();
        take(1, c != '\0' && allowed.contains(c));
        return c;
    }

    QByteArrayView text(qsizetype size)
    {
        const QByteArrayView piece = m_text.first(std::min(size, m_text.size()));
        take(size, piece.size() == size);
        return piece;
    }

    bool is(QByteArrayView allowed) const { return !m_text.isEmpty() && allowed.contains(m_text.front()); }
    void fail() { m_ok = false; }
    bool isOk() const { return m_ok; }
    bool isAtEnd() const { return m_text.isEmpty(); }

private:
    void take(qsizetype size, bool there)
    {
        m_ok = m_ok && there;
        m_text = m_ok ? m_text.sliced(size) : QByteArrayView();
    }

    QByteArrayView m_text;
    bool m_ok = true;
};

qint64 timeMs(MomentPieces& pieces)
{
    const int hours = pieces.number(2, 2);
    pieces.oneOf(":");
    const int minutes = pieces.number(2, 2);
    pieces.oneOf(":");
    const int seconds = pieces.number(2, 2);
    if (hours > 23 || minutes > 59 || seconds > 60)
        pieces.fail();
    return ((hours * 60 + minutes) * 60 + seconds) * qint64(1000);
}

/// Of ".123456" the milliseconds; whatever else is cut off.
qint64 fractionMs(MomentPieces& pieces)
{
    if (!pieces.is("."))
        return 0;
    pieces.oneOf(".");
    qint64 ms = 0;
    for (int place = 100; pieces.is("0123456789"); place /= 10)
        ms += pieces.number(1, 1) * place;
    return ms;
}

qint64 offsetMs(MomentPieces& pieces)
{
    const char sign = pieces.oneOf("+-");
    const int hours = pieces.number(2, 2);
    if (pieces.is(":"))
        pieces.oneOf(":");
    const int minutes = pieces.number(2, 2);
    return (sign == '-' ? -1 : 1) * (hours * 60 + minutes) * qint64(60'000);
}

std::optional<qint64> joined(const MomentPieces& pieces, int year, int month, int day, qint64 msOfDay)
{
    const auto date = std::chrono::year(year) / month / day;
    if (!pieces.isOk() || !pieces.isAtEnd() || !date.ok())
        return std::nullopt;
    return qint64(std::chrono::sys_days(date).time_since_epoch().count()) * 86'400'000 + msOfDay;
}

std::optional<qint64> rfc3339Ms(QByteArrayView text)
{
    MomentPieces pieces(text);
    const int year = pieces.number(4, 4);
    pieces.oneOf("-");
    const int month = pieces.number(2, 2);
    pieces.oneOf("-");
    const int day = pieces.number(2, 2);
    pieces.oneOf("Tt ");
    qint64 ms = timeMs(pieces);
    ms += fractionMs(pieces);
    if (pieces.is("Zz"))
        pieces.oneOf("Zz");
    else
        ms -= offsetMs(pieces);
    return joined(pieces, year, month, day, ms);
}

int monthNumber(QByteArrayView name)
{
    static constexpr std::array<const char*, 12> Names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find_if(Names.begin(), Names.end(), [name](const char* known) {
        return name.compare(QByteArrayView(known), Qt::CaseInsensitive) == 0;
    });
    return found == Names.end() ? 0 : int(found - Names.begin()) + 1;
}

/// Also the older "Tuesday, 24-Nov-26 12:00:30 GMT", and an offset in place of the zone's name.
std::optional<qint64> httpDateMs(QByteArrayView text)
{
    const qsizetype comma = text.indexOf(',');
    if (comma < 3)
        return std::nullopt;
    MomentPieces pieces(text.sliced(comma + 1).trimmed());
    const int day = pieces.number(1, 2);
    pieces.oneOf(" -");
    const int month = monthNumber(pieces.text(3));
    pieces.oneOf(" -");
    const int year = pieces.number(2, 4);
    pieces.oneOf(" ");
    qint64 ms = timeMs(pieces);
    pieces.oneOf(" ");
    if (pieces.is("+-")) {
        ms -= offsetMs(pieces);
    } else {
        const QByteArrayView zone = pieces.text(3);
        if (zone != "GMT" && zone != "UTC")
            return std::nullopt;
    }
    return joined(pieces, year < 100 ? year + 2000 : year, month, day, ms);
}

} // namespace

std::optional<qint64> momentMs(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    return isAsciiDigit(text.front()) ? rfc3339Ms(text) : httpDateMs(text);
}

} // namespace rowmill
