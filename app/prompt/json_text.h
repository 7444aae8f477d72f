#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace rowmill {

/// Any JSON value as compact text, a bare string too.
QByteArray jsonText(const QJsonValue& value);

} // namespace rowmill
