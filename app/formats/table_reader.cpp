#include "app/formats/table_reader.h"

#include "app/formats/csv_reader.h"
#include "app/formats/file_form.h"
#include "app/formats/jsonl_reader.h"
#include "app/formats/sheet_reader.h"

namespace rowmill {

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const ReadOptions& options)
{
    const auto form = fileForm(path);
    if (!form)
        return form.error();
    std::unique_ptr<TableReader> reader;
    switch (*form) {
    case FileForm::Csv:
        reader = std::make_unique<CsvReader>(options.delimiter);
        break;
    case FileForm::Tsv:
        reader = std::make_unique<CsvReader>('\t');
        break;
    case FileForm::Jsonl:
        reader = std::make_unique<JsonlReader>();
        break;
    case FileForm::Xlsx:
    case FileForm::Ods:
        reader = std::make_unique<SheetReader>(options);
        break;
    }
    if (const auto opened = reader->open(path); !opened)
        return opened.error();
    return reader;
}

} // namespace rowmill
