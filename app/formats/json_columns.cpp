#include "app/formats/json_columns.h"

#include "app/formats/limits.h"
#include "app/formats/table_words.h"

namespace rowmill {

namespace {

/// Objects deeper inside stay one cell of JSON.
constexpr int MaxDepth = 16;
constexpr QLatin1String ValueName("value");

} // namespace

Result<void> JsonColumns::spread(const QByteArray& object, QStringList& cells)
{
    const auto fields = parseJsonFields(object);
    if (!fields)
        return fields.error();
    return spreadFields(*fields, {}, {}, 0, cells);
}

Result<void> JsonColumns::spreadAny(const QByteArray& value, QStringList& cells)
{
    // As a member of an object it is read by the same rules as any other.
    const auto fields = parseJsonFields("{\"value\":" + value + '}');
    if (!fields)
        return fields.error();
    const JsonField& only = fields->first();
    if (fields->size() != 1)
        return Error{ErrorKind::BrokenJson, {}, TableWords::tr("more than one value")};
    const bool empty = only.isObject && only.value.trimmed().chopped(1).mid(1).trimmed().isEmpty();
    return only.isObject && !empty ? spread(value, cells) : put(ValueName, ValueName, only.value, cells);
}

void JsonColumns::addValueColumn()
{
    QStringList cells;
    (void)put(ValueName, ValueName, {}, cells);
}

Result<void> JsonColumns::spreadFields(const QList<JsonField>& fields, const QString& path,
                                       const QString& shown, int depth, QStringList& cells)
{
    for (const JsonField& field : fields) {
        const QString inside = depth == 0 ? field.name : path + QChar(0x1f) + field.name;
        const QString name = depth == 0 ? field.name : shown + QLatin1Char('.') + field.name;
        if (field.isObject && depth < MaxDepth) {
            const auto members = parseJsonFields(field.value.toUtf8());
            if (!members)
                return members.error();
            if (!members->isEmpty()) {
                if (const auto done = spreadFields(*members, inside, name, depth + 1, cells); !done)
                    return done;
                continue;
            }
        }
        if (const auto done = put(inside, name, field.value, cells); !done)
            return done;
    }
    return {};
}

Result<void> JsonColumns::put(const QString& path, const QString& shown, const QString& value,
                              QStringList& cells)
{
    auto place = m_places.constFind(path);
    if (place == m_places.cend()) {
        if (m_names.list().size() == MaxColumns)
            return Error{ErrorKind::TooLarge, {}, TableWords::tr("more than 1,990 columns")};
        place = m_places.insert(path, m_names.list().size());
        m_names.add(shown);
    }
    if (cells.size() <= *place)
        cells.resize(*place + 1);
    cells[*place] = value;
    return {};
}

} // namespace rowmill
