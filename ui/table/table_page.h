#pragma once

#include "app/engine/run_types.h"
#include "app/prompt/answer_columns.h"
#include "ui/table/row_source.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace rowmill {

class FilterChips;
class RowMap;
class RowTable;
class RowTableModel;

/// The centre of the window: filter chips over the table with its row map. Joins the three; what a filter
/// finds comes from outside through setFilteredRows(). Main thread; owned by the window.
class TablePage : public QWidget {
    Q_OBJECT

public:
    explicit TablePage(QWidget* parent = nullptr);

    /// Shows another project's rows, unfiltered; a null source empties the page.
    void setTable(std::shared_ptr<RowSource> source, const QStringList& sourceColumns,
                  const AnswerColumns& answers, qint64 rowCount);
    void setStates(const QByteArray& states);
    void setCounts(const StateCounts& counts);
    /// The answer to filterChanged(): row numbers ascending; none: all.
    void setFilteredRows(std::optional<QList<qint64>> rows);
    /// These rows are different now, for the row map; nothing is read.
    void setRowStates(const QList<RowRecord>& rows);
    /// `nowMs` is Clock::monotonicMs().
    void applyTick(const RunTick& tick, qint64 nowMs);

    RowTable* table() const { return m_table; }
    RowTableModel* model() const { return m_model; }
    FilterChips* chips() const { return m_chips; }
    RowMap* map() const { return m_map; }

signals:
    void filterChanged(const rowmill::RowFilter& filter);
    void currentRowChanged(qint64 row);
    void rowActivated(qint64 row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RowTableModel* m_model;
    FilterChips* m_chips;
    RowTable* m_table;
    RowMap* m_map;
};

} // namespace rowmill
