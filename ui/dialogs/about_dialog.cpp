#include "ui/dialogs/about_dialog.h"

#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

AboutDialog::AboutDialog(const QString& libcurl, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Rowmill"));

    auto* icon = new PlainLabel(this);
    icon->setPixmap(lineIcon(QStringLiteral("rowmill"), Tone::Accent).pixmap(QSize(48, 48)));
    auto* name = new PlainLabel(QStringLiteral("Rowmill ") + QCoreApplication::applicationVersion(),
                                PlainLabel::Role::Title, this);
    auto* purpose = new PlainLabel(tr("Runs every row of a table through a language model."),
                                   PlainLabel::Role::Normal, this);
    QString parts = QStringLiteral("Qt ") + QLatin1String(qVersion());
    if (!libcurl.isEmpty())
        parts += u" · " + libcurl;
    auto* versions = new PlainLabel(tr("With %1").arg(parts), PlainLabel::Role::Dim, this);
    auto* licence = new PlainLabel(tr("Free software under the Apache License 2.0, without warranty."),
                                   PlainLabel::Role::Dim, this);
    for (PlainLabel* label : {name, versions})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (PlainLabel* label : {name, versions})
        label->setFocusPolicy(Qt::StrongFocus);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    close->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(name);
    text->addWidget(purpose);
    text->addSpacing(8);
    text->addWidget(versions);
    text->addWidget(licence);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 20);
    layout->setSpacing(20);
    layout->addLayout(row);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace rowmill
