#include "ui/table/row_map.h"

#include "ui/table/state_style.h"
#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"
#include "ui/widget/spoken.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace rowmill {

namespace {

constexpr int SideMargin = 5;
constexpr int EndMargin = 4;
constexpr int MinBox = 12;

} // namespace

RowMap::RowMap(QWidget* parent) : QWidget(parent)
{
    setFixedWidth(26);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    speakAs(this, QAccessible::Graphic);
    setAccessibleName(tr("Row map"));
    setAccessibleDescription(tr("The state of all rows from first to last. Click to go there."));
}

void RowMap::setStates(const QByteArray& states)
{
    m_bins.setBinCount(qMax(1, strip().height()));
    m_bins.setStates(states);
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

void RowMap::setVisibleRows(qint64 first, qint64 last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    update();
}

QRect RowMap::strip() const
{
    return rect().adjusted(SideMargin, EndMargin, -SideMargin, -EndMargin);
}

qint64 RowMap::rowAtY(int y) const
{
    const QRect area = strip();
    if (m_bins.rows() == 0 || area.height() <= 0)
        return 0;
    const qint64 down = qBound(0, y - area.top(), area.height() - 1);
    return qBound<qint64>(1, down * m_bins.rows() / area.height() + 1, m_bins.rows());
}

int RowMap::yOfRow(qint64 row) const
{
    const QRect area = strip();
    return area.top() + int((row - 1) * area.height() / qMax<qint64>(1, m_bins.rows()));
}

void RowMap::paintBins(QPainter& painter) const
{
    const QRect area = strip();
    const QColor base = toneColor(palette(), Tone::Base);
    std::array<QColor, RowStateCount> colors;
    for (int state = 0; state < RowStateCount; ++state)
        colors.at(size_t(state)) = toneColor(palette(), stateTone(static_cast<RowState>(state)));
    colors[size_t(RowState::Done)] = mixed(base, colors[size_t(RowState::Done)], 0.72);
    colors[size_t(RowState::Waiting)] = mixed(base, colors[size_t(RowState::Waiting)], 0.75);

    const int count = m_bins.binCount();
    for (int index = 0; index < count; ++index) {
        const RowMapBins::Bin& bin = m_bins.bin(index);
        double sum = 0, red = 0, green = 0, blue = 0;
        for (int state = 0; state < RowStateCount; ++state) {
            const QColor& color = colors.at(size_t(state));
            // The few rows at work must be seen among thousands of others.
            const bool atWork = state == int(RowState::Running) || state == int(RowState::Retrying);
            const double weight = bin.at(size_t(state)) * (atWork ? 200.0 : 1.0);
            sum += weight;
            red += weight * color.red();
            green += weight * color.green();
            blue += weight * color.blue();
        }
        const int top = area.top() + area.height() * index / count;
        const int bottom = area.top() + area.height() * (index + 1) / count;
        const QColor mean(int(red / sum), int(green / sum), int(blue / sum));
        painter.fillRect(area.left(), top, area.width(), bottom - top, mean);
    }
}

void RowMap::paintFailures(QPainter& painter) const
{
    const QRect area = strip();
    const QColor color = toneColor(palette(), Tone::Failed);
    const int count = m_bins.binCount();
    for (int index = 0; index < count; ++index) {
        if (m_bins.bin(index).at(size_t(RowState::Failed)) == 0)
            continue;
        const int top = area.top() + area.height() * index / count;
        const int bottom = area.top() + area.height() * (index + 1) / count;
        painter.fillRect(0, top, width(), qBound(2, bottom - top, 4), color);
    }
}

void RowMap::paintBox(QPainter& painter) const
{
    if (m_first <= 0 || m_bins.rows() == 0)
        return;
    const QRect area = strip();
    const int top = yOfRow(m_first);
    const int height = qMax(MinBox, yOfRow(m_last + 1) - top);
    const int y = qBound(1, top - (height == MinBox ? MinBox / 2 : 0), rect().height() - height - 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF box(area.left() - 3.5, y + 0.5, area.width() + 7, height);
    painter.setPen(QPen(toneColor(palette(), Tone::Base), 4));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(toneColor(palette(), Tone::Text), 1.6));
    painter.drawRoundedRect(box, 3, 3);
}

void RowMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(palette(), Tone::Base));
    painter.fillRect(strip(), toneColor(palette(), Tone::Grid));
    paintBins(painter);
    paintFailures(painter);
    paintBox(painter);
}

void RowMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_bins.setBinCount(qMax(1, strip().height()));
}

void RowMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_bins.rows() > 0)
        emit rowRequested(rowAtY(qRound(event->position().y())));
}

void RowMap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_bins.rows() > 0)
        emit rowRequested(rowAtY(qRound(event->position().y())));
}

void RowMap::wheelEvent(QWheelEvent* event)
{
    emit wheelTurned(event);
}

QString RowMap::tipAt(int y) const
{
    const int index = m_bins.binOf(rowAtY(y));
    if (index < 0)
        return {};
    const qint64 first = (qint64(index) * m_bins.rows() + m_bins.binCount() - 1) / m_bins.binCount() + 1;
    const qint64 end = (qint64(index + 1) * m_bins.rows() + m_bins.binCount() - 1) / m_bins.binCount();
    QStringList lines{first == end ? tr("Row %1").arg(grouped(first))
                                   : tr("Rows %1 to %2").arg(grouped(first), grouped(end))};
    for (int state = 0; state < RowStateCount; ++state) {
        const int count = m_bins.bin(index).at(size_t(state));
        if (count > 0)
            lines.append(stateWord(static_cast<RowState>(state)) + QStringLiteral(": ") + grouped(count));
    }
    return lines.join(QLatin1Char('\n')).toHtmlEscaped();
}

bool RowMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace rowmill
