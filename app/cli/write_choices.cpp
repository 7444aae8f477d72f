#include "app/cli/write_choices.h"

#include "app/formats/file_form.h"

namespace rowmill {

namespace {

Result<char> delimiterOf(const QString& text)
{
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return '\t';
    if (text.size() == 1 && QStringLiteral(",;|\t").contains(text.front()))
        return text.front().toLatin1();
    return badOption(QStringLiteral("--delimiter"), QStringLiteral("give , or ; or | or tab"));
}

} // namespace

Result<WriteOptions> writeChoices(const Options& options, const QString& path)
{
    WriteOptions write;
    write.bom = options.has("--bom");
    write.excelSafe = options.has("--excel-safe");
    if (!options.has("--delimiter"))
        return write;
    const auto delimiter = delimiterOf(options.text("--delimiter"));
    if (!delimiter)
        return delimiter.error();
    const auto form = fileForm(path);
    if (form && *form != FileForm::Csv)
        return badOption(QStringLiteral("--delimiter"), QStringLiteral("only a .csv file has one to choose"));
    write.delimiter = *delimiter;
    return write;
}

} // namespace rowmill
