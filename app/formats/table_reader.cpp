#include "app/formats/table_reader.h"

#include "app/formats/csv_reader.h"
#include "app/formats/file_form.h"
#include "app/formats/folder_reader.h"
#include "app/formats/json_reader.h"
#include "app/formats/jsonl_reader.h"
#include "app/formats/lines_reader.h"
#include "app/formats/sheet_reader.h"
#include "app/formats/text_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace rowmill {

namespace {

constexpr qint64 TextSample = 16 * 1024;

/// The name of the file says it, unless someone says otherwise.
ReadOptions tabbed(ReadOptions options)
{
    if (!options.delimiter)
        options.delimiter = '\t';
    return options;
}

/// What spreadsheets save as "text": every line has the same number of tabs, and at least one.
bool isTabbedText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(TextSample);
    QByteArrayList lines = start.split('\n');
    if (lines.size() > 1)
        lines.removeLast();
    const auto tabs = lines.first().count('\t');
    return tabs > 0 && std::all_of(lines.begin(), lines.end(),
                                   [tabs](const QByteArray& line) { return line.count('\t') == tabs; });
}

std::unique_ptr<TableReader> readerOf(FileForm form, const QString& path, const ReadOptions& options)
{
    switch (form) {
    case FileForm::Csv:
        return std::make_unique<CsvReader>(options);
    case FileForm::Tsv:
        return std::make_unique<CsvReader>(tabbed(options));
    case FileForm::Xlsx:
    case FileForm::Ods:
        return std::make_unique<SheetReader>(options);
    case FileForm::Jsonl:
        return std::make_unique<JsonlReader>(options);
    case FileForm::Json:
        return std::make_unique<JsonReader>(options);
    case FileForm::Text:
        break;
    }
    if (options.delimiter || (!options.form && isTabbedText(path)))
        return std::make_unique<CsvReader>(options);
    return std::make_unique<LinesReader>(options);
}

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const ReadOptions& options)
{
    if (!options.encoding.isEmpty() && !isKnownEncoding(options.encoding)) {
        const QString words = QCoreApplication::translate("Table", "the encoding “%1” is not known here");
        return Error{ErrorKind::BrokenTable, path, words.arg(QString::fromLatin1(options.encoding))};
    }
    std::unique_ptr<TableReader> reader;
    if (QFileInfo(path).isDir()) {
        reader = std::make_unique<FolderReader>(options);
    } else {
        const auto form = options.form ? Result<FileForm>(*options.form) : fileForm(path);
        if (!form)
            return form.error();
        reader = readerOf(*form, path, options);
    }
    if (const auto opened = reader->open(path); !opened)
        return opened.error();
    return reader;
}

} // namespace rowmill
