#include "app/formats/file_form.h"

#include "app/formats/zip_archive.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rowmill {

Result<FileForm> fileForm(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return FileForm::Csv;
    if (ending == QLatin1String("tsv") || ending == QLatin1String("tab"))
        return FileForm::Tsv;
    if (ending == QLatin1String("jsonl") || ending == QLatin1String("ndjson"))
        return FileForm::Jsonl;
    if (ending == QLatin1String("xlsx") || ending == QLatin1String("xlsm") ||
        ending == QLatin1String("xltx") || ending == QLatin1String("xltm"))
        return FileForm::Xlsx;
    if (ending == QLatin1String("ods") || ending == QLatin1String("ots"))
        return FileForm::Ods;
    if (ending == QLatin1String("xls") || ending == QLatin1String("xlsb"))
        return Error{ErrorKind::BrokenTable, path, oldWorkbookWords()};
    if (ending == QLatin1String("json"))
        return FileForm::Json;
    if (ending == QLatin1String("txt") || ending == QLatin1String("text") || ending == QLatin1String("log"))
        return FileForm::Text;
    const QString shown = ending.isEmpty() ? QCoreApplication::translate("Table", "no ending") : ending;
    return Error{ErrorKind::UnknownForm, path, shown};
}

} // namespace rowmill
