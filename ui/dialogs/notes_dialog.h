#pragma once

#include "app/formats/table_reader.h"

#include <QDialog>

namespace rowmill {

/// The rows of a table file that were not as the others, by their lines. Main thread; deletes itself when
/// closed.
class NotesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is what people call the file.
    NotesDialog(const QString& name, const TableNotes& notes, QWidget* parent);
};

} // namespace rowmill
