#include "app/formats/xlsx_book.h"

#include "app/formats/limits.h"
#include "app/formats/ooxml_escapes.h"
#include "app/formats/workbook_words.h"
#include "app/formats/xlsx_text.h"
#include "app/formats/xml_cursor.h"

#include <QDir>

namespace rowmill {

namespace {

using Step = XmlCursor::Step;

constexpr size_t MaxStyles = 200'000; // Excel has 65,490

/// Calls `visit` at each element that starts; it may read on, and stops all by a failure of its own.
template<typename Visit>
Result<void> forEachElement(XmlCursor& xml, Visit visit)
{
    for (;;) {
        switch (xml.next()) {
        case Step::Start:
            if (Result<void> visited = visit(); !visited)
                return visited;
            break;
        case Step::Finished:
            return {};
        case Step::Failed:
            return xml.error();
        case Step::End:
        case Step::Text:
            break;
        }
    }
}

/// "xl/workbook.xml" and "../x/s.xml" -> "x/s.xml"; an absolute target stands for itself.
QString resolved(const QString& from, const QString& target)
{
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
    return QDir::cleanPath(path);
}

QString relationsPart(const QString& part)
{
    const qsizetype name = part.lastIndexOf(u'/') + 1;
    return part.left(name) + QStringLiteral("_rels/") + part.mid(name) + QStringLiteral(".rels");
}

bool isYes(const QString& value)
{
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

} // namespace

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(archive)));
    const auto part = book->bookPart();
    if (!part)
        return part.error();
    if (const auto read = book->readSheets(*part); !read)
        return read.error();
    return book;
}

Result<QString> XlsxBook::bookPart() const
{
    const auto relations = relationsOf(QString());
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.type == QLatin1String("officeDocument"))
            return relation.part;
    }
    return Error{ErrorKind::BrokenTable, m_archive->path(), WorkbookWords::tr("there is no workbook in it")};
}

Result<XlsxBook::Relations> XlsxBook::relationsOf(const QString& part) const
{
    auto opened = m_archive->part(relationsPart(part));
    if (!opened)
        return opened.error();
    XmlCursor xml(std::move(*opened));
    Relations relations;
    const auto read = forEachElement(xml, [&]() -> Result<void> {
        const bool inside = xml.attribute(QLatin1String("TargetMode")) != QLatin1String("External");
        if (xml.name() == QLatin1String("Relationship") && inside) {
            const QString type = xml.attribute(QLatin1String("Type")).section(u'/', -1);
            const QString target = xml.attribute(QLatin1String("Target"));
            relations.insert(xml.attribute(QLatin1String("Id")), {type, resolved(part, target)});
        }
        return {};
    });
    if (!read)
        return read.error();
    return relations;
}

Result<void> XlsxBook::readSheets(const QString& part)
{
    const auto relations = relationsOf(part);
    if (!relations)
        return relations.error();
    for (const Relation& relation : *relations) {
        if (relation.type == QLatin1String("sharedStrings"))
            m_stringsPart = relation.part;
        if (relation.type == QLatin1String("styles"))
            m_stylesPart = relation.part;
    }
    auto opened = m_archive->part(part);
    if (!opened)
        return opened.error();
    XmlCursor xml(std::move(*opened));
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() == QLatin1String("workbookPr") && isYes(xml.attribute(QLatin1String("date1904"))))
            m_epoch = DateEpoch::Year1904;
        if (xml.name() != QLatin1String("sheet"))
            return {};
        const Relation relation = relations->value(xml.attribute(QLatin1String("id")));
        const QString state = xml.attribute(QLatin1String("state"));
        const bool hidden = !state.isEmpty() && state != QLatin1String("visible");
        if (relation.type == QLatin1String("worksheet"))
            m_sheets.append({{xml.attribute(QLatin1String("name")), hidden}, relation.part});
        return {};
    });
}

Result<void> XlsxBook::loadCells()
{
    if (!m_stylesPart.isEmpty() && m_archive->has(m_stylesPart)) {
        if (auto read = readStyles(m_stylesPart); !read)
            return read;
    }
    if (!m_stringsPart.isEmpty() && m_archive->has(m_stringsPart))
        return readStrings(m_stringsPart);
    return {};
}

Result<void> XlsxBook::readStrings(const QString& part)
{
    auto opened = m_archive->part(part);
    if (!opened)
        return opened.error();
    XmlCursor xml(std::move(*opened));
    QString text;
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() != QLatin1String("si"))
            return {};
        text.resize(0);
        if (!readXlsxText(xml, text))
            return xml.error();
        if (m_strings.size() == MaxSharedStrings)
            return Error{ErrorKind::TooLarge, m_archive->path(),
                         WorkbookWords::tr("more than 16,777,216 different texts")};
        return m_strings.add(withoutOoxmlEscapes(text));
    });
}

Result<void> XlsxBook::readStyles(const QString& part)
{
    auto opened = m_archive->part(part);
    if (!opened)
        return opened.error();
    XmlCursor xml(std::move(*opened));
    QHash<int, NumberFormat> formats;
    bool inCells = false;
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() == QLatin1String("numFmt")) {
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            formats.insert(id, NumberFormat::fromCode(xml.attribute(QLatin1String("formatCode"))));
        } else if (xml.name() == QLatin1String("cellXfs")) {
            inCells = true;
        } else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs")) {
            inCells = false;
        } else if (inCells && xml.name() == QLatin1String("xf") && m_formats.size() < MaxStyles) {
            const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
            const auto own = formats.constFind(id);
            m_formats.push_back(own != formats.cend() ? *own : NumberFormat::builtIn(id));
        }
        return {};
    });
}

QString XlsxBook::show(const QString& raw, qsizetype style) const
{
    if (style < 0 || style >= static_cast<qsizetype>(m_formats.size()))
        return NumberFormat().show(raw, m_epoch);
    return m_formats[static_cast<size_t>(style)].show(raw, m_epoch);
}

} // namespace rowmill
