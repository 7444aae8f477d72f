#include "app/engine/setup_text.h"

#include "app/base/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rowmill {

namespace {

/// Adds to `json` what `before` has and nobody here `known`.
QJsonObject withUnknown(QJsonObject json, const QJsonObject& before, const QJsonObject& known)
{
    for (auto field = before.begin(); field != before.end(); ++field) {
        const QString key = field.key();
        if (!known.contains(key) && !json.contains(key))
            json.insert(key, field.value());
        else if (field.value().isObject() && json.value(key).isObject())
            json.insert(key, withUnknown(json.value(key).toObject(), field.value().toObject(),
                                         known.value(key).toObject()));
    }
    return json;
}

} // namespace

QString setupText(const ProjectSetup& setup, const QString& before)
{
    const auto old = parseJsonObject(before.toUtf8());
    const QJsonObject json =
        old ? withUnknown(setup.toJson(), *old, ProjectSetup::fromJson(*old).toJson()) : setup.toJson();
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ProjectSetup setupFromText(const QString& text)
{
    const auto json = parseJsonObject(text.toUtf8());
    return json ? ProjectSetup::fromJson(*json) : ProjectSetup();
}

} // namespace rowmill
