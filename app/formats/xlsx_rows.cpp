#include "app/formats/xlsx_rows.h"

#include "app/formats/limits.h"
#include "app/formats/ooxml_escapes.h"
#include "app/formats/workbook_words.h"
#include "app/formats/xlsx_text.h"

namespace rowmill {

namespace {

using Step = XmlCursor::Step;

/// The 0-based column of "AB12"; -1 when it is no such reference, past the last column when beyond it.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        const char16_t upper = c.unicode() & ~0x20;
        if (upper < u'A' || upper > u'Z' || letters == 4)
            break;
        column = column * 26 + (upper - u'A' + 1);
        ++letters;
    }
    return letters == 0 ? -1 : column - 1;
}

} // namespace

Result<std::unique_ptr<SheetRows>> XlsxRows::open(std::unique_ptr<XlsxBook> book, const QString& part)
{
    if (const auto loaded = book->loadCells(); !loaded)
        return loaded.error();
    auto sheet = book->archive().part(part);
    if (!sheet)
        return sheet.error();
    return std::unique_ptr<SheetRows>(new XlsxRows(std::move(book), std::move(*sheet)));
}

Result<bool> XlsxRows::next(QStringList& cells, qint64& row)
{
    const auto found = findRow();
    if (!found || !*found)
        return found;
    cells.clear();
    if (const auto read = readRow(cells); !read)
        return read.error();
    row = m_row;
    return true;
}

Result<bool> XlsxRows::findRow()
{
    while (!m_atEnd) {
        const Step step = m_xml.next();
        if (step == Step::Failed)
            return xmlError();
        if (step == Step::Start && m_xml.name() == QLatin1String("sheetData"))
            m_inData = true;
        else if (step == Step::Start && m_inData && m_xml.name() == QLatin1String("row"))
            break;
        m_atEnd = step == Step::Finished ||
                  (step == Step::End && m_inData && m_xml.name() == QLatin1String("sheetData"));
    }
    if (m_atEnd) {
        // What follows the cells is not needed, but its check sum covers them.
        if (const auto drained = m_xml.part().drain(); !drained)
            return drained.error();
        return false;
    }
    // A number that goes back would put two rows in one place: count on instead.
    m_row = qMax(m_row + 1, m_xml.attribute(QLatin1String("r")).toLongLong());
    if (m_row > MaxSheetRows)
        return fault(ErrorKind::TooLarge, WorkbookWords::tr("more than 1,048,576 rows"));
    return true;
}

Result<void> XlsxRows::readRow(QStringList& cells)
{
    m_column = -1;
    const int depth = m_xml.depth();
    while (m_xml.nextInside(depth)) {
        if (m_xml.name() != QLatin1String("c"))
            continue;
        const auto cell = cellHere();
        if (!cell)
            return cell.error();
        m_column = cell->column;
        m_text.resize(0);
        if (auto read = readCell(*cell, m_text); !read)
            return read;
        if (m_text.isEmpty())
            continue;
        if (auto stored = put(*cell, m_text, cells); !stored)
            return stored;
    }
    return m_xml.hasFailed() ? Result<void>(xmlError()) : Result<void>();
}

Result<XlsxRows::Cell> XlsxRows::cellHere() const
{
    Cell cell;
    cell.column = m_column + 1;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const auto name = attribute.qualifiedName();
        const auto value = attribute.value();
        if (name == QLatin1String("r")) {
            const qsizetype column = columnOf(value);
            if (column >= 0)
                cell.column = column;
        } else if (name == QLatin1String("s")) {
            cell.style = value.toInt();
        } else if (name == QLatin1String("t")) {
            cell.type = value == QLatin1String("s")           ? Type::Shared
                        : value == QLatin1String("inlineStr") ? Type::Inline
                        : value == QLatin1String("str")       ? Type::Formula
                        : value == QLatin1String("b")         ? Type::Truth
                        : value == QLatin1String("e")         ? Type::Fault
                        : value == QLatin1String("d")         ? Type::Date
                                                              : Type::Number;
        }
    }
    if (cell.column >= MaxSheetColumns)
        return fault(ErrorKind::TooLarge, WorkbookWords::tr("more than 16,384 columns"));
    return cell;
}

Result<void> XlsxRows::readCell(const Cell& cell, QString& value)
{
    const int depth = m_xml.depth();
    while (m_xml.nextInside(depth)) {
        bool read = true;
        if (m_xml.name() == QLatin1String("v"))
            read = m_xml.readText(value);
        else if (m_xml.name() == QLatin1String("is") && cell.type == Type::Inline)
            read = readXlsxText(m_xml, value);
        else
            read = m_xml.skip();
        if (!read)
            return xmlError();
    }
    return m_xml.hasFailed() ? Result<void>(xmlError()) : Result<void>();
}

Result<QString> XlsxRows::sharedString() const
{
    bool ok = false;
    const qsizetype index = m_text.toLongLong(&ok);
    if (!ok || index < 0 || index >= m_book->strings().size())
        return fault(
            ErrorKind::BrokenTable,
            WorkbookWords::tr("a cell names the text %1, which is not in the workbook").arg(m_text.left(20)));
    return m_book->strings().at(index);
}

Result<void> XlsxRows::put(const Cell& cell, const QString& value, QStringList& cells) const
{
    QString shown;
    switch (cell.type) {
    case Type::Shared: {
        auto text = sharedString();
        if (!text)
            return text.error();
        shown = std::move(*text);
        break;
    }
    case Type::Inline:
    case Type::Formula:
        shown = withoutOoxmlEscapes(value);
        break;
    case Type::Truth:
        shown = value.trimmed() == QLatin1String("1") || value == QLatin1String("true")
                    ? QStringLiteral("TRUE")
                    : QStringLiteral("FALSE");
        break;
    case Type::Date:
        shown = isoDateText(value.trimmed());
        break;
    case Type::Fault:
        shown = value;
        break;
    case Type::Number:
        shown = m_book->show(value.trimmed(), cell.style);
        break;
    }
    if (shown.isEmpty())
        return {};
    if (cell.column >= MaxColumns)
        return fault(ErrorKind::TooLarge, WorkbookWords::tr("more than 1,990 columns"));
    if (cells.size() <= cell.column)
        cells.resize(cell.column + 1);
    cells[cell.column] = std::move(shown);
    return {};
}

Error XlsxRows::fault(ErrorKind kind, const QString& detail) const
{
    return {kind, m_book->archive().path(), detail, m_row};
}

Error XlsxRows::xmlError() const
{
    Error error = m_xml.error();
    error.line = m_row;
    return error;
}

} // namespace rowmill
