#include "app/formats/xlsx_text.h"

namespace rowmill {

bool readXlsxText(XmlCursor& xml, QString& text)
{
    const int depth = xml.depth();
    while (xml.nextInside(depth)) {
        const bool phonetic = xml.name() == QLatin1String("rPh");
        if (phonetic && !xml.skip())
            return false;
        if (!phonetic && xml.name() == QLatin1String("t") && !xml.readText(text))
            return false;
    }
    return !xml.hasFailed();
}

} // namespace rowmill
