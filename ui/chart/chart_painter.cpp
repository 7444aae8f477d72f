#include "ui/chart/chart_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rowmill {

namespace {

constexpr int HeadingHeight = 22;
constexpr int AxisWidth = 42;
constexpr int AxisHeight = 20;
constexpr int SwatchWidth = 16;
constexpr int SwatchGap = 5;
constexpr int ItemGap = 12;
/// How near to the end of a gap counts as its end, in pixels.
constexpr double Reach = 6;

QFont smallFont(const QFont& base)
{
    QFont font = tabularFont(base);
    font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString chartValue(const ChartLook& look, double value)
{
    if (value < 0)
        return QString(QChar(0x2013));
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    const QString number = QLocale().toString(value, 'f', !look.wholeNumbers ? 3 : whole ? 0 : 1);
    return look.unit.isEmpty() ? number : number + QLatin1Char(' ') + look.unit;
}

ChartPainter::ChartPainter(const ChartView& view, QSize size, const QFont& font, const QPalette& palette)
    : m_view(view), m_size(size), m_palette(palette), m_font(font), m_bold(boldFont(font)),
      m_small(smallFont(font))
{
}

int ChartPainter::lineHeight() const
{
    return QFontMetrics(m_small).height();
}

QRectF ChartPainter::plot() const
{
    const int heading = HeadingHeight + (m_view.legendBelow ? lineHeight() : 0);
    return QRectF(QPointF(0, 0), QSizeF(m_size)).adjusted(AxisWidth, heading + 8, -2, -AxisHeight);
}

double ChartPainter::xOf(double time) const
{
    const QRectF area = plot();
    const double span = std::max(1e-9, m_view.data.to - m_view.data.from);
    return area.left() + (time - m_view.data.from) / span * area.width();
}

double ChartPainter::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - value / m_view.axis.top * area.height();
}

double ChartPainter::timeAt(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    return m_view.data.from + share * (m_view.data.to - m_view.data.from);
}

qsizetype ChartPainter::hoverIndex() const
{
    if (!m_view.hover)
        return -1;
    const double perPixel = (m_view.data.to - m_view.data.from) / std::max(1.0, plot().width());
    return m_view.data.indexAt(*m_view.hover, Reach * perPixel);
}

QPen ChartPainter::penOf(const ChartSeries& series) const
{
    QPen pen(color(series.tone), series.width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    if (series.dash == Qt::DashLine)
        pen.setDashPattern({3, 1.6});
    else if (series.dash == Qt::DotLine)
        pen.setDashPattern({1.2, 1.2});
    return pen;
}

QList<ChartPainter::LegendItem> ChartPainter::legend(bool brief) const
{
    QList<LegendItem> items;
    for (const ChartSeries& series : m_view.data.series) {
        if (!series.legend.isEmpty())
            items.append({brief && !series.brief.isEmpty() ? series.brief : series.legend, penOf(series)});
    }
    if (!m_view.look.markName.isEmpty())
        items.append(
            {m_view.look.markName, QPen(color(m_view.look.markTone), 8, Qt::SolidLine, Qt::FlatCap)});
    return items;
}

int ChartPainter::legendWidth(const QList<LegendItem>& items) const
{
    const QFontMetrics metrics(m_small);
    int width = 0;
    for (const LegendItem& item : items)
        width += ItemGap + SwatchWidth + SwatchGap + metrics.horizontalAdvance(item.text);
    return width;
}

QString ChartPainter::title(int room) const
{
    const QFontMetrics metrics(m_bold);
    if (metrics.horizontalAdvance(m_view.look.title) <= room)
        return m_view.look.title;
    return metrics.elidedText(m_view.look.shortTitle, Qt::ElideRight, room);
}

bool ChartPainter::fitsOneLine() const
{
    const int least = QFontMetrics(m_bold).horizontalAdvance(m_view.look.shortTitle);
    return least + legendWidth(legend()) <= m_size.width();
}

void ChartPainter::paint(QPainter& painter) const
{
    // Time goes to the right wherever people read to the left: figures and signs would be turned around.
    painter.setLayoutDirection(Qt::LeftToRight);
    paintHeading(painter);
    paintValueAxis(painter);
    paintTimeAxis(painter);
    if (m_view.data.isEmpty()) {
        painter.setFont(m_font);
        // The grid does not run through the words.
        const QString text = QCoreApplication::translate("LiveChart", "No run yet");
        const QRectF place = painter.boundingRect(plot(), Qt::AlignCenter, text);
        painter.fillRect(place.adjusted(-6, 0, 6, 0), color(Tone::Panel));
        painter.setPen(color(Tone::Faint));
        painter.drawText(place, Qt::AlignCenter, text);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        painter.setClipRect(plot().adjusted(0, -6, 1, 1));
        for (const ChartSeries& series : m_view.data.series)
            paintSeries(painter, series);
        paintMarks(painter);
        painter.restore();
        paintHover(painter);
    }
    if (m_view.focused) {
        painter.setPen(QPen(color(Tone::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plot().adjusted(0.5, -6.5, 0.5, 0.5), 3, 3);
    }
}

void ChartPainter::paintHeading(QPainter& painter) const
{
    const QRect line(0, 0, m_size.width(), HeadingHeight);
    const int beside = m_view.legendBelow ? 0 : legendWidth(legend());
    const QString text = title(m_size.width() - beside);
    painter.setFont(m_bold);
    painter.setPen(color(Tone::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (m_view.legendBelow)
        paintLegend(painter, 0, QRect(0, HeadingHeight - 3, m_size.width(), lineHeight()));
    else
        paintLegend(painter, QFontMetrics(m_bold).horizontalAdvance(text), line);
}

void ChartPainter::paintLegend(QPainter& painter, int left, const QRect& line) const
{
    painter.setFont(m_small);
    const QFontMetrics metrics(m_small);
    const auto fits = [&](const QList<LegendItem>& items) {
        return left + legendWidth(items) - (left > 0 ? 0 : ItemGap) <= m_size.width();
    };
    QList<LegendItem> items = legend();
    if (!fits(items))
        items = legend(true);
    while (!items.isEmpty() && !fits(items))
        items.removeLast();
    int x = m_view.legendBelow ? -ItemGap : m_size.width() - legendWidth(items);
    for (const LegendItem& item : std::as_const(items)) {
        x += ItemGap;
        painter.setPen(item.pen);
        const double y = line.center().y() + 0.5;
        painter.drawLine(QPointF(x, y), QPointF(item.pen.width() > 4 ? x + 2 : x + SwatchWidth, y));
        x += (item.pen.width() > 4 ? 2 : SwatchWidth) + SwatchGap;
        const int wide = metrics.horizontalAdvance(item.text);
        painter.setPen(color(Tone::Dim));
        painter.drawText(QRect(x, line.top(), wide, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         item.text);
        x += wide;
    }
}

void ChartPainter::paintValueAxis(QPainter& painter) const
{
    const QRectF area = plot();
    const Axis& axis = m_view.axis;
    painter.setFont(m_small);
    // A small chart has room for every other label only.
    const int every = area.height() / std::max(1, axis.ticks()) < lineHeight() + 2 ? 2 : 1;
    for (int tick = 0; tick <= axis.ticks(); ++tick) {
        const double y = std::round(yOf(axis.step * tick));
        painter.setPen(color(tick == 0 ? Tone::Line : Tone::Grid));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (tick % every != 0)
            continue;
        painter.setPen(color(Tone::Faint));
        painter.drawText(QRectF(0, y - 10, AxisWidth - 8, 20), Qt::AlignVCenter | Qt::AlignRight,
                         axis.label(tick));
    }
}

void ChartPainter::paintTimeAxis(QPainter& painter) const
{
    const QRectF area = plot();
    const QFontMetrics metrics(m_small);
    painter.setFont(m_small);
    painter.setPen(color(Tone::Faint));
    const double span = m_view.data.to - m_view.data.from;
    const double step = timeStep(span, area.width() > 260 ? 4 : 2);
    for (int i = 0; i * step < span + 1e-6; ++i) {
        const double back = i * step;
        const double x = xOf(m_view.data.to - back);
        const QString text = timeLabel(-back);
        const double half = metrics.horizontalAdvance(text) / 2.0 + 2;
        const double left = std::min(x - half, m_size.width() - 2 * half);
        painter.drawText(QRectF(left, area.bottom() + 3, 2 * half, AxisHeight - 3),
                         Qt::AlignTop | Qt::AlignHCenter, text);
    }
}

void ChartPainter::paintSeries(QPainter& painter, const ChartSeries& series) const
{
    const ChartData& data = m_view.data;
    for (const auto& [first, last] : drawableRuns(data, series.values)) {
        QPolygonF line;
        // What stands alone between gaps is as wide as its time.
        if (first == last)
            line.append({xOf(data.startOf(first)), yOf(series.values.at(first))});
        for (int i = first; i <= last; ++i) {
            const double x = xOf(data.times.at(i));
            if (series.step && i > first)
                line.append({x, line.last().y()});
            line.append({x, yOf(series.values.at(i))});
        }
        line = thinned(line);
        if (series.area) {
            QPolygonF area = line;
            area.append({line.last().x(), yOf(0)});
            area.append({line.first().x(), yOf(0)});
            QColor soft = color(series.tone);
            soft.setAlphaF(0.17F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(soft);
            painter.drawPolygon(area);
        }
        painter.setPen(penOf(series));
        painter.drawPolyline(line);
    }
}

void ChartPainter::paintMarks(QPainter& painter) const
{
    const ChartData& data = m_view.data;
    const QColor tone = color(m_view.look.markTone);
    const double top = plot().top() - 5;
    double lastX = -10;
    for (qsizetype i = 0; i < data.marks.size() && i < data.times.size(); ++i) {
        const double x = xOf(data.times.at(i));
        // A flood of marks stays a comb.
        if (data.marks.at(i) <= 0 || x - lastX < 3)
            continue;
        painter.fillRect(QRectF(x - 1, top, 2, 10), tone);
        lastX = x;
    }
}

void ChartPainter::paintHover(QPainter& painter) const
{
    if (!m_view.hover)
        return;
    const qsizetype index = hoverIndex();
    const double x = xOf(index < 0 ? *m_view.hover : m_view.data.times.at(index));
    const QRectF area = plot();
    if (x < area.left() - 1 || x > area.right() + 1)
        return;
    painter.setPen(QPen(color(Tone::Faint), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (const ChartSeries& series : m_view.data.series) {
        const double value = index < 0 ? -1 : series.values.value(index, -1);
        if (value < 0)
            continue;
        painter.setPen(QPen(color(Tone::Base), 1.5));
        painter.setBrush(color(series.tone));
        painter.drawEllipse(QPointF(x, yOf(value)), 3.5, 3.5);
    }
    paintReadout(painter, index, x);
}

void ChartPainter::paintReadout(QPainter& painter, qsizetype index, double x) const
{
    struct Line {
        QString name;
        QString value;
        QPen pen;
    };
    const ChartData& data = m_view.data;
    const double time = index < 0 ? *m_view.hover : data.times.at(index);
    QList<Line> lines{{timeLabel(time - data.to), {}, Qt::NoPen}};
    if (index < 0)
        lines.append({QCoreApplication::translate("LiveChart", "Not sending"), {}, Qt::NoPen});
    for (const ChartSeries& series : data.series) {
        if (index >= 0)
            lines.append(
                {series.name, chartValue(m_view.look, series.values.value(index, -1)), penOf(series)});
    }
    if (index >= 0 && data.marks.value(index) > 0)
        lines.append({m_view.look.markName, QLocale().toString(data.marks.at(index)),
                      QPen(color(m_view.look.markTone), 8, Qt::SolidLine, Qt::FlatCap)});

    const QFontMetrics metrics(m_small);
    int names = 0;
    int values = 0;
    for (const Line& line : std::as_const(lines)) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(line.value));
    }
    const int swatch = index < 0 ? 0 : SwatchWidth + SwatchGap;
    const double wide = swatch + names + (values > 0 ? 10 + values : 0) + 16;
    // A small chart has its lines closer together.
    const double each = std::min<double>(metrics.height(), (m_size.height() - 6) /
                                                               double(std::max<qsizetype>(1, lines.size())));
    const double high = double(lines.size()) * each + 6;
    const double left = x + 10 + wide < m_size.width() ? x + 10 : std::max(0.0, x - 10 - wide);
    const QRectF box(left, std::clamp(m_size.height() - high - 1, 0.0, plot().top() - 4), wide, high);
    painter.setPen(color(Tone::Line));
    painter.setBrush(color(Tone::Base));
    painter.drawRoundedRect(box, 5, 5);
    painter.setFont(m_small);
    QRectF row(box.left() + 8, box.top() + 3, wide - 16, each);
    for (const Line& line : std::as_const(lines)) {
        const bool hasSwatch = line.pen.style() != Qt::NoPen;
        if (hasSwatch) {
            painter.setPen(line.pen);
            const double right = row.left() + (line.pen.width() > 4 ? 2 : SwatchWidth);
            painter.drawLine(QPointF(row.left(), row.center().y()), QPointF(right, row.center().y()));
        }
        painter.setPen(color(hasSwatch ? Tone::Text : Tone::Dim));
        painter.drawText(row.adjusted(hasSwatch ? swatch : 0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         line.name);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, line.value);
        row.translate(0, each);
    }
}

} // namespace rowmill
