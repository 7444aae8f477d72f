#include "ui/chart/live_chart.h"

#include "ui/widget/spoken.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rowmill {

namespace {

constexpr qsizetype BigStep = 10;

} // namespace

LiveChart::LiveChart(const ChartLook& look, QWidget* parent) : QWidget(parent)
{
    m_view.look = look;
    m_view.axis = niceAxis(0, look.wholeNumbers);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::Chart);
    setAccessibleName(look.title);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& icon, const QString& text) {
        auto* action = new QAction(lineIcon(icon), text, this);
        addAction(action);
        return action;
    };
    connect(add(QStringLiteral("copy"), tr("Copy as &image")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setImage(toImage()); });
    connect(add(QStringLiteral("table"), tr("Copy &data")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(toTsv()); });
    connect(add(QStringLiteral("save"), tr("&Save image…")), &QAction::triggered, this,
            &LiveChart::saveImageRequested);
    connect(add(QStringLiteral("save"), tr("Sa&ve data…")), &QAction::triggered, this,
            &LiveChart::saveDataRequested);
    describe();
}

void LiveChart::setData(const ChartData& data)
{
    m_view.data = data;
    double highest = 0;
    for (const ChartSeries& series : data.series) {
        for (const double value : series.values)
            highest = std::max(highest, value);
    }
    // Shrinks only when there is a lot of air, so that the axis does not flicker between two tops.
    const Axis axis = niceAxis(highest * 1.05, m_view.look.wholeNumbers);
    if (axis.top > m_view.axis.top || highest < m_view.axis.top * 0.7)
        m_view.axis = axis;
    describe();
    update();
}

void LiveChart::setHoverTime(std::optional<double> time)
{
    if (time == m_view.hover)
        return;
    m_view.hover = time;
    describe();
    update();
}

bool LiveChart::fitsOneLine(int width) const
{
    return ChartPainter(m_view, {width, height()}, font(), palette()).fitsOneLine();
}

void LiveChart::setLegendBelow(bool below)
{
    if (below == m_view.legendBelow)
        return;
    m_view.legendBelow = below;
    update();
}

QString LiveChart::description() const
{
    const ChartData& data = m_view.data;
    if (data.isEmpty())
        return tr("No run yet");
    const qsizetype index = m_view.hover ? painter().hoverIndex() : data.times.size() - 1;
    const double time = index < 0 ? *m_view.hover : data.times.at(index);
    const QString when =
        index == data.times.size() - 1 ? tr("Now", "the last moment of a chart") : timeLabel(time - data.to);
    if (index < 0)
        return tr("%1: not sending", "a moment of a chart").arg(when);
    QStringList parts;
    for (const ChartSeries& series : data.series)
        parts.append(series.name + QLatin1Char(' ') +
                     chartValue(m_view.look, series.values.value(index, -1)));
    if (data.marks.value(index) > 0)
        parts.append(m_view.look.markName + QLatin1Char(' ') + QString::number(data.marks.at(index)));
    return tr("%1: %2", "a moment of a chart, its values").arg(when, parts.join(QStringLiteral(", ")));
}

void LiveChart::describe()
{
    setAccessibleDescription(description());
}

QImage LiveChart::toImage() const
{
    ChartView plain = m_view;
    plain.hover.reset();
    plain.focused = false;
    const double scale = std::max(2.0, devicePixelRatioF());
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(toneColor(palette(), Tone::Panel));
    QPainter on(&image);
    ChartPainter(plain, size(), font(), palette()).paint(on);
    on.end();
    image.setDevicePixelRatio(1);
    return image;
}

QString LiveChart::toTsv() const
{
    return rowmill::toTsv({{&m_view.data, m_view.look.unit, m_view.look.markName}});
}

void LiveChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF plot = plotRect();
    const double x = event->position().x();
    if (m_view.data.isEmpty() || x < plot.left() - 4 || x > plot.right() + 4)
        emit hovered(std::nullopt);
    else
        emit hovered(pointedAt(x));
}

/// From point to point, so that most moves of a mouse repaint nothing.
double LiveChart::pointedAt(double x) const
{
    ChartView view = m_view;
    view.hover = painter().timeAt(x);
    const qsizetype index = ChartPainter(view, size(), font(), palette()).hoverIndex();
    return index < 0 ? *view.hover : m_view.data.times.at(index);
}

void LiveChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    emit hovered(std::nullopt);
}

void LiveChart::keyPressEvent(QKeyEvent* event)
{
    const bool big = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        step(big ? -BigStep : -1);
        return;
    case Qt::Key_Right:
        step(big ? BigStep : 1);
        return;
    case Qt::Key_Home:
        step(-m_view.data.times.size());
        return;
    case Qt::Key_End:
        step(m_view.data.times.size());
        return;
    case Qt::Key_Escape:
        if (m_view.hover) {
            emit hovered(std::nullopt);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void LiveChart::step(qsizetype points)
{
    const QList<double>& times = m_view.data.times;
    if (times.isEmpty())
        return;
    const qsizetype first = std::min(
        times.size() - 1, std::lower_bound(times.cbegin(), times.cend(), m_view.data.from) - times.cbegin());
    qsizetype index = times.size() - 1;
    if (m_view.hover) {
        const auto it = std::lower_bound(times.cbegin(), times.cend(), *m_view.hover);
        const qsizetype at = it - times.cbegin();
        // Between two points the first step goes to the one on that side.
        const bool between = at < times.size() && *it != *m_view.hover;
        index = at + points - (between && points > 0 ? 1 : 0);
    } else if (points < 0) {
        index += points + 1;
    }
    emit hovered(times.at(std::clamp(index, first, times.size() - 1)));
}

void LiveChart::focusInEvent(QFocusEvent* event)
{
    m_view.focused = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void LiveChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return; // its own menu
    m_view.focused = false;
    emit hovered(std::nullopt);
    update();
}

void LiveChart::paintEvent(QPaintEvent*)
{
    QPainter on(this);
    painter().paint(on);
}

} // namespace rowmill
