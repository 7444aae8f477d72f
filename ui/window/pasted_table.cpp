#include "ui/window/pasted_table.h"

#include "app/formats/html_table.h"

#include <QDir>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace rowmill {

namespace {

/// A name whose ending says how it is read.
QString fileNameFor(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](const QChar c) { return !c.isSpace(); });
    if (first != text.end() && *first == QLatin1Char('{'))
        return QStringLiteral("pasted.jsonl");
    if (first != text.end() && *first == QLatin1Char('['))
        return QStringLiteral("pasted.json");
    return text.contains(QLatin1Char('\t')) ? QStringLiteral("pasted.tsv") : QStringLiteral("pasted.csv");
}

/// The text itself, unless only the HTML tells the cells apart.
QString contentOf(const PastedTable& pasted)
{
    if (pasted.html.isEmpty() || pasted.text.contains(QLatin1Char('\t')))
        return pasted.text;
    const QList<QStringList> rows = htmlTable(pasted.html);
    const bool wide =
        std::any_of(rows.begin(), rows.end(), [](const QStringList& row) { return row.size() > 1; });
    return wide || pasted.text.isEmpty() ? csvText(rows) : pasted.text;
}

} // namespace

PastedTable pastedTable(const QMimeData* data)
{
    if (!data)
        return {};
    const QList<QUrl> urls = data->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return {urls.first().toLocalFile(), {}, {}};
    return {{}, data->hasText() ? data->text() : QString(), data->hasHtml() ? data->html() : QString()};
}

Result<QString> writePasted(const PastedTable& pasted, const QString& folder)
{
    const QString content = contentOf(pasted);
    const QString path = QDir(folder).filePath(fileNameFor(content));
    if (content.trimmed().isEmpty())
        return Error{ErrorKind::EmptyTable, path, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::FileUnwritable, path, file.errorString()};
    file.write("\xef\xbb\xbf"); // nothing is left to guess
    file.write(content.toUtf8());
    if (!file.commit())
        return Error{ErrorKind::FileUnwritable, path, file.errorString()};
    return path;
}

} // namespace rowmill
