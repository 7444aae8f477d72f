#include "app/formats/table_writer.h"

#include "app/formats/csv_writer.h"
#include "app/formats/file_form.h"
#include "app/formats/jsonl_writer.h"

#include <QFileInfo>

namespace rowmill {

Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const WriteOptions& options)
{
    const auto form = fileForm(path);
    if (!form)
        return form.error();
    std::unique_ptr<TableWriter> writer;
    switch (*form) {
    case FileForm::Csv:
        writer = std::make_unique<CsvWriter>(path, ',', options);
        break;
    case FileForm::Tsv:
        writer = std::make_unique<CsvWriter>(path, '\t', options);
        break;
    case FileForm::Jsonl:
        writer = std::make_unique<JsonlWriter>(path);
        break;
    case FileForm::Json:
    case FileForm::Text:
        return Error{ErrorKind::UnknownForm, path, QFileInfo(path).suffix().toLower()};
    }
    return writer;
}

} // namespace rowmill
