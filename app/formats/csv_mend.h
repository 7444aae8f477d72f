#pragma once

#include "app/formats/csv_scanner.h"

#include <QByteArrayView>

namespace rowmill {

/// Looks for a better reading of the record at the front of `bytes`, which `scanner` has just scanned and
/// whose cells do not fit the table's `width`, or which has stray quotes and spans lines: one quote that
/// should have been doubled, one that should not be there, one delimiter that is missing before a quote, or
/// another delimiter in this row alone. Takes the first that gives exactly `width` cells. True when it found
/// one; the scanner then holds that reading, otherwise the plain one. No text is lost either way.
bool mendRecord(CsvScanner& scanner, QByteArrayView bytes, bool last, int width);

} // namespace rowmill
