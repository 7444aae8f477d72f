#include "ui/dialogs/import_panel.h"

#include "ui/widget/plain_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

constexpr int Steps = 1000;

} // namespace

ImportPanel::ImportPanel(QWidget* parent) : QWidget(parent)
{
    m_title = new PlainLabel(QString(), PlainLabel::Role::Strong, this);
    m_title->setElide(Qt::ElideMiddle);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_rows = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);

    auto* last = new QHBoxLayout;
    last->addWidget(m_rows, 1);
    last->addWidget(m_cancel);
    auto* inside = new QVBoxLayout;
    inside->setSpacing(12);
    inside->addWidget(m_title);
    inside->addWidget(m_bar);
    inside->addLayout(last);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(inside, 2);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
}

void ImportPanel::begin(const QString& title, bool cancellable)
{
    m_title->setText(title);
    m_rows->setText(QString());
    m_bar->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    if (cancellable)
        m_cancel->setFocus();
}

void ImportPanel::setProgress(qint64 done, qint64 total, qint64 rows)
{
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done * Steps / total, 0, Steps)));
    const qint64 most = std::numeric_limits<int>::max();
    m_rows->setText(rows > 0 ? tr("%Ln row(s) so far", nullptr, static_cast<int>(std::min(rows, most)))
                             : QString());
}

} // namespace rowmill
