#include "ui/widget/card.h"

#include "ui/widget/theme.h"

#include <QPainter>

namespace rowmill {

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(palette(), Tone::Line));
    painter.setBrush(toneColor(palette(), Tone::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace rowmill
