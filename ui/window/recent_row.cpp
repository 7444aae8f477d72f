#include "ui/window/recent_row.h"

#include "ui/widget/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int RowPad = 4;
constexpr int BarWidth = 112;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RecentRow::RecentRow(const RecentProject& project, QWidget* parent)
    : QAbstractButton(parent), m_project(project),
      m_line(describeRecent(project, QDateTime::currentDateTime()))
{
    setText(project.name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(project.name);
    setAccessibleDescription(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    return {380, 2 * fontMetrics().height() + 18};
}

void RecentRow::paintBar(QPainter& painter, const QRectF& place) const
{
    const double rows = std::max<double>(1, static_cast<double>(m_project.rows));
    const double done = place.width() * std::min(1.0, static_cast<double>(m_project.done) / rows);
    const double failed = place.width() * std::min(1.0, static_cast<double>(m_project.failed) / rows);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette(), Tone::Line));
    painter.drawRoundedRect(place, 2, 2);
    painter.setBrush(toneColor(palette(), Tone::Done));
    painter.drawRoundedRect(QRectF(place.left(), place.top(), done, place.height()), 2, 2);
    if (m_project.failed > 0) {
        painter.setBrush(toneColor(palette(), Tone::Failed));
        // One failed row in many would be no pixel at all.
        painter.drawRect(QRectF(place.left() + done, place.top(),
                                std::min(std::max(2.0, failed), place.width() - done), place.height()));
    }
}

void RecentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(toneColor(palette(), Tone::Accent), focusWidth(palette()))
                                  : QPen(Qt::NoPen));
        painter.setBrush(toneColor(palette(), underMouse() ? Tone::Grid : Tone::Window));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter.setPen(toneColor(palette(), Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);

    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int space = width() - BarWidth - 4 * RowPad - 8;
    const int lineHeight = fontMetrics().height();
    const int top = (height() - 2 * lineHeight) / 2;
    const int side = static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    painter.setFont(nameFont(font()));
    painter.setPen(toneColor(palette(), Tone::Text));
    painter.drawText(placed(QRect(2 * RowPad, top, space, lineHeight)), side,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, space));
    painter.setFont(font());
    painter.setPen(toneColor(palette(), Tone::Dim));
    painter.drawText(placed(QRect(2 * RowPad, top + lineHeight, space, lineHeight)), side,
                     fontMetrics().elidedText(m_line, Qt::ElideRight, space));
    paintBar(painter, placed(QRect(width() - BarWidth - 2 * RowPad, height() / 2 - 2, BarWidth, 4)));
}

} // namespace rowmill
