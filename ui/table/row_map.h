#pragma once

#include "app/engine/run_types.h"
#include "ui/table/row_map_bins.h"

#include <QScrollBar>

namespace rowmill {

/// The strip beside the table, and its scroll bar: the state of every row that the table shows, from top to
/// bottom, and a box around what is in view. Failed rows are drawn wider than the strip, so that one in a
/// million is seen; states differ in shape or lightness too, not in colour alone. A click goes there, the
/// box can be dragged, the rest is as in any scroll bar. Holds one byte a row. Owned by the table; main
/// thread.
class RowMap : public QScrollBar {
    Q_OBJECT

public:
    static constexpr int Width = 26;

    explicit RowMap(QWidget* parent = nullptr);

    /// One byte a row, as from Session::rowStates().
    void setStates(const QByteArray& states);
    /// What the table shows; none: all rows as in the source.
    void setOrder(std::optional<RowOrder> order);
    void applyChanges(const QList<RowChange>& changes);

    const RowMapBins& bins() const { return m_bins; }
    /// 0-based, among the rows shown; -1: there are none.
    qint64 positionAtY(int y) const;
    /// Around what is in view; invalid when nothing is.
    QRect box() const;

    QSize sizeHint() const override { return {Width, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void sliderChange(SliderChange change) override;
    bool event(QEvent* event) override;

private:
    using Colors = std::array<QColor, RowStateCount>;

    static QPalette look();
    QRect strip() const;
    QRect binRect(int bin) const;
    qint64 length() const { return qint64(maximum()) - minimum() + pageStep(); }
    void showMiddle(int y);
    Colors colors() const;
    void paintGround(QPainter& painter, const RowMapBins::Bin& bin, const QRect& rect,
                     const Colors& colors) const;
    void paintMarks(QPainter& painter, const Colors& colors) const;
    void paintMark(QPainter& painter, RowState state, const QRect& line, bool across,
                   const QColor& color) const;
    void paintBox(QPainter& painter) const;
    QString tipAt(int y) const;
    QString placeWords(qint64 first, qint64 last) const;

    RowMapBins m_bins;
    std::optional<int> m_grab; ///< while the mouse is down: how far it is from the middle of the box
};

} // namespace rowmill
