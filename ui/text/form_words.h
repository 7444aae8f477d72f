#pragma once

#include "app/engine/table_preview.h"

#include <QString>

namespace rowmill {

// The parts of a table file's form, in words. Any thread.

QString kindWords(TableKind kind);
QString formWords(FileForm form);
QString delimiterWords(char delimiter);
QString quoteWords(char quote);   ///< 0: none
QString escapeWords(char escape); ///< 0: quotes are doubled

} // namespace rowmill
