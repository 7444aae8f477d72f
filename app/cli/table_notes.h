#pragma once

#include "app/formats/table_reader.h"

namespace rowmill {

/// What was met in a table file and put right, a line each on standard error.
void printTableNotes(const TableNotes& notes);

} // namespace rowmill
