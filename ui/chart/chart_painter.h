#pragma once

#include "ui/chart/axis.h"
#include "ui/chart/chart_data.h"

#include <QFont>
#include <QPalette>
#include <QPen>
#include <QRectF>
#include <QSize>

#include <optional>

class QPainter;

namespace rowmill {

/// How a chart calls itself. `shortTitle` takes the title's place where there is little room; both say the
/// unit. `unit` stands behind exact values and in headings of copied data.
struct ChartLook {
    QString title;
    QString shortTitle;
    QString unit;
    bool wholeNumbers = false;
    QString markName = {};
    Tone markTone = Tone::Failed;
};

/// All that a chart's picture is made of, by value.
struct ChartView {
    ChartLook look;
    ChartData data;
    Axis axis;
    std::optional<double> hover; ///< time of the crosshair
    bool legendBelow = false;    ///< on a line of its own below the title
    bool focused = false;
};

/// "0.812 s", "57 /s"; an en dash for nothing measured.
QString chartValue(const ChartLook& look, double value);

/// Paints a chart: title and legend, few labels, hairline grid, soft areas, event marks, and a crosshair with
/// exact values. Keeps nothing; made for one picture. Main thread.
class ChartPainter {
public:
    ChartPainter(const ChartView& view, QSize size, const QFont& font, const QPalette& palette);

    QRectF plot() const;
    double xOf(double time) const;
    double yOf(double value) const;
    double timeAt(double x) const;
    /// Of the point under the crosshair; -1: none, or a gap.
    qsizetype hoverIndex() const;
    /// Whether title and legend have room on one line.
    bool fitsOneLine() const;

    void paint(QPainter& painter) const;

private:
    struct LegendItem {
        QString text;
        QPen pen;
    };

    int lineHeight() const;
    QString title(int room) const;
    QList<LegendItem> legend(bool brief = false) const;
    int legendWidth(const QList<LegendItem>& items) const;
    QPen penOf(const ChartSeries& series) const;
    QColor color(Tone tone) const { return toneColor(m_palette, tone); }

    void paintHeading(QPainter& painter) const;
    void paintLegend(QPainter& painter, int left, const QRect& line) const;
    void paintValueAxis(QPainter& painter) const;
    void paintTimeAxis(QPainter& painter) const;
    void paintSeries(QPainter& painter, const ChartSeries& series) const;
    void paintMarks(QPainter& painter) const;
    void paintHover(QPainter& painter) const;
    void paintReadout(QPainter& painter, qsizetype index, double x) const;

    const ChartView& m_view;
    QSize m_size;
    QPalette m_palette;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
};

} // namespace rowmill
