#include "ui/text/form_words.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

} // namespace

QString kindWords(TableKind kind)
{
    switch (kind) {
    case TableKind::Delimited:
        return formWords(FileForm::Csv);
    case TableKind::Workbook:
        return FormWords::tr("workbook");
    case TableKind::JsonLines:
        return formWords(FileForm::Jsonl);
    case TableKind::Json:
        return formWords(FileForm::Json);
    case TableKind::Lines:
        return formWords(FileForm::Text);
    case TableKind::Folder:
        return FormWords::tr("folder, a row for each text file");
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
        return FormWords::tr("CSV, with a delimiter");
    case FileForm::Jsonl:
        return FormWords::tr("JSON lines");
    case FileForm::Xlsx:
    case FileForm::Ods:
        return FormWords::tr("workbook");
    case FileForm::Json:
        return FormWords::tr("JSON, a list of objects");
    case FileForm::Text:
        break;
    }
    return FormWords::tr("text, a row for each line");
}

QString delimiterWords(char delimiter)
{
    switch (delimiter) {
    case ',':
        return FormWords::tr("comma ,");
    case ';':
        return FormWords::tr("semicolon ;");
    case '\t':
        return FormWords::tr("tab");
    case '|':
        return FormWords::tr("bar |");
    case ' ':
        return FormWords::tr("space");
    case ':':
        return FormWords::tr("colon :");
    case '\x1f':
        return FormWords::tr("none, one column");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString quoteWords(char quote)
{
    return quote == 0 ? FormWords::tr("none") : QString(QLatin1Char(quote));
}

QString escapeWords(char escape)
{
    return escape == 0 ? FormWords::tr("quotes are doubled")
                       : FormWords::tr("%1 before the quote").arg(QLatin1Char(escape));
}

} // namespace rowmill
