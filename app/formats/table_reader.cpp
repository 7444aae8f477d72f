#include "app/formats/table_reader.h"

#include "app/formats/csv_reader.h"
#include "app/formats/file_form.h"
#include "app/formats/jsonl_reader.h"

namespace rowmill {

namespace {

/// The name of the file says it, unless someone says otherwise.
ReadOptions tabbed(ReadOptions options)
{
    if (!options.delimiter)
        options.delimiter = '\t';
    return options;
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const ReadOptions& options)
{
    const auto form = fileForm(path);
    if (!form)
        return form.error();
    std::unique_ptr<TableReader> reader;
    switch (*form) {
    case FileForm::Csv:
        reader = std::make_unique<CsvReader>(options);
        break;
    case FileForm::Tsv:
        reader = std::make_unique<CsvReader>(tabbed(options));
        break;
    case FileForm::Jsonl:
        reader = std::make_unique<JsonlReader>();
        break;
    }
    if (const auto opened = reader->open(path); !opened)
        return opened.error();
    return reader;
}

} // namespace rowmill
