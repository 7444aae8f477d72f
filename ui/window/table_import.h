#pragma once

#include "app/engine/import_table.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/window/pasted_table.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace rowmill {

class Actions;

/// The way of a table file into the window: asks which and how it is read. Owned by the window; main thread.
class TableImport final : public QObject {
    Q_OBJECT

public:
    TableImport(Actions* actions, QWidget* window);

    void pickFile();
    void pickFolder();
    /// Shows how the file would be read, and asks. `name`: what people call it; empty: the file's own.
    void ask(const QString& path, const QString& name = {});
    /// The same, unless there is nothing to choose and nothing to see.
    void askIfUnsure(const QString& path);
    void paste();
    /// What was pasted or dropped; `name` stands for the file it never was.
    void take(const PastedTable& pasted, const QString& name);

signals:
    void ready(const rowmill::TableSource& source);
    /// Nothing that could be chosen would help.
    void failed(const rowmill::Error& error);
    void nothingPasted();

private:
    QWidget* m_window;
    QPointer<ImportDialog> m_dialog;
    std::shared_ptr<QTemporaryDir> m_pasted; ///< until the next, since it may still be read
};

} // namespace rowmill
