#pragma once

#include <QString>

namespace rowmill {

/// Of the SQLite that projects are kept with: "3.40.1"; empty when it cannot be asked. Any thread.
QString sqliteVersion();

} // namespace rowmill
