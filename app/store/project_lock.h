#pragma once

#include "app/base/result.h"

#include <QLockFile>

#include <memory>

namespace rowmill {

/// Takes the lock that stands beside a project while somebody writes it; given back when dropped.
/// ProjectInUse tells who has it.
Result<std::unique_ptr<QLockFile>> lockProject(const QString& path);

/// Whether somebody writes it just now. Waits for nothing, and leaves no trace.
bool isProjectOpen(const QString& path);

/// Puts the finished file `from` in the place of the project `path`, whose lock the caller holds. What an
/// older project of that name left beside itself goes first: SQLite would take it for part of the new one.
Result<void> replaceProject(const QString& from, const QString& path);

} // namespace rowmill
