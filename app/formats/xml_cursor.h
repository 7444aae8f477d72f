#pragma once

#include "app/formats/zip_archive.h"

#include <QXmlStreamReader>

namespace rowmill {

/// Walks the XML of one part of a workbook, forward only. Refuses what no spreadsheet writes and a trap may
/// hold: document types, entities, endless tokens, towers of elements. Names are without their prefix, since
/// the same parts come in several namespaces. Any one thread; owned by its reader.
class XmlCursor {
public:
    enum class Step : quint8 { Start, End, Text, Finished, Failed };

    explicit XmlCursor(std::unique_ptr<ZipPart> part) : m_part(std::move(part)), m_xml(m_part.get()) {}

    /// After Finished or Failed it stays there.
    Step next();
    QStringView name() const { return m_xml.name(); }
    /// Of the element just started; by its name without prefix, empty when it is not there.
    QString attribute(QLatin1String name) const;
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    QStringView text() const { return m_xml.text(); }
    /// Elements that are open, the one just started among them.
    int depth() const { return m_depth; }

    /// To the next element that starts inside the one that started at `depth`; false past that one's end, and
    /// on failure.
    bool nextInside(int depth);
    bool hasFailed() const { return m_failed; }

    /// Past the end of the element just started; false on failure.
    bool skip();
    /// The same, with all the text in it put behind `text`.
    bool readText(QString& text);

    /// Stops here because of a cell over its cap; false.
    bool refuseCell();

    const Error& error() const { return m_error; }
    ZipPart& part() { return *m_part; }
    const ZipPart& part() const { return *m_part; }

private:
    Step fail(Error error);
    Step failure();

    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    Error m_error;
    bool m_failed = false;
};

} // namespace rowmill
