#include "ui/dialogs/notes_dialog.h"

#include "ui/text/table_notes_text.h"
#include "ui/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rowmill {

NotesDialog::NotesDialog(const QString& name, const TableNotes& notes, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notes on the table file"));
    auto* title = new PlainLabel(name, PlainLabel::Role::Strong, this);
    title->setElide(Qt::ElideMiddle);
    auto* explained = new PlainLabel(
        tr("These rows were not as the others. Every one of them is in the table, none was left out."),
        PlainLabel::Role::Dim, this);
    explained->setWordWrap(true);

    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Rows"));
    list->setHeaderLabels({tr("Line"), tr("What was met")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    const QList<NotedLine> lines = notedLines(notes);
    QList<QTreeWidgetItem*> items;
    for (const NotedLine& noted : lines) {
        auto* item = new QTreeWidgetItem({QLocale().toString(noted.line), noted.what});
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        items.append(item);
    }
    list->addTopLevelItems(items);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const qint64 more = notedRows(notes) - lines.size();
    auto* rest = new PlainLabel(tr("%L1 more are not listed.").arg(more), PlainLabel::Role::Faint, this);
    rest->setVisible(more > 0);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(explained);
    layout->addWidget(list, 1);
    layout->addWidget(rest);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(560, 420);
}

} // namespace rowmill
