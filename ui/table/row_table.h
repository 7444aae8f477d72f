#pragma once

#include "app/base/row_ranges.h"
#include "ui/table/row_table_model.h"

#include <QTableView>

namespace rowmill {

class ColumnLayout;
class RowDelegate;

/// The table of rows: fixed 27-px rows, movable columns that sort by a click on their heading, whole-row
/// selection, everything by keyboard; Ctrl+C copies the selection as tab-separated text. Speaks in row
/// numbers (1-based), never in positions, so that a selection survives a change of filter or order. Sorts
/// nothing itself. Main thread.
class RowTable : public QTableView {
    Q_OBJECT

public:
    static constexpr int RowHeight = 27;
    static constexpr int MaxCopiedRows = 20'000;

    explicit RowTable(RowTableModel* model, QWidget* parent = nullptr);

    /// 0 when there is none.
    qint64 currentRow() const;
    /// Ascending.
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
    ColumnLayout* columns() const { return m_columns; }

    /// What the headings show, and what was asked for last.
    const RowSort& sort() const { return m_sort; }
    /// Without announcing it.
    void setSort(const RowSort& sort);
    /// As by a click.
    void chooseSort(const RowSort& sort);
    /// The rows that come next are in a new order: show the first ones, wherever the current row goes.
    void startAtTop() { m_fromTop = true; }
    /// Makes the row at that position the current one, in the same column, and brings it into view.
    void goToPosition(int position);

    /// Nothing: the search field does that, off the window's thread.
    void keyboardSearch(const QString&) override {}

public slots:
    /// The columns that are shown, in their order.
    void copySelection(bool headings = false);

signals:
    void currentRowChanged(qint64 row); ///< 0: none
    void rowActivated(qint64 row);      ///< Enter or double click
    void selectedRowsChanged();
    void viewMoved(); ///< visibleRows() may differ now
    void copied(int rows);
    void sortChosen(const rowmill::RowSort& sort);
    void peekRequested(); ///< the space bar

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
        int column = 0;
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
    void sortIndicatorMoved(int column, Qt::SortOrder order);
    QList<qint64> selectedInOrder(int most) const;

    RowTableModel* m_rows;
    RowDelegate* m_delegate;
    int m_hovered = -1;
    ColumnLayout* m_columns = nullptr;
    RowSort m_sort;
    bool m_fromTop = false;
    bool m_fitted = false;
    Place m_remembered;
};

} // namespace rowmill
