#include "ui/dialogs/file_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace rowmill {

namespace {

QFileDialog* openDialog(QWidget* parent, const FileQuestion& question)
{
    auto* dialog = new QFileDialog(parent, question.title, question.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setNameFilters(question.filters);
    return dialog;
}

} // namespace

void pickFileToOpen(QWidget* parent, const FileQuestion& question, std::function<void(QString)> then)
{
    QFileDialog* dialog = openDialog(parent, question);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void pickFolderToOpen(QWidget* parent, const FileQuestion& question, std::function<void(QString)> then)
{
    QFileDialog* dialog = openDialog(parent, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

QStringList tableFilters()
{
    return {
        QCoreApplication::translate(
            "FileDialogs", "Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)"),
        QCoreApplication::translate("FileDialogs", "All files (*)")};
}

void pickFileToSave(QWidget* parent, const FileQuestion& question, std::function<void(QString)> then,
                    std::function<void()> otherwise)
{
    QFileDialog* dialog = openDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.ending);
    // The ending decides the form, so it follows the chosen filter.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const qsizetype star = filter.lastIndexOf(QLatin1String("*."));
        if (star >= 0)
            dialog->setDefaultSuffix(filter.mid(star + 2).chopped(1));
    });
    dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    if (otherwise)
        QObject::connect(dialog, &QFileDialog::rejected, parent, std::move(otherwise));
    dialog->open();
}

} // namespace rowmill
