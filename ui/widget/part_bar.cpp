#include "ui/widget/part_bar.h"

#include "ui/widget/spoken.h"

#include <QPainter>
#include <QPainterPath>

namespace rowmill {

PartBar::PartBar(int thickness, QWidget* parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakAs(this, QAccessible::ProgressBar);
    setParts({});
}

void PartBar::setParts(const QList<Part>& parts)
{
    double whole = 0;
    for (const Part& part : parts)
        whole += part.share;
    speakValue(this, qBound(0, qRound(whole * 100), 100), 100);
    if (parts == m_parts)
        return;
    m_parts = parts;
    update();
}

void PartBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = rect();
    const double radius = bar.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    painter.setClipPath(shape);
    const bool framed = isHighContrast(palette()); // the line there is as dark as what it would lie under
    painter.fillRect(bar, toneColor(palette(), framed ? Tone::Base : Tone::Line));
    double left = 0;
    for (const Part& part : m_parts) {
        if (part.share <= 0)
            continue;
        const double wide = qMax(3.0, part.share * bar.width());
        const double from = qMin(left, bar.width() - wide);
        painter.fillRect(QRectF(from, 0, wide, bar.height()), toneColor(palette(), part.tone));
        left = from + wide;
    }
    if (framed) {
        painter.setPen(QPen(toneColor(palette(), Tone::Line), 2)); // half of it is clipped
        painter.drawPath(shape);
    }
}

} // namespace rowmill
