#pragma once

#include "app/formats/table_reader.h"
#include "ui/window/run_messages.h"

namespace rowmill {

/// For a table that has just been read: the rows that were not as the others; nothing when there are none.
WindowMessage notesMessage(const TableNotes& notes);

/// The same behind what became of a project's rows.
WindowMessage newDataMessage(const QString& report, const TableNotes& notes);

} // namespace rowmill
