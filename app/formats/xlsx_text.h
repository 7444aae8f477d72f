#pragma once

#include "app/formats/xml_cursor.h"

namespace rowmill {

/// The text of the <si> or <is> element just started, put behind `text`: its runs joined, without the reading
/// aids of East Asian text. False on failure.
bool readXlsxText(XmlCursor& xml, QString& text);

} // namespace rowmill
