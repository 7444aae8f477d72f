#include "ui/window/table_import.h"

#include "app/base/when_ready.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/window/actions.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QWidget>
#include <QtConcurrent>

namespace rowmill {

TableImport::TableImport(Actions* actions, QWidget* window) : QObject(window), m_window(window)
{
    connect(actions->openTable, &QAction::triggered, this, &TableImport::pickFile);
    connect(actions->openFolder, &QAction::triggered, this, &TableImport::pickFolder);
    connect(actions->paste, &QAction::triggered, this, &TableImport::paste);
}

void TableImport::pickFile()
{
    pickFileToOpen(m_window, {tr("Open a table"), WindowSettings::lastFolder(), {}, tableFilters(), {}},
                   [this](const QString& path) { ask(path); });
}

void TableImport::pickFolder()
{
    pickFolderToOpen(m_window, {tr("Open a folder of texts"), WindowSettings::lastFolder(), {}, {}, {}},
                     [this](const QString& path) { ask(path); });
}

void TableImport::ask(const QString& path, const QString& name)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        emit failed({ErrorKind::FileMissing, path, {}});
        return;
    }
    if (m_dialog)
        m_dialog->reject();
    if (name.isEmpty())
        WindowSettings::setLastFolder(file.absolutePath());
    const QString shown = name.isEmpty() ? file.fileName() : name;
    m_dialog = new ImportDialog(path, shown, {}, tr("Open"), m_window);
    connect(m_dialog, &ImportDialog::chosen, this,
            [this, path, name](const ReadOptions& options) { emit ready(TableSource(path, options, name)); });
    m_dialog->open();
}

void TableImport::askIfUnsure(const QString& path)
{
    const auto looked = QtConcurrent::run([path] { return previewTable(path, {}); });
    whenReady(looked, this, [this, path](const TablePreview& preview) {
        using enum TableKind;
        const bool choices = preview.kind == Delimited || preview.kind == Workbook ||
                             preview.kind == Unknown || preview.kind == Lines;
        if (preview.fault && (!choices || preview.fault->kind == ErrorKind::FileMissing ||
                              preview.fault->kind == ErrorKind::FileUnreadable))
            emit failed(*preview.fault);
        else if (preview.isCertain())
            emit ready(TableSource(path));
        else
            ask(path);
    });
}

void TableImport::paste()
{
    take(pastedTable(QGuiApplication::clipboard()->mimeData()), tr("Clipboard"));
}

void TableImport::take(const PastedTable& pasted, const QString& name)
{
    if (!pasted.file.isEmpty()) {
        ask(pasted.file);
        return;
    }
    if (pasted.isEmpty()) {
        emit nothingPasted();
        return;
    }
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto written = QtConcurrent::run([pasted, folder] { return writePasted(pasted, folder->path()); });
    whenReady(written, this, [this, folder, name](const Result<QString>& path) {
        if (path) {
            m_pasted = folder;
            ask(*path, name);
        } else if (path.error().kind == ErrorKind::EmptyTable) {
            emit nothingPasted();
        } else {
            emit failed(path.error());
        }
    });
}

} // namespace rowmill
