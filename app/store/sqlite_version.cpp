#include "app/store/sqlite_version.h"

#include "app/store/connection.h"

namespace rowmill {

QString sqliteVersion()
{
    const auto connection = Connection::openMemory();
    if (!connection)
        return {};
    const auto version = connection->text(QStringLiteral("SELECT sqlite_version()"));
    return version ? *version : QString();
}

} // namespace rowmill
