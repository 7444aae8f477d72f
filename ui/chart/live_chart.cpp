#include "ui/chart/live_chart.h"

#include "ui/widget/spoken.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

constexpr int HeadingHeight = 22;
constexpr int AxisWidth = 42;
constexpr int AxisHeight = 20;

QFont smallFont(const QFont& base)
{
    QFont font = tabularFont(base);
    font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

} // namespace

LiveChart::LiveChart(const QString& title, const QString& unit, Values values, QWidget* parent)
    : QWidget(parent), m_title(title), m_unit(unit), m_values(values),
      m_axis(niceAxis(0, values == Values::Whole))
{
    setMouseTracking(true);
    speakAs(this, QAccessible::Chart);
    setAccessibleName(title);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(lineIcon(QStringLiteral("copy")), tr("Copy data"), this);
    connect(copy, &QAction::triggered, this, &LiveChart::copyData);
    addAction(copy);
}

void LiveChart::setMarkName(const QString& name, Tone tone)
{
    m_markName = name;
    m_markTone = tone;
}

void LiveChart::setData(const ChartData& data)
{
    m_data = data;
    double highest = 0;
    for (const ChartSeries& series : data.series) {
        for (const double value : series.values)
            highest = qMax(highest, value);
    }
    // Shrinks only when there is a lot of air, so that the axis does not flicker between two tops.
    const Axis axis = niceAxis(highest * 1.05, m_values == Values::Whole);
    if (axis.top > m_axis.top || highest < m_axis.top * 0.7)
        m_axis = axis;
    setAccessibleDescription(describeLast());
    update();
}

void LiveChart::setHoverTime(std::optional<double> time)
{
    if (time == m_hover)
        return;
    m_hover = time;
    update();
}

QRectF LiveChart::plotRect() const
{
    return QRectF(rect()).adjusted(AxisWidth, HeadingHeight + 8, -2, -AxisHeight);
}

double LiveChart::xOf(double time) const
{
    const QRectF plot = plotRect();
    const double span = qMax(1e-9, m_data.to - m_data.from);
    return plot.left() + (time - m_data.from) / span * plot.width();
}

double LiveChart::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - value / m_axis.top * plot.height();
}

int LiveChart::nearest(double time) const
{
    const auto begin = m_data.times.cbegin();
    const auto it = std::lower_bound(begin, m_data.times.cend(), time);
    if (it == m_data.times.cend())
        return int(m_data.times.size()) - 1;
    const int index = int(it - begin);
    return index > 0 && time - m_data.times.at(index - 1) < *it - time ? index - 1 : index;
}

QString LiveChart::valueText(const ChartSeries& series, int index) const
{
    const double value = series.values.value(index, -1);
    if (value < 0)
        return QString(QChar(0x2013));
    const bool whole = qFuzzyCompare(value + 1, double(qRound64(value)) + 1);
    return QLocale().toString(value, 'f', m_values == Values::Fraction ? 2 : whole ? 0 : 1);
}

QString LiveChart::describeLast() const
{
    if (isEmpty())
        return tr("No run yet");
    QStringList parts;
    for (const ChartSeries& series : m_data.series)
        parts.append(series.name + QStringLiteral(" ") + valueText(series, int(m_data.times.size()) - 1));
    return tr("Now: %1").arg(parts.join(QStringLiteral(", ")));
}

QString LiveChart::toTsv() const
{
    QStringList heading{QStringLiteral("seconds")};
    for (const ChartSeries& series : m_data.series)
        heading.append(series.name);
    if (!m_data.marks.isEmpty())
        heading.append(m_markName);
    QString out = heading.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int i = 0; i < m_data.times.size(); ++i) {
        QStringList cells{QString::number(m_data.times.at(i))};
        for (const ChartSeries& series : m_data.series) {
            const double value = series.values.value(i, -1);
            cells.append(value < 0 ? QString() : QString::number(value));
        }
        if (!m_data.marks.isEmpty())
            cells.append(QString::number(m_data.marks.value(i)));
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return out;
}

void LiveChart::copyData() const
{
    QGuiApplication::clipboard()->setText(toTsv());
}

void LiveChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF plot = plotRect();
    const double x = event->position().x();
    if (isEmpty() || x < plot.left() - 4 || x > plot.right() + 4) {
        emit hovered(std::nullopt);
        return;
    }
    const double share = qBound(0.0, (x - plot.left()) / qMax(1.0, plot.width()), 1.0);
    emit hovered(m_data.from + share * (m_data.to - m_data.from));
}

void LiveChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    emit hovered(std::nullopt);
}

void LiveChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHeading(painter);
    paintAxes(painter);
    if (isEmpty()) {
        painter.setFont(font());
        painter.setPen(toneColor(palette(), Tone::Faint));
        painter.drawText(plotRect(), Qt::AlignCenter, tr("No run yet"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(plotRect().adjusted(0, -6, 1, 1));
    for (const ChartSeries& series : m_data.series)
        paintSeries(painter, series);
    paintMarks(painter);
    painter.restore();
    paintHover(painter);
}

void LiveChart::paintHeading(QPainter& painter) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(toneColor(palette(), Tone::Text));
    const QString title = m_unit.isEmpty() ? m_title : tr("%1, %2").arg(m_title, m_unit);
    const QFontMetrics titleMetrics(bold);
    painter.drawText(QRect(0, 0, width(), HeadingHeight), Qt::AlignVCenter | Qt::AlignLeft, title);

    painter.setFont(smallFont(font()));
    const QFontMetrics metrics(painter.font());
    const int leftEnd = titleMetrics.horizontalAdvance(title) + 12;
    int x = width();
    QList<std::pair<QString, Tone>> legend;
    for (const ChartSeries& series : m_data.series)
        legend.append({series.name, series.tone});
    if (!m_markName.isEmpty())
        legend.append({m_markName, m_markTone});
    for (auto it = legend.crbegin(); it != legend.crend(); ++it) {
        const int textWidth = metrics.horizontalAdvance(it->first);
        if (x - textWidth - 16 < leftEnd)
            break;
        x -= textWidth;
        painter.setPen(toneColor(palette(), Tone::Dim));
        painter.drawText(QRect(x, 0, textWidth, HeadingHeight), Qt::AlignVCenter | Qt::AlignLeft, it->first);
        x -= 14;
        painter.fillRect(QRect(x, HeadingHeight / 2 - 1, 9, 3), toneColor(palette(), it->second));
        x -= 14;
    }
}

void LiveChart::paintAxes(QPainter& painter) const
{
    const QRectF plot = plotRect();
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics(painter.font());
    // A small chart has room for every other label only.
    const int every = plot.height() / qMax(1, m_axis.ticks()) < metrics.height() + 2 ? 2 : 1;
    for (int tick = 0; tick <= m_axis.ticks(); ++tick) {
        const double y = std::round(yOf(m_axis.step * tick));
        painter.setPen(toneColor(palette(), tick == 0 ? Tone::Line : Tone::Grid));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        if (tick % every == 0) {
            painter.setPen(toneColor(palette(), Tone::Faint));
            painter.drawText(QRectF(0, y - 10, AxisWidth - 8, 20), Qt::AlignVCenter | Qt::AlignRight,
                             m_axis.label(tick));
        }
    }
    painter.setPen(toneColor(palette(), Tone::Faint));
    const double span = m_data.to - m_data.from;
    const int parts = plot.width() > 260 ? 4 : 2;
    for (int part = 0; part <= parts; ++part) {
        const double x = plot.left() + plot.width() * part / parts;
        const QString text = timeLabel(-span * (parts - part) / parts);
        const double half = metrics.horizontalAdvance(text) / 2.0 + 2;
        const double left = qMin(x - half, width() - 2 * half);
        painter.drawText(QRectF(left, plot.bottom() + 3, 2 * half, AxisHeight - 3),
                         Qt::AlignTop | Qt::AlignHCenter, text);
    }
}

void LiveChart::paintSeries(QPainter& painter, const ChartSeries& series) const
{
    const QColor color = toneColor(palette(), series.tone);
    for (const auto& [first, last] : drawableRuns(series.values)) {
        QPainterPath path(QPointF(xOf(m_data.times.value(first)), yOf(series.values.at(first))));
        for (int i = first + 1; i <= last && i < m_data.times.size(); ++i) {
            const double x = xOf(m_data.times.at(i));
            if (series.step)
                path.lineTo(x, yOf(series.values.at(i - 1)));
            path.lineTo(x, yOf(series.values.at(i)));
        }
        if (series.area) {
            QPainterPath area = path;
            area.lineTo(path.currentPosition().x(), yOf(0));
            area.lineTo(xOf(m_data.times.value(first)), yOf(0));
            QColor soft = color;
            soft.setAlphaF(0.17f);
            painter.fillPath(area, soft);
        }
        painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        if (first == last)
            painter.drawPoint(path.currentPosition());
        else
            painter.drawPath(path);
    }
}

void LiveChart::paintMarks(QPainter& painter) const
{
    const QColor color = toneColor(palette(), m_markTone);
    const double top = plotRect().top() - 5;
    double lastX = -10;
    for (int i = 0; i < m_data.marks.size() && i < m_data.times.size(); ++i) {
        const double x = xOf(m_data.times.at(i));
        // A flood of marks stays a comb.
        if (m_data.marks.at(i) <= 0 || x - lastX < 3)
            continue;
        painter.fillRect(QRectF(x - 1, top, 2, 10), color);
        lastX = x;
    }
}

void LiveChart::paintHover(QPainter& painter) const
{
    if (!m_hover || isEmpty())
        return;
    const int index = nearest(*m_hover);
    const double x = xOf(m_data.times.at(index));
    const QRectF plot = plotRect();
    if (x < plot.left() - 1 || x > plot.right() + 1)
        return;
    painter.setPen(QPen(toneColor(palette(), Tone::Faint), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const ChartSeries& series : m_data.series) {
        const double value = series.values.value(index, -1);
        if (value < 0)
            continue;
        painter.setPen(QPen(toneColor(palette(), Tone::Base), 1.5));
        painter.setBrush(toneColor(palette(), series.tone));
        painter.drawEllipse(QPointF(x, yOf(value)), 3.5, 3.5);
    }
    paintReadout(painter, index, x);
}

void LiveChart::paintReadout(QPainter& painter, int index, double x) const
{
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics(painter.font());
    QList<std::pair<QString, Tone>> lines{{timeLabel(m_data.times.at(index) - m_data.to), Tone::Dim}};
    for (const ChartSeries& series : m_data.series)
        lines.append({series.name + QStringLiteral("  ") + valueText(series, index), series.tone});
    if (m_data.marks.value(index) > 0)
        lines.append(
            {m_markName + QStringLiteral("  ") + QString::number(m_data.marks.at(index)), m_markTone});

    int textWidth = 0;
    for (const auto& line : std::as_const(lines))
        textWidth = qMax(textWidth, metrics.horizontalAdvance(line.first));
    const double boxWidth = textWidth + 30;
    const double boxHeight = double(lines.size()) * metrics.height() + 10;
    const double left = x + 10 + boxWidth < width() ? x + 10 : x - 10 - boxWidth;
    const QRectF box(left, qMax(0.0, plotRect().top() - 4), boxWidth, boxHeight);
    painter.setPen(toneColor(palette(), Tone::Line));
    painter.setBrush(toneColor(palette(), Tone::Base));
    painter.drawRoundedRect(box, 5, 5);
    double y = box.top() + 5;
    for (qsizetype i = 0; i < lines.size(); ++i, y += metrics.height()) {
        double textLeft = box.left() + 8;
        if (i > 0) {
            painter.fillRect(QRectF(textLeft, y + metrics.height() / 2.0 - 1, 8, 3),
                             toneColor(palette(), lines.at(i).second));
            textLeft += 14;
        }
        painter.setPen(toneColor(palette(), i == 0 ? Tone::Dim : Tone::Text));
        painter.drawText(QPointF(textLeft, y + metrics.ascent()), lines.at(i).first);
    }
}

} // namespace rowmill
