#pragma once

#include "app/engine/run_types.h"
#include "ui/table/row_map_bins.h"

#include <QWidget>

namespace rowmill {

/// The strip beside the table: the state of every row of the project from top to bottom, and a box around
/// what the table shows. Failed rows are drawn wider than the strip, so that one in a million is seen. A
/// click or drag asks to go there. Holds one byte a row; main thread.
class RowMap : public QWidget {
    Q_OBJECT

public:
    explicit RowMap(QWidget* parent = nullptr);

    /// One byte a row, as from Session::rowStates().
    void setStates(const QByteArray& states);
    void applyChanges(const QList<RowChange>& changes);
    /// Row numbers that the table shows; {0, 0} for none.
    void setVisibleRows(qint64 first, qint64 last);

    const RowMapBins& bins() const { return m_bins; }
    qint64 rowAtY(int y) const;

    QSize sizeHint() const override { return {26, 200}; }

signals:
    void rowRequested(qint64 row);
    void wheelTurned(QWheelEvent* event); ///< for the table to scroll by

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect strip() const;
    int yOfRow(qint64 row) const;
    void paintBins(QPainter& painter) const;
    void paintFailures(QPainter& painter) const;
    void paintBox(QPainter& painter) const;
    QString tipAt(int y) const;

    RowMapBins m_bins;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

} // namespace rowmill
