#pragma once

#include "app/formats/xml_cursor.h"

namespace rowmill {

/// The <text:p> element just started, as text put behind `text`: white space collapsed as ODF says, its
/// spaces, tabs and line breaks written out, notes and reading aids left out. False on failure.
bool readOdsParagraph(XmlCursor& xml, QString& text);

/// An ODF duration as a time of day or longer: PT25H30M00S -> 25:30:00. As it is when it has another shape.
QString durationText(const QString& duration);

} // namespace rowmill
