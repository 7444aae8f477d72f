#pragma once

#include "app/base/row_order.h"
#include "app/engine/run_types.h"
#include "ui/table/cell_text.h"
#include "ui/table/live_rows.h"
#include "ui/table/row_pages.h"
#include "ui/table/row_source.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>

namespace rowmill {

/// The rows of a project as a table: number, source columns, answers, status, tokens, time. A window over a
/// RowSource: only the pages that are looked at are in memory, read in the background, and what arrives too
/// late for the present order is dropped. A run's ticks change what is loaded in a few ranges, whatever
/// the number of rows. Lives on the window's thread; owned by the table page.
class RowTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = CellText::Column;

    enum Role {
        LoadedRole = Qt::UserRole, ///< bool: false while the row is still being read
        StateRole,                 ///< int(RowState)
        RowNumberRole,             ///< qint64
        CorrectedRole,             ///< bool: the answer is by hand
        WholeTextRole,             ///< QString: what the cell's line is the beginning of
    };

    explicit RowTableModel(QObject* parent = nullptr);

    /// Shows `rowCount` rows of `source` from the start, unfiltered. A null source empties the table.
    void setTable(std::shared_ptr<RowSource> source, const QStringList& sourceColumns,
                  const AnswerColumns& answers, qint64 rowCount);
    void setAnswers(const AnswerColumns& answers);
    const CellText& cells() const { return m_cells; }
    const LiveRows& live() const { return m_live; }
    /// Only these rows, in this order; none: all rows as in the source.
    void setOrder(std::optional<RowOrder> order);
    /// The same for rows that ascend.
    void setFilteredRows(std::optional<QList<qint64>> rows);
    bool hasOrder() const { return m_order.has_value(); }
    const std::optional<RowOrder>& order() const { return m_order; }
    /// In the whole table.
    int sourceRows() const { return m_rowCount; }

    /// Whether answers can be corrected in their cells.
    void setCorrectable(bool on) { m_correctable = on; }

    /// `nowMs` is Clock::monotonicMs(), for the seconds that a retry still waits.
    void applyTick(const RunTick& tick, qint64 nowMs);
    /// Reads these rows again if they are loaded; all loaded ones when empty.
    void reloadRows(const QList<qint64>& rows);

    Column columnKind(int column) const { return m_cells.kind(column); }
    int statusColumn() const { return m_cells.statusColumn(); }
    /// The first of them.
    int answerColumnIndex() const { return m_cells.answerColumn(); }
    int answerCount() const { return m_cells.answerCount(); }
    /// 0 when there is no such position.
    qint64 rowNumber(int position) const;
    /// Where the row stands now, or where it would: see RowOrder.
    int positionOf(qint64 row, bool* exact = nullptr) const;
    /// nullptr while the row is not loaded; valid until control returns to the event loop.
    const RowRecord* recordAt(int position) const;
    QFuture<Result<QList<RowRecord>>> fetch(const QList<qint64>& rows) const
    {
        return m_source ? m_source->rowsById(rows) : QFuture<Result<QList<RowRecord>>>();
    }
    int loadedPages() const { return m_pages.loadedPages(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void pageLoaded();
    /// An answer was written by hand; the table shows it once it is stored.
    void corrected(qint64 row, const QString& text);
    void loadFailed(const rowmill::Error& error);

private:
    using Rows = Result<QList<RowRecord>>;

    void restart();
    void want(int page) const;
    void fetchWanted();
    void fetchPage(int page);
    void pageArrived(int page, const Rows& rows);
    void fetchDirty();
    void dirtyArrived(const Rows& rows);
    void applyChange(const RowChange& change, QList<int>& changed);
    void markDirty(qint64 row);
    void emitRanges(QList<int> positions);

    std::shared_ptr<RowSource> m_source;
    CellText m_cells;
    int m_rowCount = 0;
    std::optional<RowOrder> m_order;
    bool m_correctable = true;

    mutable RowPages m_pages;
    mutable QList<int> m_wanted; ///< the page asked for last stands last
    mutable bool m_wantPosted = false;
    QHash<int, QSet<qint64>> m_reading; ///< pages under way, with rows that changed meanwhile
    quint64 m_generation = 0;

    LiveRows m_live;
    QSet<qint64> m_dirty; ///< loaded rows to be read again
    bool m_readingDirty = false;
};

} // namespace rowmill
