#include "app/provider/model_list.h"

#include "app/provider/plain_words.h"
#include "app/provider/reply_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rowmill {

namespace {

std::optional<QJsonArray> entriesOf(const QJsonDocument& document)
{
    if (document.isArray())
        return document.array();
    for (const char* name : {"data", "models"}) {
        const QJsonValue list = document.object().value(QLatin1String(name));
        if (list.isArray())
            return list.toArray();
    }
    return std::nullopt;
}

bool writesText(const QJsonValue& entry)
{
    const QJsonValue methods = entry[QLatin1String("supportedGenerationMethods")];
    return !methods.isArray() || methods.toArray().contains(QLatin1String("generateContent"));
}

QString nameOf(const QJsonValue& entry)
{
    QString name = entry.toString();
    for (const char* member : {"id", "name", "model"}) {
        if (name.isEmpty())
            name = entry[QLatin1String(member)].toString();
    }
    if (name.startsWith(QLatin1String("models/")))
        name.remove(0, 7);
    return plainToken(name);
}

} // namespace

std::optional<QStringList> readModels(const QByteArray& body)
{
    const auto entries = entriesOf(QJsonDocument::fromJson(withoutPreamble(body)));
    if (!entries)
        return std::nullopt;
    QStringList names;
    for (const auto entry : *entries) {
        const QString name = nameOf(entry);
        if (!name.isEmpty() && writesText(entry))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names.mid(0, MostModels);
}

} // namespace rowmill
