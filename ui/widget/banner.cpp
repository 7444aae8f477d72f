#include "ui/widget/banner.h"

#include "ui/widget/plain_label.h"
#include "ui/widget/shown_text.h"
#include "ui/widget/spoken.h"
#include "ui/widget/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rowmill {

namespace {

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Tone::Accent;
    case Banner::Kind::Warning:
        return Tone::Warning;
    case Banner::Kind::Error:
        return Tone::Failed;
    }
    return Tone::Accent;
}

} // namespace

Banner::Banner(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new PlainLabel(this))
{
    speakAs(this, QAccessible::AlertMessage);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 10, 7);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addSpacing(4);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_text, 1);
    for (int i = 0; i < 2; ++i) {
        m_buttons[i] = new QPushButton(this);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { emit actionTriggered(i); });
        row->addWidget(m_buttons[i]);
    }
    m_close = new QToolButton(this);
    m_close->setProperty("small", true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::showMessage(Kind kind, const QString& text, const QStringList& actions)
{
    m_kind = kind;
    m_text->setText(breakable(text));
    m_said = text;
    for (int i = 0; i < 2; ++i) {
        m_buttons[i]->setVisible(i < actions.size());
        if (i < actions.size())
            m_buttons[i]->setText(actions.at(i));
    }
    refreshIcons();
    show();
    update();
    announce(this, text);
}

void Banner::dismiss()
{
    hide();
}

QString Banner::text() const
{
    return m_said;
}

void Banner::refreshIcons()
{
    const QString name = m_kind == Kind::Info ? QStringLiteral("info") : QStringLiteral("warning");
    m_icon->setPixmap(lineIcon(name, toneOf(m_kind)).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_close->setIcon(lineIcon(QStringLiteral("close"), Tone::Dim));
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_close)
        refreshIcons();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor base = toneColor(palette(), Tone::Base);
    const QColor ink = toneColor(palette(), toneOf(m_kind));
    const QColor ground = m_kind == Kind::Warning ? toneColor(palette(), Tone::WarningSoft)
                                                  : mixed(base, ink, isDark(palette()) ? 0.16 : 0.1);
    painter.fillRect(rect(), ground);
    painter.setPen(mixed(ground, ink, isHighContrast(palette()) ? 1 : 0.35));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace rowmill
