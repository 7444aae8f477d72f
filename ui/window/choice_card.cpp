#include "ui/window/choice_card.h"

#include "ui/widget/theme.h"

#include <QPainter>
#include <QStyle>

namespace rowmill {

namespace {

constexpr int CardPad = 14;
constexpr int Icon = 20;
constexpr int CardTextLeft = CardPad + Icon + 16;
constexpr int Wrap = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap;

QFont cardTitleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.05);
    return font;
}

} // namespace

ChoiceCard::ChoiceCard(const QString& icon, const QString& title, const QString& line, QWidget* parent)
    : QAbstractButton(parent), m_line(line)
{
    setText(title);
    setIcon(lineIcon(icon, Tone::Accent));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setKeys(const QKeySequence& keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    updateGeometry();
}

void ChoiceCard::setSuggested(bool suggested)
{
    m_suggested = suggested;
    update();
}

int ChoiceCard::keysWidth() const
{
    return m_keys.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_keys) + 12;
}

QRect ChoiceCard::lineRect(int width) const
{
    const int top = CardPad + QFontMetrics(cardTitleFont(font())).height() + 2;
    const int space = width - CardTextLeft - CardPad - keysWidth();
    const QRect wrapped = fontMetrics().boundingRect(QRect(0, 0, space, 1000), Wrap, m_line);
    return {CardTextLeft, top, space, wrapped.height()};
}

QSize ChoiceCard::sizeHint() const
{
    return {420, heightForWidth(420)};
}

int ChoiceCard::heightForWidth(int width) const
{
    return lineRect(width).bottom() + 1 + CardPad;
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_suggested || hasFocus();
    painter.setPen(
        QPen(toneColor(palette(), lit ? Tone::Accent : Tone::Line), hasFocus() ? focusWidth(palette()) : 1));
    painter.setBrush(toneColor(palette(), m_suggested || underMouse() ? Tone::AccentSoft : Tone::Base));
    const double edge = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 6, 6);

    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    icon().paint(&painter, placed(QRect(CardPad, (height() - Icon) / 2, Icon, Icon)));
    const QRect line = lineRect(width());
    painter.setPen(toneColor(palette(), Tone::Text));
    painter.setFont(cardTitleFont(font()));
    const int titleHeight = painter.fontMetrics().height();
    painter.drawText(placed(QRect(CardTextLeft, CardPad, line.width(), titleHeight)),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), text());
    painter.setFont(font());
    painter.setPen(toneColor(palette(), Tone::Dim));
    painter.drawText(placed(line), Wrap, m_line);
    painter.setPen(toneColor(palette(), Tone::Faint));
    painter.drawText(placed(rect().adjusted(0, 0, -CardPad, 0)),
                     static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), m_keys);
}

} // namespace rowmill
