#include "ui/setup/step_button.h"

#include "ui/widget/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace rowmill {

namespace {

constexpr int Pad = 8;
constexpr int Mark = 18;
constexpr int TextLeft = Pad + Mark + 10;

QFont stepTitleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont lineFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

StepButton::StepButton(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setState({});
}

void StepButton::setState(const StepState& state)
{
    m_state = state;
    setAccessibleName(text());
    setAccessibleDescription((state.ready ? tr("Ready: %1") : tr("Not ready: %1")).arg(state.line));
    update();
}

QSize StepButton::sizeHint() const
{
    const int height =
        QFontMetrics(stepTitleFont(font())).height() + QFontMetrics(lineFont(font())).height() + Pad + 4;
    return {200, height};
}

QSize StepButton::minimumSizeHint() const
{
    return {TextLeft + 60, sizeHint().height()};
}

void StepButton::paintMark(QPainter& painter, const QRectF& place) const
{
    const QColor colour = toneColor(palette(), m_state.ready ? Tone::Done : Tone::Waiting);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.3, m_state.ready ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(place);
    if (!m_state.ready)
        return;
    QPainterPath check(place.topLeft() + QPointF(5.2, 9.4));
    check.lineTo(place.topLeft() + QPointF(8.0, 12.0));
    check.lineTo(place.topLeft() + QPointF(12.8, 6.6));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(check);
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal edge = hasFocus() ? focusWidth(palette()) / 2.0 : 0.5;
    const QRectF ground = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    // The soft ground alone is too faint where contrast is asked for.
    const bool framed = hasFocus() || (isChecked() && isHighContrast(palette()));
    const int wide = hasFocus() ? focusWidth(palette()) : 1;
    painter.setPen(framed ? QPen(toneColor(palette(), Tone::Accent), wide) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(toneColor(palette(), Tone::AccentSoft));
    else if (underMouse())
        painter.setBrush(toneColor(palette(), Tone::Grid));
    if (isChecked() || underMouse() || hasFocus())
        painter.drawRoundedRect(ground, 6, 6);

    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintMark(painter, placed(QRect(Pad, (height() - Mark) / 2 - 1, Mark, Mark)));

    const QFontMetrics titleMetrics(stepTitleFont(font()));
    const QFontMetrics lineMetrics(lineFont(font()));
    const int width = this->width() - TextLeft - Pad;
    const int top = (height() - titleMetrics.height() - lineMetrics.height()) / 2;
    const int side = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    painter.setFont(stepTitleFont(font()));
    painter.setPen(toneColor(palette(), Tone::Text));
    painter.drawText(placed(QRect(TextLeft, top, width, titleMetrics.height())), side, text());
    painter.setFont(lineFont(font()));
    painter.setPen(toneColor(palette(), Tone::Dim));
    painter.drawText(placed(QRect(TextLeft, top + titleMetrics.height(), width, lineMetrics.height())), side,
                     lineMetrics.elidedText(m_state.line, Qt::ElideRight, width));
}

} // namespace rowmill
