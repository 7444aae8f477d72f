#pragma once

#include "ui/chart/chart_painter.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace rowmill {

/// One chart of a run: paints the data it was given and nothing of before. The crosshair, by mouse or by the
/// arrow keys, is announced with hovered(), so that charts can share it; the accessible description says the
/// same values. Main thread.
class LiveChart : public QWidget {
    Q_OBJECT

public:
    explicit LiveChart(const ChartLook& look, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    const ChartData& data() const { return m_view.data; }
    const ChartLook& look() const { return m_view.look; }
    const Axis& axis() const { return m_view.axis; }

    /// The crosshair at that time; none: no crosshair.
    void setHoverTime(std::optional<double> time);
    std::optional<double> hoverTime() const { return m_view.hover; }
    /// Whether title and legend have room on one line in so much width; if not, the legend goes below.
    bool fitsOneLine(int width) const;
    void setLegendBelow(bool below);

    /// What the pointer or the arrow keys point at, else the last values, as a sentence.
    QString description() const;
    /// As painted, without crosshair and focus, on its own ground; at twice the size for papers and slides.
    QImage toImage() const;
    QString toTsv() const;

    QRectF plotRect() const { return painter().plot(); }
    double xOf(double time) const { return painter().xOf(time); }
    double yOf(double value) const { return painter().yOf(value); }

    QSize sizeHint() const override { return {420, 176}; }
    QSize minimumSizeHint() const override { return {150, 120}; }

signals:
    void hovered(std::optional<double> time);
    void saveImageRequested();
    void saveDataRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    ChartPainter painter() const { return {m_view, size(), font(), palette()}; }
    double pointedAt(double x) const;
    /// To the point so many further along, within what the axis shows.
    void step(qsizetype points);
    void describe();

    ChartView m_view;
};

} // namespace rowmill
