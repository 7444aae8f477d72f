#include "app/cli/read_choices.h"

#include "app/formats/text_encoding.h"

#include <QFileInfo>

namespace rowmill {

namespace {

constexpr qint64 MostSkippedLines = 1'000'000;

/// One ASCII character that can stand between or around cells.
Result<char> characterOf(const Options& options, const char* name)
{
    const QString text = options.text(name);
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return '\t';
    const bool fits = text.size() == 1 && text.front().unicode() < 0x80 &&
                      (text.front().isPrint() || text.front() == QLatin1Char('\t')) &&
                      !text.front().isLetterOrNumber();
    if (!fits)
        return badOption(QLatin1String(name),
                         QStringLiteral("“%1” is not one character such as , or ; or | or tab").arg(text));
    return text.front().toLatin1();
}

Result<std::optional<char>> characterOrNone(const Options& options, const char* name)
{
    if (!options.has(name))
        return std::optional<char>();
    if (options.text(name) == QLatin1String("none"))
        return std::optional<char>('\0');
    const auto character = characterOf(options, name);
    return character ? Result<std::optional<char>>(*character) : character.error();
}

Result<QByteArray> encodingOf(const Options& options)
{
    const QString text = options.text("--encoding");
    if (!options.has("--encoding") || text == QLatin1String("auto"))
        return QByteArray();
    const QByteArray name = knownEncoding(text.toUtf8());
    if (name.isEmpty()) {
        QStringList names;
        for (const QByteArray& offered : offeredEncodings())
            names.append(QString::fromLatin1(offered));
        return badOption(QStringLiteral("--encoding"),
                         QStringLiteral("“%1” is not known; there are %2 and others")
                             .arg(text, names.join(QStringLiteral(", "))));
    }
    return name;
}

Result<void> readHeader(const Options& options, ReadOptions& read)
{
    const QString text = options.text("--header");
    if (!options.has("--header") || text == QLatin1String("auto"))
        return {};
    if (text == QLatin1String("yes") || text == QLatin1String("no")) {
        read.heading = text == QLatin1String("yes");
        return {};
    }
    bool ok = false;
    const qint64 line = text.toLongLong(&ok);
    if (!ok || line < 0 || line > MostSkippedLines)
        return badOption(QStringLiteral("--header"),
                         QStringLiteral("“%1” is not yes, no, auto or the number of a line").arg(text));
    read.headerLine = line;
    return {};
}

/// What would be passed over in silence is refused instead.
Result<void> checkFits(const Options& options, const char* delimiter, const QString& path)
{
    const bool folder = QFileInfo(path).isDir();
    const auto form = fileForm(path);
    if (!folder && !form)
        return {}; // reading it will say so
    const bool book = !folder && (*form == FileForm::Xlsx || *form == FileForm::Ods);
    const bool cells =
        !folder && (*form == FileForm::Csv || *form == FileForm::Tsv || *form == FileForm::Text);
    if (options.has("--sheet") && !book)
        return badOption(QStringLiteral("--sheet"), QStringLiteral("only a workbook has sheets to choose"));
    if (options.has("--encoding") && book)
        return badOption(QStringLiteral("--encoding"), QStringLiteral("a workbook has none to choose"));
    for (const char* name : {delimiter, "--quote", "--escape"}) {
        if (options.has(name) && !cells)
            return badOption(QLatin1String(name), QStringLiteral("only CSV and its kin have one to choose"));
    }
    for (const char* name : {"--header", "--skip"}) {
        if (options.has(name) && !cells && !book)
            return badOption(QLatin1String(name), QStringLiteral("this form of file has no heading"));
    }
    return {};
}

} // namespace

QList<OptionSpec> readSpecs(const char* delimiter)
{
    return {{delimiter}, {"--quote"}, {"--escape"}, {"--encoding"}, {"--sheet"}, {"--header"}, {"--skip"}};
}

Result<ReadOptions> readChoices(const Options& options, const char* delimiter, const QString& path)
{
    ReadOptions read;
    if (const auto fits = checkFits(options, delimiter, path); !fits)
        return fits.error();
    if (options.has(delimiter)) {
        const auto character = characterOf(options, delimiter);
        if (!character)
            return character.error();
        read.delimiter = *character;
    }
    const auto quote = characterOrNone(options, "--quote");
    if (!quote)
        return quote.error();
    read.quote = *quote;
    const auto escape = characterOrNone(options, "--escape");
    if (!escape)
        return escape.error();
    read.escape = *escape;
    if (read.delimiter && (read.quote == read.delimiter || read.escape == read.delimiter))
        return badOption(QLatin1String(delimiter), QStringLiteral("the quote or the escape is the same"));
    const auto encoding = encodingOf(options);
    if (!encoding)
        return encoding.error();
    read.encoding = *encoding;
    read.sheet = options.text("--sheet");
    const auto skip = options.integer("--skip", 0, MostSkippedLines);
    if (!skip)
        return skip.error();
    read.skipLines = *skip;
    if (const auto header = readHeader(options, read); !header)
        return header.error();
    return read;
}

} // namespace rowmill
