#include "app/formats/table_writer.h"

#include "app/formats/csv_writer.h"
#include "app/formats/file_form.h"
#include "app/formats/jsonl_writer.h"
#include "app/formats/limits.h"
#include "app/formats/ods_writer.h"
#include "app/formats/workbook_words.h"
#include "app/formats/xlsx_writer.h"

#include <QFileInfo>

namespace rowmill {

QString tooManyRowsWords()
{
    return WorkbookWords::tr("a sheet holds at most 1,048,576 rows with its "
                             "header; export as CSV or JSONL instead");
}

Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const WriteOptions& options)
{
    const auto form = fileForm(path);
    if (!form)
        return form.error();
    const bool isSheet = *form == FileForm::Xlsx || *form == FileForm::Ods;
    if (isSheet && options.rows >= MaxSheetRows)
        return Error{ErrorKind::TooLarge, path, tooManyRowsWords()};
    std::unique_ptr<TableWriter> writer;
    switch (*form) {
    case FileForm::Csv:
        writer = std::make_unique<CsvWriter>(path, options.delimiter, options);
        break;
    case FileForm::Tsv:
        writer = std::make_unique<CsvWriter>(path, '\t', options);
        break;
    case FileForm::Jsonl:
        writer = std::make_unique<JsonlWriter>(path);
        break;
    case FileForm::Xlsx:
        if (!path.endsWith(QLatin1String("xlsx"), Qt::CaseInsensitive))
            return Error{ErrorKind::UnknownForm, path, QFileInfo(path).suffix()};
        writer = std::make_unique<XlsxWriter>(path);
        break;
    case FileForm::Ods:
        writer = std::make_unique<OdsWriter>(path);
        break;
    case FileForm::Json:
    case FileForm::Text:
        return Error{ErrorKind::UnknownForm, path, QFileInfo(path).suffix().toLower()};
    }
    return writer;
}

} // namespace rowmill
