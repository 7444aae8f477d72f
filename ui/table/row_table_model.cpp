#include "ui/table/row_table_model.h"

#include "app/base/when_ready.h"
#include "ui/text/numbers.h"
#include "ui/widget/shown_text.h"

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

constexpr int MaxReading = 2; // pages under way at once
constexpr int MaxWanted = 4;  // a fast scroll asks for many; only the last ones are still looked at

QVariant alignmentOf(RowTableModel::Column kind)
{
    const bool number = kind == RowTableModel::Column::Number || kind == RowTableModel::Column::Tokens ||
                        kind == RowTableModel::Column::Time;
    return int(Qt::AlignVCenter) | int(number ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

RowTableModel::RowTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RowTableModel::setTable(std::shared_ptr<RowSource> source, const QStringList& sourceColumns,
                             const AnswerColumns& answers, qint64 rowCount)
{
    beginResetModel();
    m_source = std::move(source);
    m_cells.setSource(m_source ? sourceColumns : QStringList());
    m_cells.setAnswers(answers);
    m_rowCount = m_source ? int(qMin<qint64>(rowCount, std::numeric_limits<int>::max())) : 0;
    m_order.reset();
    m_live.clear();
    restart();
    endResetModel();
}

void RowTableModel::setAnswers(const AnswerColumns& answers)
{
    if (answers == m_cells.answers())
        return;
    const bool asMany = answers.names().size() == answerCount();
    if (!asMany)
        beginResetModel();
    m_cells.setAnswers(answers);
    if (!asMany) {
        endResetModel();
    } else if (m_source) {
        emit headerDataChanged(Qt::Horizontal, answerColumnIndex(), statusColumn() - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, answerColumnIndex()), index(rowCount() - 1, statusColumn() - 1));
    }
}

void RowTableModel::setOrder(std::optional<RowOrder> order)
{
    if (!order && !m_order)
        return;
    beginResetModel();
    m_order = std::move(order);
    restart();
    endResetModel();
}

void RowTableModel::setFilteredRows(std::optional<QList<qint64>> rows)
{
    setOrder(rows ? std::optional(RowOrder::of(std::move(*rows))) : std::nullopt);
}

void RowTableModel::restart()
{
    ++m_generation;
    m_pages.clear();
    m_wanted.clear();
    m_reading.clear();
    m_dirty.clear();
    m_readingDirty = false;
}

qint64 RowTableModel::rowNumber(int position) const
{
    if (position < 0 || position >= rowCount())
        return 0;
    return m_order ? m_order->at(position) : qint64(position) + 1;
}

int RowTableModel::positionOf(qint64 row, bool* exact) const
{
    if (m_order)
        return int(m_order->positionOf(row, exact));
    if (exact)
        *exact = row >= 1 && row <= m_rowCount;
    return int(qBound(qint64(0), row - 1, qint64(qMax(0, m_rowCount))));
}

const RowRecord* RowTableModel::recordAt(int position) const
{
    return position >= 0 && position < rowCount() ? m_pages.at(position) : nullptr;
}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_order ? int(m_order->size()) : m_rowCount;
}

int RowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source ? 0 : m_cells.count();
}

void RowTableModel::want(int page) const
{
    if (m_reading.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > MaxWanted)
        m_wanted.removeFirst();
    if (m_wantPosted)
        return;
    m_wantPosted = true;
    // A paint asks cell by cell: wait until it is over and then know all it wants.
    auto* self = const_cast<RowTableModel*>(this);
    QMetaObject::invokeMethod(
        self,
        [self] {
            self->m_wantPosted = false;
            self->fetchWanted();
        },
        Qt::QueuedConnection);
}

void RowTableModel::fetchWanted()
{
    while (m_source && !m_wanted.isEmpty() && m_reading.size() < MaxReading) {
        const int page = m_wanted.takeLast();
        if (!m_pages.contains(page) && !m_reading.contains(page))
            fetchPage(page);
    }
}

void RowTableModel::fetchPage(int page)
{
    const int first = page * RowPages::PageSize;
    const int count = qMin(RowPages::PageSize, rowCount() - first);
    if (count <= 0)
        return;
    m_reading.insert(page, {});
    const quint64 generation = m_generation;
    auto future =
        m_order ? m_source->rowsById(m_order->mid(first, count)) : m_source->rows(qint64(first) + 1, count);
    whenReady(
        future, this,
        [this, page, generation](const Rows& rows) {
            if (generation == m_generation)
                pageArrived(page, rows);
        },
        [this, page, generation] {
            if (generation == m_generation)
                m_reading.remove(page);
        });
}

void RowTableModel::pageArrived(int page, const Rows& rows)
{
    const QSet<qint64> changedMeanwhile = m_reading.take(page);
    if (!rows) {
        if (rows.error().kind != ErrorKind::Cancelled)
            emit loadFailed(rows.error());
        fetchWanted();
        return;
    }
    m_pages.insert(page, *rows);
    const int first = page * RowPages::PageSize;
    const int last = qMin(rowCount(), first + RowPages::PageSize) - 1;
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit pageLoaded();
    m_dirty += changedMeanwhile;
    fetchDirty();
    fetchWanted();
}

