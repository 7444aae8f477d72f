#include "app/engine/setup_text.h"

#include "app/base/json.h"

#include <QJsonDocument>

namespace rowmill {

QString setupText(const ProjectSetup& setup)
{
    return QString::fromUtf8(QJsonDocument(setup.toJson()).toJson(QJsonDocument::Compact));
}

ProjectSetup setupFromText(const QString& text)
{
    const auto json = parseJsonObject(text.toUtf8());
    return json ? ProjectSetup::fromJson(*json) : ProjectSetup();
}

} // namespace rowmill
