#pragma once

#include "app/store/connection.h"

namespace rowmill {

/// Brings a checked project of version `from` up to this program's, in one transaction, after a copy of it
/// as it was has been put beside it. That copy stays, for whoever has to go back to the older program; only
/// when the migration fails is it taken away again, as the project then is what it was. Returns the copy's
/// path. The caller holds the project's lock.
Result<QString> migrateProject(const Connection& connection, int from);

/// "plan (version 1).rowmill" for "plan.rowmill"; where that name is taken, "plan (version 1) 2.rowmill".
QString backupPath(const QString& project, int version);

/// A reading connection to the project, checked. One of an older version is read from a copy in the
/// temporary folder that has been brought up to date: the project itself stays as it is.
Result<Connection> openForReading(const QString& path);

} // namespace rowmill
