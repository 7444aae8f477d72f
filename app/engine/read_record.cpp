#include "app/engine/read_record.h"

#include "app/base/json.h"
#include "app/formats/limits.h"
#include "app/formats/text_encoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rowmill {

namespace {

constexpr QLatin1String OptionsKey("options");
constexpr QLatin1String NotesKey("notes");

/// One kind of note: how many rows, and in which lines the first of them are.
struct RecordKind {
    const char* name;
    qint64 TableNotes::*count;
    QList<qint64> TableNotes::*lines;
};
constexpr RecordKind RecordKinds[] = {
    {"short", &TableNotes::shortRows, &TableNotes::shortLines},
    {"long", &TableNotes::longRows, &TableNotes::longLines},
    {"mended", &TableNotes::mendedRows, &TableNotes::mendedLines},
    {"garbled", &TableNotes::garbledRows, &TableNotes::garbledLines},
};
constexpr std::pair<const char*, qint64 TableNotes::*> Counts[] = {
    {"preamble", &TableNotes::preambleLines},
    {"blank", &TableNotes::blankLines},
};

void putChar(QJsonObject& json, const char* key, std::optional<char> value)
{
    if (value)
        json.insert(QLatin1String(key), *value == 0 ? QString() : QString(QLatin1Char(*value)));
}

std::optional<char> charOf(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (!value.isString() || value.toString().size() > 1)
        return {};
    const QString text = value.toString();
    if (text.isEmpty())
        return '\0';
    const bool fits = text.front().unicode() < 0x80 && text.front() != QLatin1Char('\n') &&
                      text.front() != QLatin1Char('\r');
    return fits ? std::optional(text.front().toLatin1()) : std::nullopt;
}

std::optional<qint64> lineOf(const QJsonObject& json, const char* key)
{
    const qint64 line = json.value(QLatin1String(key)).toInteger(-1);
    return line >= 0 && line <= MaxSheetRows ? std::optional(line) : std::nullopt;
}

QJsonObject optionsJson(const ReadOptions& options)
{
    QJsonObject json;
    putChar(json, "delimiter", options.delimiter);
    putChar(json, "quote", options.quote);
    putChar(json, "escape", options.escape);
    if (options.padded)
        json.insert(QLatin1String("padded"), *options.padded);
    if (!options.encoding.isEmpty())
        json.insert(QLatin1String("encoding"), QString::fromLatin1(options.encoding));
    if (options.headerLine)
        json.insert(QLatin1String("header_line"), *options.headerLine);
    if (options.headerRows)
        json.insert(QLatin1String("header_rows"), *options.headerRows);
    if (!options.sheet.isEmpty())
        json.insert(QLatin1String("sheet"), options.sheet);
    if (options.skipLines)
        json.insert(QLatin1String("skip_lines"), *options.skipLines);
    if (options.heading)
        json.insert(QLatin1String("heading"), *options.heading);
    if (options.form)
        json.insert(QLatin1String("form"), int(*options.form));
    return json;
}

ReadOptions optionsFrom(const QJsonObject& json)
{
    ReadOptions options;
    options.delimiter = charOf(json, "delimiter");
    if (options.delimiter == '\0')
        options.delimiter.reset();
    options.quote = charOf(json, "quote");
    options.escape = charOf(json, "escape");
    if (json.value(QLatin1String("padded")).isBool())
        options.padded = json.value(QLatin1String("padded")).toBool();
    const QByteArray encoding = json.value(QLatin1String("encoding")).toString().toLatin1();
    if (!encoding.isEmpty() && isKnownEncoding(encoding))
        options.encoding = encoding;
    options.headerLine = lineOf(json, "header_line");
    if (const int rows = json.value(QLatin1String("header_rows")).toInt(-1); rows >= 0 && rows <= 10)
        options.headerRows = rows;
    options.sheet = json.value(QLatin1String("sheet")).toString();
    options.skipLines = lineOf(json, "skip_lines");
    if (json.value(QLatin1String("heading")).isBool())
        options.heading = json.value(QLatin1String("heading")).toBool();
    if (const int form = json.value(QLatin1String("form")).toInt(-1);
        form >= 0 && form <= int(FileForm::Text))
        options.form = FileForm(form);
    return options;
}

QJsonObject notesJson(const TableNotes& notes)
{
    QJsonObject json;
    for (const RecordKind& kind : RecordKinds) {
        if (notes.*kind.count == 0)
            continue;
        QJsonArray lines;
        for (const qint64 line : notes.*kind.lines)
            lines.append(line);
        json.insert(QLatin1String(kind.name), QJsonArray{notes.*kind.count, lines});
    }
    for (const auto& [name, count] : Counts) {
        if (notes.*count > 0)
            json.insert(QLatin1String(name), notes.*count);
    }
    return json;
}

TableNotes notesFrom(const QJsonObject& json)
{
    TableNotes notes;
    for (const RecordKind& kind : RecordKinds) {
        const QJsonArray pair = json.value(QLatin1String(kind.name)).toArray();
        notes.*kind.count = std::max<qint64>(0, pair.at(0).toInteger());
        const QJsonArray lines = pair.at(1).toArray();
        for (const auto& line : lines) {
            if ((notes.*kind.lines).size() < TableNotes::MaxLines && line.toInteger() > 0)
                (notes.*kind.lines).append(line.toInteger());
        }
    }
    for (const auto& [name, count] : Counts)
        notes.*count = std::max<qint64>(0, json.value(QLatin1String(name)).toInteger());
    return notes;
}

} // namespace

QString readRecordText(const ReadRecord& record)
{
    const QJsonObject json{{OptionsKey, optionsJson(record.options)}, {NotesKey, notesJson(record.notes)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ReadRecord readRecordFromText(const QString& text)
{
    const auto json = parseJsonObject(text.toUtf8());
    if (!json)
        return {};
    return {optionsFrom(json->value(OptionsKey).toObject()), notesFrom(json->value(NotesKey).toObject())};
}

} // namespace rowmill
