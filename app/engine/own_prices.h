#pragma once

#include "app/metrics/price.h"

#include <QHash>
#include <QString>

namespace rowmill {

/// A person's own prices by model name: settings of this user on this computer, the same for the window and
/// for the command line, and in no project.
QHash<QString, Price> readOwnPrices();
void saveOwnPrices(const QHash<QString, Price>& prices);

} // namespace rowmill
