#include "ui/table/row_map.h"

#include "ui/table/state_style.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"
#include "ui/widget/shown_text.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int SideMargin = 5;
constexpr int EndMargin = 4;
constexpr int MinBox = 12;

} // namespace

RowMap::RowMap(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    setFixedWidth(Width);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(tr("Row map"));
    sliderChange(SliderValueChange);
}

void RowMap::setStates(const QByteArray& states)
{
    m_bins.setBinCount(qMax(1, strip().height()));
    m_bins.setStates(states);
    update();
}

void RowMap::setOrder(std::optional<RowOrder> order)
{
    m_bins.setOrder(std::move(order));
    update();
}

void RowMap::applyChanges(const QList<RowChange>& changes)
{
    bool changed = false;
    for (const RowChange& change : changes)
        changed |= m_bins.setState(change.row, change.state) >= 0;
    if (changed)
        update();
}

QRect RowMap::strip() const
{
    return rect().adjusted(SideMargin, EndMargin, -SideMargin, -EndMargin);
}

qint64 RowMap::positionAtY(int y) const
{
    const QRect area = strip();
    if (m_bins.rows() == 0 || area.height() <= 0)
        return -1;
    const qint64 down = qBound(0, y - area.top(), area.height() - 1);
    return qBound<qint64>(0, down * m_bins.rows() / area.height(), m_bins.rows() - 1);
}

QRect RowMap::binRect(int bin) const
{
    const QRect area = strip();
    const int count = m_bins.binCount();
    const int top = area.top() + area.height() * bin / count;
    const int bottom = area.top() + area.height() * (bin + 1) / count;
    return {area.left(), top, area.width(), bottom - top};
}

QRect RowMap::box() const
{
    const QRect area = strip();
    if (m_bins.rows() == 0 || length() <= 0)
        return {};
    const qint64 middle = qint64(value()) - minimum() + pageStep() / 2;
    const int height = qBound(MinBox, int(qint64(pageStep()) * area.height() / length()), area.height());
    const int y = area.top() + int(middle * area.height() / length()) - height / 2;
    const int top = qBound(1, y, qMax(1, rect().height() - height - 2));
    return {area.left() - 3, top, area.width() + 6, height};
}

/// Scrolls so that what `y` stands for is in the middle of the view.
void RowMap::showMiddle(int y)
{
    const QRect area = strip();
    if (area.height() <= 0)
        return;
    const qint64 middle = qint64(y - area.top()) * length() / area.height();
    const qint64 top = middle + minimum() - pageStep() / 2;
    setValue(int(std::clamp<qint64>(top, minimum(), maximum())));
}

RowMap::Colors RowMap::colors() const
{
    Colors colors;
    for (int state = 0; state < RowStateCount; ++state)
        colors.at(size_t(state)) = mapColor(look(), static_cast<RowState>(state));
    return colors;
}

/// Not the widget's own: the style sheet of scroll bars bends that.
QPalette RowMap::look()
{
    return QGuiApplication::palette();
}

/// The mean of what fills the strip; what is left out leaves its sides free.
void RowMap::paintGround(QPainter& painter, const RowMapBins::Bin& bin, const QRect& rect,
                         const Colors& colors) const
{
    double sum = 0, red = 0, green = 0, blue = 0, narrow = 0;
    for (int state = 0; state < RowStateCount; ++state) {
        const double weight = bin.at(size_t(state));
        const QColor& color = colors.at(size_t(state));
        narrow += mapMark(static_cast<RowState>(state)) == MapMark::Narrow ? weight : 0;
        sum += weight;
        red += weight * color.red();
        green += weight * color.green();
        blue += weight * color.blue();
    }
    if (sum <= 0)
        return;
    const int side = narrow * 2 > sum ? rect.width() / 3 : 0;
    painter.fillRect(rect.adjusted(side, 0, -side, 0),
                     QColor(int(red / sum), int(green / sum), int(blue / sum)));
}

/// What sticks out always; across the strip only where that says something.
void RowMap::paintMark(QPainter& painter, RowState state, const QRect& line, bool across,
                       const QColor& color) const
{
    const MapMark mark = mapMark(state);
    const QRect area = strip();
    const int right = area.left() + area.width();
    if (mark == MapMark::Wide || mark == MapMark::Left)
        painter.fillRect(0, line.top(), area.left(), line.height(), color);
    if (mark != MapMark::Left)
        painter.fillRect(right, line.top(), width() - right, line.height(), color);
    if (!across)
        return;
    if (mark == MapMark::Broken) {
        const int part = area.width() / 3;
        painter.fillRect(area.left(), line.top(), part, line.height(), color);
        painter.fillRect(right - part, line.top(), part, line.height(), color);
    } else {
        painter.fillRect(area.left(), line.top(), area.width(), line.height(), color);
    }
}

