#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/widget/plain_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(action->iconText(), PlainLabel::Role::Normal, this), row, 0);
        grid->addWidget(new PlainLabel(action->shortcut().toString(QKeySequence::NativeText),
                                       PlainLabel::Role::Dim, this),
                        row, 1, Qt::AlignTrailing);
    }
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(20);
    layout->addLayout(grid);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace rowmill
