#include "app/formats/ods_book.h"

namespace rowmill {

namespace {

using Step = XmlCursor::Step;

/// document-content, body, spreadsheet, table: a table further inside belongs to a drawing.
constexpr int SheetDepth = 4;

/// Only the list of parts says that they are encrypted; they look like damaged ones otherwise.
Result<bool> isLocked(const ZipArchive& archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.has(QStringLiteral("encrypted-package")))
        return true;
    if (!archive.has(manifest))
        return false;
    auto part = archive.part(manifest);
    if (!part)
        return part.error();
    XmlCursor xml(std::move(*part));
    for (;;) {
        const Step step = xml.next();
        if (step == Step::Start && xml.name() == QLatin1String("encryption-data"))
            return true;
        if (step == Step::Failed)
            return xml.error();
        if (step == Step::Finished)
            return false;
    }
}

} // namespace

Result<std::unique_ptr<OdsBook>> OdsBook::open(std::unique_ptr<ZipArchive> archive)
{
    const auto locked = isLocked(*archive);
    if (!locked)
        return locked.error();
    if (*locked)
        return Error{ErrorKind::BrokenTable, archive->path(), lockedWorkbookWords()};
    auto content = archive->part(QStringLiteral("content.xml"));
    if (!content)
        return content.error();
    return std::unique_ptr<OdsBook>(new OdsBook(std::move(archive), std::move(*content)));
}

Result<bool> OdsBook::nextSheet(SheetInfo& info)
{
    for (;;) {
        switch (m_xml.next()) {
        case Step::Start:
            noteStyle();
            if (m_xml.name() == QLatin1String("table") && m_xml.depth() == SheetDepth) {
                info.name = m_xml.attribute(QLatin1String("name"));
                info.hidden = m_hiding.contains(m_xml.attribute(QLatin1String("style-name")));
                return true;
            }
            break;
        case Step::Finished:
            return false;
        case Step::Failed:
            return m_xml.error();
        default:
            break;
        }
    }
}

void OdsBook::noteStyle()
{
    if (m_xml.name() == QLatin1String("style"))
        m_style = m_xml.attribute(QLatin1String("name"));
    else if (m_xml.name() == QLatin1String("table-properties") &&
             m_xml.attribute(QLatin1String("display")) == QLatin1String("false"))
        m_hiding.insert(m_style);
}

} // namespace rowmill
