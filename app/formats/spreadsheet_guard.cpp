#include "app/formats/spreadsheet_guard.h"

#include <QStringView>

#include <algorithm>

namespace rowmill {

namespace {

bool isNumber(const QString& text)
{
    // toDouble() also takes "-inf", which a spreadsheet would not take for a number.
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u"+-.eE").contains(c);
    });
    bool number = false;
    text.toDouble(&number);
    return digits && number;
}

} // namespace

QString spreadsheetSafe(const QString& cell)
{
    constexpr QStringView Starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    if (cell.isEmpty() || !Starts.contains(cell.front()) || isNumber(cell))
        return cell;
    return QLatin1Char('\'') + cell;
}

} // namespace rowmill
