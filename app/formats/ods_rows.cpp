#include "app/formats/ods_rows.h"

#include "app/formats/decimal_text.h"
#include "app/formats/limits.h"
#include "app/formats/ods_text.h"
#include "app/formats/serial_date.h"
#include "app/formats/workbook_words.h"

namespace rowmill {

namespace {

using Step = XmlCursor::Step;

bool holdsRows(QStringView name)
{
    return name == QLatin1String("table-header-rows") || name == QLatin1String("table-rows") ||
           name == QLatin1String("table-row-group");
}

/// 1 where the file says nothing or nonsense; no more than a sheet can hold.
qint64 timesOf(const QString& text, qint64 most)
{
    return qBound<qint64>(1, text.toLongLong(), most + 1);
}

/// 1.23456789012346E+017: too many digits for the program that wrote it.
bool isCutToExponent(const QString& shown)
{
    const qsizetype e = shown.indexOf(u'E');
    return e > 0 && shown[e - 1].isDigit() && e + 1 < shown.size();
}

} // namespace

Result<bool> OdsRows::next(QStringList& cells, qint64& row)
{
    while (m_left == 0) {
        const auto found = findRow();
        if (!found || !*found)
            return found;
        m_left = timesOf(m_xml.attribute(QLatin1String("number-rows-repeated")), MaxSheetRows);
        if (const auto read = readRow(); !read)
            return read.error();
        if (m_cells.isEmpty()) {
            m_row = qMin(m_row + m_left, MaxSheetRows);
            m_left = 0;
        }
    }
    --m_left;
    if (++m_row > MaxSheetRows)
        return fault(ErrorKind::TooLarge, WorkbookWords::tr("more than 1,048,576 rows"));
    cells = m_cells;
    row = m_row;
    return true;
}

Result<bool> OdsRows::findRow()
{
    while (!m_atEnd) {
        const Step step = m_xml.next();
        if (step == Step::Failed)
            return xmlError();
        if (step == Step::Start && m_xml.name() == QLatin1String("table-row"))
            return true;
        if (step == Step::Start && !holdsRows(m_xml.name()) && !m_xml.skip())
            return xmlError();
        m_atEnd = step == Step::Finished || (step == Step::End && m_xml.name() == QLatin1String("table"));
    }
    if (const auto drained = m_xml.part().drain(); !drained)
        return drained.error();
    return false;
}

Result<void> OdsRows::readRow()
{
    m_cells.clear();
    qint64 column = 0;
    const int depth = m_xml.depth();
    while (m_xml.nextInside(depth)) {
        const bool covered = m_xml.name() == QLatin1String("covered-table-cell");
        if (!covered && m_xml.name() != QLatin1String("table-cell")) {
            if (!m_xml.skip())
                return xmlError();
            continue;
        }
        const Cell cell = cellHere();
        const auto text = readCell(cell);
        if (!text)
            return text.error();
        if (!covered && !text->isEmpty()) {
            if (auto stored = put(*text, column, cell.repeated); !stored)
                return stored;
        }
        column = qMin<qint64>(column + cell.repeated, MaxSheetColumns);
    }
    return m_xml.hasFailed() ? Result<void>(xmlError()) : Result<void>();
}

OdsRows::Cell OdsRows::cellHere() const
{
    Cell cell;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const auto name = attribute.qualifiedName();
        if (name == QLatin1String("office:value-type"))
            cell.type = attribute.value().toString();
        else if (name == QLatin1String("table:number-columns-repeated"))
            cell.repeated = timesOf(attribute.value().toString(), MaxSheetColumns);
        else if (name == QLatin1String("office:value") || name == QLatin1String("office:date-value") ||
                 name == QLatin1String("office:time-value") ||
                 name == QLatin1String("office:boolean-value") ||
                 name == QLatin1String("office:string-value"))
            cell.value = attribute.value().toString();
    }
    return cell;
}

Result<QString> OdsRows::readCell(const Cell& cell)
{
    QString shown;
    bool first = true;
    const int depth = m_xml.depth();
    while (m_xml.nextInside(depth)) {
        const bool paragraph = m_xml.name() == QLatin1String("p") || m_xml.name() == QLatin1String("h");
        if (paragraph && !first)
            shown += u'\n';
        first = first && !paragraph;
        if (!(paragraph ? readOdsParagraph(m_xml, shown) : m_xml.skip()))
            return xmlError();
    }
    if (m_xml.hasFailed())
        return xmlError();
    if (cell.type == QLatin1String("date"))
        return isoDateText(cell.value);
    if (cell.type == QLatin1String("time"))
        return durationText(cell.value);
    if (cell.type == QLatin1String("boolean"))
        return cell.value == QLatin1String("true") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (cell.type == QLatin1String("string") || cell.value.isEmpty())
        return shown.isEmpty() ? cell.value : shown;
    return shown.isEmpty() || isCutToExponent(shown) ? generalNumber(cell.value) : shown;
}

Result<void> OdsRows::put(const QString& text, qint64 column, qint64 repeated)
{
    if (column + repeated > MaxColumns)
        return fault(ErrorKind::TooLarge, WorkbookWords::tr("more than 1,990 columns"));
    if (text.size() * repeated > MaxRowBytes)
        return fault(ErrorKind::TooLarge, WorkbookWords::tr("a row of more than 64 MiB"));
    while (m_cells.size() < column)
        m_cells.append(QString());
    for (qint64 i = 0; i < repeated; ++i)
        m_cells.append(text);
    return {};
}

Error OdsRows::fault(ErrorKind kind, const QString& detail) const
{
    return {kind, m_book->archive().path(), detail, m_row + 1};
}

Error OdsRows::xmlError() const
{
    Error error = m_xml.error();
    error.line = m_row + 1;
    return error;
}

} // namespace rowmill
