#pragma once

#include "app/base/row_order.h"
#include "app/engine/run_types.h"
#include "app/prompt/answer_columns.h"
#include "ui/table/row_source.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace rowmill {

class CellPeek;
class ColumnMenu;
class FilterChips;
class FindSign;
class GoToRow;
class RowMap;
class RowTable;
class RowTableModel;

/// The centre of the window: filter chips over the table with its row map. Joins them; which rows there are,
/// and in which order, comes from outside through setOrder(). Main thread; owned by the window.
class TablePage : public QWidget {
    Q_OBJECT

public:
    explicit TablePage(QWidget* parent = nullptr);

    /// Shows another project's rows, unfiltered; a null source empties the page.
    void setTable(std::shared_ptr<RowSource> source, const QStringList& sourceColumns,
                  const AnswerColumns& answers, qint64 rowCount);
    void setStates(const QByteArray& states);
    void setCounts(const StateCounts& counts);
    /// The answer to filterChanged() and sortChanged(); none: all rows as in the source. `anew`: from the
    /// first one on, else where the view was.
    void setOrder(std::optional<RowOrder> order, bool anew = false);
    /// Makes the next failed row the current one, or the one before; from the other end when there is none
    /// further on.
    void goToFailed(bool forward);
    /// These rows are different now, for the row map; nothing is read.
    void setRowStates(const QList<RowRecord>& rows);
    /// `nowMs` is Clock::monotonicMs().
    void applyTick(const RunTick& tick, qint64 nowMs);

    RowTable* table() const { return m_table; }
    RowTableModel* model() const { return m_model; }
    FilterChips* chips() const { return m_chips; }
    RowMap* map() const { return m_map; }
    FindSign* sign() const { return m_sign; }
    ColumnMenu* columnMenu() const { return m_columnMenu; }
    GoToRow* goToRow() const { return m_goToRow; }
    CellPeek* peek() const { return m_peek; }

signals:
    void filterChanged(const rowmill::RowFilter& filter);
    void sortChanged(const rowmill::RowSort& sort);
    void currentRowChanged(qint64 row);
    void rowActivated(qint64 row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RowTableModel* m_model;
    FilterChips* m_chips;
    RowTable* m_table;
    RowMap* m_map;
    FindSign* m_sign;
    ColumnMenu* m_columnMenu;
    GoToRow* m_goToRow;
    CellPeek* m_peek;
};

} // namespace rowmill
