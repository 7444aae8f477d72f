#include "app/formats/xlsx_text.h"

namespace rowmill {

bool readXlsxText(XmlCursor& xml, QString& text)
{
    const int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
        const XmlCursor::Step step = xml.next();
        if (step == XmlCursor::Step::Failed || step == XmlCursor::Step::Finished)
            return false;
        if (step != XmlCursor::Step::Start)
            continue;
        const bool phonetic = xml.name() == QLatin1String("rPh");
        if (phonetic && !xml.skip())
            return false;
        if (!phonetic && xml.name() == QLatin1String("t") && !xml.readText(text))
            return false;
    }
    return true;
}

} // namespace rowmill
