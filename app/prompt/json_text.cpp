#include "app/prompt/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rowmill {

QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace rowmill
