#pragma once

#include "app/store/connection.h"
#include "app/store/records.h"
#include "app/store/volume.h"

#include <QByteArray>

namespace rowmill {

/// Stands in each project file (SQLite's application_id): "RowM".
inline constexpr qint64 ProjectApplicationId = 0x526f774d;
/// The schema this program writes (SQLite's user_version); resources/schema/NNNN.sql leads up to it.
inline constexpr int ProjectVersion = 4;

/// Makes an empty project in a connection to a new file: identity and schema, no source yet.
Result<void> createProject(const Connection& connection);

/// Refuses what is not a project of ours, is newer, or carries parts that Rowmill did not make (triggers,
/// views, virtual tables, a bent schema). Returns its version, at most ProjectVersion. Reads only.
Result<int> checkProject(const Connection& connection);

/// The same before a file that has a log beside it is opened for writing: closing it would fold the log into
/// the file, whatever is in it. What only a writer can tell is no error here.
Result<void> checkUntouched(const QString& path);

/// Looks for corrupt pages, where that is quickly done: in files up to 64 MB (some 50 ms), and in any that a
/// killed program has left with its log (0.3 s for 1,000,000 rows). Elsewhere the page itself tells, when
/// read.
Result<void> checkPages(const Connection& connection, bool killed);

/// Settings of the writing connection: every commit on the disk before it counts; by a log (WAL), or by a
/// plain journal, slower and just as safe, where the drive is another machine's.
Result<void> prepareForWriting(const Connection& connection, Volume volume);

/// Writes a page of the file and leaves all as it was, to see whether that can be done; inside the caller's
/// transaction.
Result<void> touchFile(const Connection& connection);

/// Puts everything into the one plain file.
Result<void> settle(const Connection& connection);

/// A whole copy at `path`, checked, put in place by rename.
Result<void> copyProject(const Connection& connection, const QString& path);

Result<QString> readMeta(const Connection& connection, const QString& key);
Result<void> writeMeta(const Connection& connection, const QString& key, const QString& value);

} // namespace rowmill
