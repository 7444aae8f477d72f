#include "ui/widget/chip.h"

#include <QPainter>

namespace rowmill {

namespace {

constexpr int Height = 28;
constexpr int ChipPadding = 10;
constexpr int DotSpace = 13;
constexpr int ChipGap = 6;

} // namespace

Chip::Chip(const QString& word, std::optional<Tone> dot, QWidget* parent)
    : QAbstractButton(parent), m_dot(dot)
{
    setText(word);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.94);
    setFont(small);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(const QString& count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(text() + QStringLiteral(", ") + count);
    if (count.size() > m_widest) {
        m_widest = count.size();
        updateGeometry();
    }
    update();
}

QFont Chip::countFont() const
{
    QFont bold = tabularFont(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize Chip::sizeHint() const
{
    const int counts =
        QFontMetrics(countFont())
            .horizontalAdvance(m_count.size() < m_widest ? QString(m_widest, QLatin1Char('0')) : m_count);
    const int gap = m_widest > 0 ? ChipGap : 0;
    return {2 * ChipPadding + (m_dot ? DotSpace : 0) + fontMetrics().horizontalAdvance(text()) + gap + counts,
            Height};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = [this](Tone which) { return toneColor(palette(), which); };
    QColor ground = mixed(tone(Tone::Base), tone(Tone::Text), isDark(palette()) ? 0.09 : 0.06);
    if (isChecked())
        ground = tone(Tone::AccentSoft);
    else if (underMouse())
        ground = mixed(ground, tone(Tone::Text), 0.05);
    const qreal border = hasFocus() ? focusWidth(palette()) : 1;
    const QPen still = isHighContrast(palette()) ? QPen(tone(Tone::Line), border) : QPen(Qt::NoPen);
    painter.setPen(isChecked() || hasFocus() ? QPen(tone(Tone::Accent), border) : still);
    painter.setBrush(ground);
    const qreal inset = border / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Height / 2.0,
                            Height / 2.0);

    QRect inner = rect().adjusted(ChipPadding, 0, -ChipPadding, 0);
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(*m_dot));
        painter.drawEllipse(QPointF(inner.left() + 4, inner.center().y() + 1), 4, 4);
        inner.setLeft(inner.left() + DotSpace);
    }
    painter.setFont(font());
    painter.setPen(tone(isEnabled() ? Tone::Text : Tone::Faint));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(countFont());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_count);
}

void Chip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace rowmill
