#pragma once

#include "app/store/connection.h"

#include <map>

namespace rowmill {

/// "table name" -> the text that SQLite keeps of it.
using TableSchema = std::map<QString, QString>;

/// What a file really has.
Result<TableSchema> readSchema(const Connection& connection);
/// What a project of that version has, without its source table.
Result<TableSchema> expectedSchema(int version);

/// Runs the numbered schema files after version `from` up to `to`, and notes the version reached. Inside the
/// caller's transaction, if there is one: all of it counts or nothing.
Result<void> runSchemaFiles(const Connection& connection, int from, int to);

} // namespace rowmill
