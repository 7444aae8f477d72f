#pragma once

#include "ui/chart/axis.h"
#include "ui/widget/theme.h"

#include <QWidget>

#include <optional>

namespace rowmill {

/// One line of a chart. `values` has one number for each time of the chart; negative: nothing measured.
struct ChartSeries {
    QString name;
    Tone tone = Tone::Accent;
    QList<double> values;
    bool area = false; ///< soft fill down to zero
    bool step = false; ///< holds its value until the next point
};

/// What a chart shows, by value. `times` are seconds, ascending; the axis runs from `from` to `to` and is
/// labelled relative to `to`. `marks` counts events (429s) at each time, or is empty.
struct ChartData {
    QList<double> times;
    QList<ChartSeries> series;
    QList<int> marks;
    double from = -600;
    double to = 0;
};

/// Paints series over time: few labels, hairline grid, soft areas, event marks, and a crosshair with exact
/// values under the mouse, which charts can share. Keeps nothing but the last data it was given. Main
/// thread.
class LiveChart : public QWidget {
    Q_OBJECT

public:
    enum class Values : quint8 { Whole, Fraction };

    LiveChart(const QString& title, const QString& unit, Values values, QWidget* parent = nullptr);

    void setMarkName(const QString& name, Tone tone);
    void setData(const ChartData& data);
    const ChartData& data() const { return m_data; }
    const Axis& axis() const { return m_axis; }

    /// The crosshair at that time; none: no crosshair.
    void setHoverTime(std::optional<double> time);
    /// The data as tab-separated text with a heading line; nothing measured is an empty cell.
    QString toTsv() const;

    QRectF plotRect() const;
    double xOf(double time) const;
    double yOf(double value) const;

    QSize sizeHint() const override { return {420, 176}; }
    QSize minimumSizeHint() const override { return {220, 120}; }

public slots:
    void copyData() const;

signals:
    void hovered(std::optional<double> time);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool isEmpty() const { return m_data.times.isEmpty(); }
    int nearest(double time) const;
    QString valueText(const ChartSeries& series, int index) const;
    QString describeLast() const;
    void paintHeading(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintSeries(QPainter& painter, const ChartSeries& series) const;
    void paintMarks(QPainter& painter) const;
    void paintHover(QPainter& painter) const;
    void paintReadout(QPainter& painter, int index, double x) const;

    QString m_title;
    QString m_unit;
    Values m_values;
    QString m_markName;
    Tone m_markTone = Tone::Failed;
    ChartData m_data;
    Axis m_axis;
    std::optional<double> m_hover;
};

} // namespace rowmill