/// The few rows that want to be seen among thousands of others; failed ones over all. Where they are
/// everywhere, the strip keeps to what most rows are, and only its sides tell of them.
void RowMap::paintMarks(QPainter& painter, const Colors& colors) const
{
    constexpr RowState Marked[] = {RowState::Running, RowState::Retrying, RowState::Unknown,
                                   RowState::Failed};
    for (const RowState state : Marked) {
        QList<int> marked;
        for (int index = 0; index < m_bins.binCount(); ++index) {
            if (m_bins.bin(index).at(size_t(state)) > 0)
                marked.append(index);
        }
        const bool few = marked.size() * 16 < m_bins.binCount();
        for (const int index : std::as_const(marked)) {
            QRect line = binRect(index);
            line.setHeight(qBound(2, line.height(), 4));
            paintMark(painter, state, line, few, colors.at(size_t(state)));
        }
    }
}

void RowMap::paintBox(QPainter& painter) const
{
    const QRect around = box();
    if (!around.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(around).adjusted(-0.5, 0.5, 0.5, 0.5);
    painter.setPen(QPen(toneColor(look(), Tone::Base), 4));
    painter.drawRoundedRect(edge, 3, 3);
    const bool held = hasFocus() || m_grab;
    painter.setPen(QPen(toneColor(look(), held ? Tone::Accent : Tone::Text), held ? 2.2 : 1.6));
    painter.drawRoundedRect(edge, 3, 3);
}

void RowMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(look(), Tone::Base));
    painter.fillRect(strip(), toneColor(look(), Tone::Grid));
    const Colors used = colors();
    for (int index = 0; index < m_bins.binCount(); ++index)
        paintGround(painter, m_bins.bin(index), binRect(index), used);
    paintMarks(painter, used);
    paintBox(painter);
}

void RowMap::resizeEvent(QResizeEvent* event)
{
    QScrollBar::resizeEvent(event);
    m_bins.setBinCount(qMax(1, strip().height()));
}

void RowMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int y = qRound(event->position().y());
    const QRect around = box();
    const bool onBox = y >= around.top() && y <= around.bottom();
    m_grab = onBox ? y - around.center().y() : 0;
    if (!onBox)
        showMiddle(y);
    update();
}

void RowMap::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grab && event->buttons().testFlag(Qt::LeftButton))
        showMiddle(qRound(event->position().y()) - *m_grab);
}

void RowMap::mouseReleaseEvent(QMouseEvent*)
{
    m_grab.reset();
    update();
}

/// Whoever hears the map wants rows, not pixels.
void RowMap::sliderChange(SliderChange change)
{
    QScrollBar::sliderChange(change);
    const qint64 rows = m_bins.rows();
    if (rows == 0 || length() <= 0) {
        setAccessibleDescription(tr("The state of all rows from first to last."));
        return;
    }
    const qint64 top = qint64(value()) - minimum();
    const qint64 first = qMin(rows - 1, top * rows / length());
    const qint64 last = qBound(first, (top + pageStep()) * rows / length() - 1, rows - 1);
    setAccessibleDescription(tr("In view: %1 of %2").arg(placeWords(first, last), grouped(rows)));
}

/// "Row 7" is a row of the source; in another order than that one speaks of places.
QString RowMap::placeWords(qint64 first, qint64 last) const
{
    if (first == last)
        return tr("Row %1").arg(grouped(m_bins.rowAt(first)));
    const QString words = m_bins.isWhole() ? tr("Rows %1 to %2") : tr("Rows %1 to %2 of those shown");
    return words.arg(grouped(first + 1), grouped(last + 1));
}

QString RowMap::tipAt(int y) const
{
    const qint64 position = positionAtY(y);
    if (position < 0)
        return {};
    const int index = int(position * m_bins.binCount() / m_bins.rows());
    const auto [first, end] = m_bins.span(index);
    QStringList lines{placeWords(first, end - 1)};
    for (int state = 0; state < RowStateCount; ++state) {
        const int count = m_bins.bin(index).at(size_t(state));
        if (count > 0)
            lines.append(stateWord(static_cast<RowState>(state)) + QStringLiteral(": ") + grouped(count));
    }
    return lines.join(QLatin1Char('\n'));
}

bool RowMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipText(tipAt(help->pos().y())), this);
        return true;
    }
    return QScrollBar::event(event);
}

} // namespace rowmill
