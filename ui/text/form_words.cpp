#include "ui/text/form_words.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

} // namespace

QString kindWords(TableKind kind)
{
    switch (kind) {
    case TableKind::Delimited:
        return formWords(FileForm::Csv);
    case TableKind::Workbook:
        return Words::tr("workbook");
    case TableKind::JsonLines:
        return formWords(FileForm::Jsonl);
    case TableKind::Json:
        return formWords(FileForm::Json);
    case TableKind::Lines:
        return formWords(FileForm::Text);
    case TableKind::Folder:
        return Words::tr("folder, a row for each text file");
    case TableKind::Unknown:
        break;
    }
    return {};
}

QString formWords(FileForm form)
{
    switch (form) {
    case FileForm::Csv:
    case FileForm::Tsv:
        return Words::tr("CSV, with a delimiter");
    case FileForm::Jsonl:
        return Words::tr("JSON lines");
    case FileForm::Xlsx:
    case FileForm::Ods:
        return Words::tr("workbook");
    case FileForm::Json:
        return Words::tr("JSON, a list of objects");
    case FileForm::Text:
        break;
    }
    return Words::tr("text, a row for each line");
}

QString delimiterWords(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("comma ,");
    case ';':
        return Words::tr("semicolon ;");
    case '\t':
        return Words::tr("tab");
    case '|':
        return Words::tr("bar |");
    case ' ':
        return Words::tr("space");
    case ':':
        return Words::tr("colon :");
    case '\x1f':
        return Words::tr("none, one column");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString quoteWords(char quote)
{
    return quote == 0 ? Words::tr("none") : QString(QLatin1Char(quote));
}

QString escapeWords(char escape)
{
    return escape == 0 ? Words::tr("quotes are doubled")
                       : Words::tr("%1 before the quote").arg(QLatin1Char(escape));
}

} // namespace rowmill
