#pragma once

#include "app/base/row_ranges.h"
#include "ui/table/row_table_model.h"

#include <QTableView>

namespace rowmill {

class RowDelegate;

/// The table of rows: fixed 27-px rows, movable columns, whole-row selection, everything by keyboard;
/// Ctrl+C copies the selection as tab-separated text. Speaks in row numbers (1-based), never in positions,
/// so that a selection survives a change of filter. Main thread.
class RowTable : public QTableView {
    Q_OBJECT

public:
    static constexpr int RowHeight = 27;
    static constexpr int MaxCopiedRows = 20'000;

    explicit RowTable(RowTableModel* model, QWidget* parent = nullptr);

    /// 0 when there is none.
    qint64 currentRow() const;
    QList<qint64> selectedRows() const;
    /// The same, however many: as ranges.
    RowRanges selectedRanges() const;
    /// Opens the current row's answer for writing.
    void editAnswer();
    bool isWriting() const { return state() == EditingState; }
    /// Selects the row and brings it into view; does nothing when the filter hides it.
    void selectRow(qint64 row);
    /// Brings the row, or where it would stand, to the middle.
    void scrollToRow(qint64 row);
    /// Row numbers at the top and the bottom of the view; {0, 0} when empty.
    std::pair<qint64, qint64> visibleRows() const;
    /// Gives the columns their widths anew, by the content at hand.
    void fitColumns();

public slots:
    void copySelection();

signals:
    void currentRowChanged(qint64 row); ///< 0: none
    void rowActivated(qint64 row);      ///< Enter or double click
    void selectedRowsChanged();
    void viewMoved(); ///< visibleRows() may differ now
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What to come back to when the filter changes.
    struct Place {
        qint64 current = 0;
        QList<qint64> selected;
        qint64 top = 0;
        int offset = 0; ///< of `top` below the view's edge; px, not above 0
        bool inView = false;
    };

    void rememberPlace();
    void restorePlace();
    void restoreSelection();
    bool makeCurrent(qint64 row);
    void setHoveredRow(int row);
    int sampledWidth(int column) const;
    int wantedWidth(int column) const;
    int fixedWidth(int column) const;

    RowTableModel* m_rows;
    RowDelegate* m_delegate;
    int m_hovered = -1;
    bool m_fitting = false;
    bool m_widthsByHand = false;
    bool m_fitted = false;
    Place m_remembered;
};

} // namespace rowmill