void RowTableModel::markDirty(qint64 row)
{
    bool exact = false;
    const int position = positionOf(row, &exact);
    if (!exact)
        return;
    const int page = RowPages::pageOf(position);
    const auto reading = m_reading.find(page);
    if (reading != m_reading.end())
        reading->insert(row);
    else if (m_pages.contains(page))
        m_dirty.insert(row);
}

void RowTableModel::fetchDirty()
{
    if (m_readingDirty || m_dirty.isEmpty() || !m_source)
        return;
    QList<qint64> rows(m_dirty.cbegin(), m_dirty.cend());
    std::sort(rows.begin(), rows.end());
    m_dirty.clear();
    m_readingDirty = true;
    const quint64 generation = m_generation;
    whenReady(
        m_source->rowsById(rows), this,
        [this, generation](const Rows& result) {
            if (generation == m_generation)
                dirtyArrived(result);
        },
        [this, generation] {
            if (generation == m_generation)
                m_readingDirty = false;
        });
}

void RowTableModel::dirtyArrived(const Rows& rows)
{
    m_readingDirty = false;
    if (!rows) {
        if (rows.error().kind != ErrorKind::Cancelled)
            emit loadFailed(rows.error());
        return;
    }
    QList<int> changed;
    for (const RowRecord& record : *rows) {
        const int position = positionOf(record.row);
        RowRecord* loaded = m_pages.find(position);
        // What changed again since this was read is read again; keep what the run says until then.
        if (!loaded || loaded->row != record.row || m_dirty.contains(record.row))
            continue;
        *loaded = record;
        changed.append(position);
    }
    emitRanges(std::move(changed));
    fetchDirty();
}

void RowTableModel::reloadRows(const QList<qint64>& rows)
{
    if (rows.isEmpty()) {
        restart();
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const qint64 row : rows)
        markDirty(row);
    fetchDirty();
}

void RowTableModel::applyTick(const RunTick& tick, qint64 nowMs)
{
    if (!m_source)
        return;
    QList<int> changed;
    for (const qint64 row : m_live.follow(tick, nowMs))
        changed.append(positionOf(row));
    for (const RowChange& change : tick.changes)
        applyChange(change, changed);
    emitRanges(std::move(changed));
    fetchDirty();
}

void RowTableModel::applyChange(const RowChange& change, QList<int>& changed)
{
    const bool live = m_live.apply(change);

    bool exact = false;
    const int position = positionOf(change.row, &exact);
    if (!exact)
        return;
    changed.append(position);
    if (live)
        return;
    if (RowRecord* record = m_pages.find(position)) {
        record->state = change.state;
        record->outcome = change.outcome;
        record->attempts = change.attempt;
    }
    markDirty(change.row);
}

void RowTableModel::emitRanges(QList<int> positions)
{
    positions.removeIf([this](int p) { return p >= rowCount(); });
    const auto ranges = m_pages.loadedRanges(std::move(positions));
    for (const auto& [first, last] : ranges)
        emit dataChanged(index(first, answerColumnIndex()), index(last, columnCount() - 1));
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_correctable && index.isValid() && columnKind(index.column()) == Column::Answer &&
        recordAt(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RowTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const RowRecord* record = recordAt(index.row());
    if (role != Qt::EditRole || !record || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString cell = value.toString();
    const bool answered = record->state == RowState::Done || record->state == RowState::Excluded;
    const bool same = answered ? cell == m_cells.answerCell(*record, index.column()) : cell.isEmpty();
    if (!same) {
        const QString before = answered ? record->answer : QString();
        emit corrected(record->row,
                       m_cells.answers().withCell(before, index.column() - answerColumnIndex(), cell));
    }
    return !same;
}

QVariant RowTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RowNumberRole)
        return rowNumber(index.row());
    const Column kind = columnKind(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(kind);
    const bool known = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ||
                       role == Qt::AccessibleTextRole || (role >= LoadedRole && role <= WholeTextRole);
    if (!known)
        return {};
    const RowRecord* record = m_pages.at(index.row());
    if (role == LoadedRole)
        return record != nullptr;
    if (!record) {
        want(RowPages::pageOf(index.row()));
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return kind == Column::Number ? grouped(rowNumber(index.row())) : QString(QChar(0x2026));
    }
    switch (role) {
    case StateRole:
        return int(m_live.stateOf(*record));
    case CorrectedRole:
        return record->corrected;
    case WholeTextRole:
        return m_cells.whole(*record, m_live, index.column());
    case Qt::ToolTipRole:
        return rowmill::tipText(m_cells.whole(*record, m_live, index.column()));
    case Qt::AccessibleTextRole:
        return m_cells.spoken(*record, m_live, index.column());
    case Qt::EditRole:
        if (kind == Column::Answer)
            return m_cells.answerCell(*record, index.column());
        break;
    default:
        break;
    }
    return m_cells.line(*record, m_live, index.column());
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(columnKind(section));
    if (role == Qt::ToolTipRole)
        return rowmill::tipText(m_cells.heading(section));
    if (role == Qt::AccessibleTextRole && columnKind(section) == Column::Number)
        return tr("Row");
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? m_cells.heading(section) : QVariant();
}

} // namespace rowmill
