#include "app/formats/xml_cursor.h"

#include "app/formats/limits.h"
#include "app/formats/workbook_words.h"

namespace rowmill {

XmlCursor::Step XmlCursor::next()
{
    if (m_failed)
        return Step::Failed;
    for (;;) {
        m_part->beginPiece();
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > MaxXmlDepth)
                return fail({ErrorKind::TooLarge, m_part->archivePath(),
                             WorkbookWords::tr("elements inside elements more than 128 deep")});
            return Step::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return Step::End;
        case QXmlStreamReader::Characters:
            return Step::Text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return fail({ErrorKind::BrokenTable, m_part->archivePath(),
                         WorkbookWords::tr("it holds a document type, which no workbook has; it "
                                           "was not read any further")});
        case QXmlStreamReader::EndDocument:
            return Step::Finished;
        case QXmlStreamReader::Invalid:
            return failure();
        default:
            break;
        }
    }
}

QString XmlCursor::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute& one : all) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

bool XmlCursor::nextInside(int depth)
{
    while (m_depth >= depth) {
        const Step step = next();
        if (step == Step::Start)
            return true;
        if (step == Step::Failed || step == Step::Finished)
            return false;
    }
    return false;
}

bool XmlCursor::skip()
{
    const int depth = m_depth;
    while (nextInside(depth)) {
    }
    return !m_failed;
}

bool XmlCursor::readText(QString& text)
{
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const Step step = next();
        if (step == Step::Failed || step == Step::Finished)
            return false;
        if (step == Step::Text)
            text += m_xml.text();
        if (text.size() > MaxCellBytes)
            return refuseCell();
    }
    return true;
}

bool XmlCursor::refuseCell()
{
    fail({ErrorKind::TooLarge, m_part->archivePath(), WorkbookWords::tr("a cell of more than 16 MiB")});
    return false;
}

XmlCursor::Step XmlCursor::fail(Error error)
{
    m_failed = true;
    m_error = std::move(error);
    return Step::Failed;
}

XmlCursor::Step XmlCursor::failure()
{
    if (m_part->hasFailed())
        return fail(m_part->failure());
    QString words = m_xml.errorString();
    while (words.endsWith(u'.'))
        words.chop(1);
    return fail({ErrorKind::BrokenTable, m_part->archivePath(),
                 WorkbookWords::tr("a part of it is broken (%1)").arg(words)});
}

} // namespace rowmill
