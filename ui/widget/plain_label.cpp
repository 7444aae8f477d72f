#include "ui/widget/plain_label.h"

#include "ui/widget/shown_text.h"
#include "ui/widget/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rowmill {

namespace {

QLatin1String toneName(PlainLabel::Role role)
{
    switch (role) {
    case PlainLabel::Role::Normal:
    case PlainLabel::Role::Strong:
    case PlainLabel::Role::Title:
        return {};
    case PlainLabel::Role::Section:
        return QLatin1String("section");
    case PlainLabel::Role::Dim:
    case PlainLabel::Role::Mono:
        return QLatin1String("dim");
    case PlainLabel::Role::Faint:
        return QLatin1String("faint");
    case PlainLabel::Role::Done:
        return QLatin1String("done");
    case PlainLabel::Role::Failed:
        return QLatin1String("failed");
    case PlainLabel::Role::Warning:
        return QLatin1String("warning");
    }
    return {};
}

QFont fontFor(PlainLabel::Role role, QFont font)
{
    const qreal size = font.pointSizeF();
    switch (role) {
    case PlainLabel::Role::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case PlainLabel::Role::Title:
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(size * 1.9);
        break;
    case PlainLabel::Role::Section:
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(size * 0.85);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        break;
    case PlainLabel::Role::Mono:
        font = monoFont(font);
        break;
    case PlainLabel::Role::Faint:
        font.setPointSizeF(size * 0.92);
        break;
    default:
        break;
    }
    return font;
}

} // namespace

PlainLabel::PlainLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, Role role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(Role role)
{
    setProperty("tone", QString(toneName(role)));
    setFont(fontFor(role, QFont()));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    update();
}

QString PlainLabel::singleLine() const
{
    return text().simplified();
}

bool PlainLabel::isCut() const
{
    return m_elide != Qt::ElideNone && fontMetrics().horizontalAdvance(singleLine()) > contentsRect().width();
}

QSize PlainLabel::sizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::sizeHint();
    return {fontMetrics().horizontalAdvance(singleLine()) + 2, fontMetrics().height()};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(QChar(0x2026)), fontMetrics().height()};
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect rect = contentsRect();
    const QString shown = fontMetrics().elidedText(singleLine(), m_elide, rect.width());
    painter.drawText(rect, int(alignment()) | Qt::TextSingleLine, shown);
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tipText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace rowmill
