#include "ui/inspector/legend_item.h"

#include "ui/widget/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rowmill {

LegendItem::LegendItem(Tone tone, const QString& text, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(15, 0, 0, 0);
    row->addWidget(new PlainLabel(text, PlainLabel::Role::Faint, this));
}

void LegendItem::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void LegendItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() / 2 - 4, 9, 9), toneColor(palette(), m_tone));
}

} // namespace rowmill
