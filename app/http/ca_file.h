#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace rowmill {

/// The certificates of a file of further authorities, as PEM: the file may be PEM, with one or many, or one
/// in DER; whatever else stands in it (a private key) is left out. FileMissing, FileUnreadable, BadCaFile
/// (none in it, or one that is damaged).
Result<QByteArray> readCaFile(const QString& path);

/// Whether readCaFile() could read it: to be asked before the first request. An empty path is right.
Result<void> checkCaFile(const QString& path);

} // namespace rowmill
