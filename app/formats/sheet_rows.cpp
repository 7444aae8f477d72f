#include "app/formats/sheet_rows.h"

#include "app/formats/ods_rows.h"
#include "app/formats/xlsx_rows.h"

#include <algorithm>

namespace rowmill {

namespace {

bool isOds(const ZipArchive& archive)
{
    return archive.has(QStringLiteral("content.xml")) || archive.has(QStringLiteral("encrypted-package"));
}

Error noSuchSheet(const QString& path, const QList<SheetInfo>& sheets)
{
    if (sheets.isEmpty())
        return {ErrorKind::EmptyTable, path, {}};
    QStringList names;
    for (const SheetInfo& info : sheets)
        names.append(info.name);
    return {ErrorKind::NoSuchSheet, path, names.join(QLatin1String(", "))};
}

Result<std::unique_ptr<OdsBook>> openOds(const QString& path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    return OdsBook::open(std::move(*archive));
}

Result<QList<SheetInfo>> sheetsOf(OdsBook& book)
{
    QList<SheetInfo> sheets;
    for (SheetInfo info;;) {
        const auto found = book.nextSheet(info);
        if (!found)
            return found.error();
        if (!*found)
            return sheets;
        sheets.append(info);
    }
}

QList<SheetInfo> sheetsOf(const XlsxBook& book)
{
    QList<SheetInfo> sheets;
    for (const XlsxBook::Sheet& sheet : book.sheets())
        sheets.append(sheet.info);
    return sheets;
}

/// The one by that name; without a name the first that is not hidden, or the first of all. -1: none.
qsizetype chosen(const QList<SheetInfo>& sheets, const QString& name)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const SheetInfo& info) {
        return name.isEmpty() ? !info.hidden : info.name == name;
    });
    if (found != sheets.end())
        return found - sheets.begin();
    return name.isEmpty() && !sheets.isEmpty() ? 0 : -1;
}

Result<std::unique_ptr<SheetRows>> openXlsxSheet(std::unique_ptr<ZipArchive> archive, const QString& sheet)
{
    const QString path = archive->path();
    auto book = XlsxBook::open(std::move(archive));
    if (!book)
        return book.error();
    const QList<SheetInfo> sheets = sheetsOf(**book);
    const qsizetype index = chosen(sheets, sheet);
    if (index < 0)
        return noSuchSheet(path, sheets);
    const QString part = (*book)->sheets()[index].part;
    return XlsxRows::open(std::move(*book), part);
}

/// Stands at the sheet when it is found on the way; only a second pass knows that all are hidden.
Result<std::unique_ptr<SheetRows>> openOdsSheet(const QString& path, const QString& sheet)
{
    QList<SheetInfo> passed;
    for (const bool anySheet : {false, true}) {
        auto book = openOds(path);
        if (!book)
            return book.error();
        for (SheetInfo info;;) {
            const auto found = (*book)->nextSheet(info);
            if (!found)
                return found.error();
            if (!*found)
                break;
            if (anySheet || (sheet.isEmpty() ? !info.hidden : info.name == sheet))
                return std::unique_ptr<SheetRows>(std::make_unique<OdsRows>(std::move(*book)));
            passed.append(info);
        }
        if (!sheet.isEmpty() || passed.isEmpty())
            break;
    }
    return noSuchSheet(path, passed);
}

} // namespace

Result<std::unique_ptr<SheetRows>> openSheet(const QString& path, const QString& sheet)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    return isOds(**archive) ? openOdsSheet(path, sheet) : openXlsxSheet(std::move(*archive), sheet);
}

Result<QList<SheetInfo>> listSheets(const QString& path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    if (isOds(**archive)) {
        const auto book = OdsBook::open(std::move(*archive));
        return book ? sheetsOf(**book) : Result<QList<SheetInfo>>(book.error());
    }
    const auto book = XlsxBook::open(std::move(*archive));
    if (!book)
        return book.error();
    return sheetsOf(**book);
}

} // namespace rowmill
