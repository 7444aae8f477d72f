#include "ui/table/row_table.h"

#include "app/base/when_ready.h"
#include "ui/table/column_layout.h"
#include "ui/table/row_copy.h"
#include "ui/table/row_delegate.h"
#include "ui/widget/theme.h"

#include <QBitArray>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace rowmill {

RowTable::RowTable(RowTableModel* model, QWidget* parent)
    : QTableView(parent), m_rows(model), m_delegate(new RowDelegate(model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Rows"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked); // the answer; F2 is the window's
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the row map

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setFixedHeight(31);
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true); // up, down, as in the source
    m_columns = new ColumnLayout(this, model);

    connect(header, &QHeaderView::sortIndicatorChanged, this, &RowTable::sortIndicatorMoved);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit rowActivated(m_rows->rowNumber(index.row())); });
    connect(model, &RowTableModel::modelAboutToBeReset, this, &RowTable::rememberPlace);
    connect(model, &RowTableModel::modelReset, this, &RowTable::restorePlace);
    connect(model, &RowTableModel::pageLoaded, this, [this] {
        if (!m_fitted) {
            m_fitted = true;
            m_columns->fit();
        }
        emit viewMoved();
    });
}

qint64 RowTable::currentRow() const
{
    return currentIndex().isValid() ? m_rows->rowNumber(currentIndex().row()) : 0;
}

QList<qint64> RowTable::selectedRows() const
{
    QBitArray chosen(m_rows->sourceRows() + 1);
    qsizetype count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
        for (int position = range.top(); position <= range.bottom(); ++position) {
            const qint64 row = m_rows->rowNumber(position);
            if (row < chosen.size())
                chosen.setBit(row);
        }
    }
    QList<qint64> rows;
    rows.reserve(count);
    for (qint64 row = 1; row < chosen.size() && count > 0; ++row) {
        if (chosen.testBit(row))
            rows.append(row);
    }
    return rows;
}

RowRanges RowTable::selectedRanges() const
{
    if (m_rows->hasOrder())
        return RowRanges::of(selectedRows());
    QList<std::pair<int, int>> parts;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        parts.append({range.top(), range.bottom()});
    std::sort(parts.begin(), parts.end());
    RowRanges rows;
    qint64 last = 0;
    for (const auto& [top, bottom] : std::as_const(parts)) {
        const qint64 first = qMax(last + 1, m_rows->rowNumber(top));
        last = qMax(last, m_rows->rowNumber(bottom));
        if (first <= last)
            rows.append(RowRanges::Range{first, last});
    }
    return rows;
}

/// As they stand in the table.
QList<qint64> RowTable::selectedInOrder(int most) const
{
    QList<std::pair<int, int>> parts;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        parts.append({range.top(), range.bottom()});
    std::sort(parts.begin(), parts.end());
    QList<qint64> rows;
    int next = 0;
    for (const auto& [top, bottom] : std::as_const(parts)) {
        for (next = qMax(next, top); next <= bottom && rows.size() < most; ++next)
            rows.append(m_rows->rowNumber(next));
    }
    return rows;
}

void RowTable::sortIndicatorMoved(int column, Qt::SortOrder order)
{
    const bool there = column >= 0 && column < m_rows->columnCount();
    const RowSort sort = there ? m_rows->cells().sortBy(column, order == Qt::DescendingOrder) : RowSort();
    if (sort == m_sort)
        return;
    m_sort = sort;
    emit sortChosen(sort);
}

void RowTable::setSort(const RowSort& sort)
{
    m_sort = sort;
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_rows->cells().columnOf(sort),
                                         sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void RowTable::chooseSort(const RowSort& sort)
{
    if (sort == m_sort)
        return;
    setSort(sort);
    emit sortChosen(sort);
}

void RowTable::goToPosition(int position)
{
    const int column = qMax(0, currentIndex().column());
    const QModelIndex index =
        m_rows->index(position, isColumnHidden(column) ? m_columns->shown().constFirst() : column);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // Alone at the edge of the view it would be easy to miss.
    verticalScrollBar()->setValue(position * RowHeight - viewport()->height() / 2 + RowHeight / 2);
}

void RowTable::editAnswer()
{
    const bool onAnswer = m_rows->columnKind(currentIndex().column()) == RowTableModel::Column::Answer;
    const int column = onAnswer ? currentIndex().column() : m_rows->answerColumnIndex();
    const QModelIndex answer = m_rows->index(currentIndex().row(), column);
    if (!answer.isValid() || !m_rows->flags(answer).testFlag(Qt::ItemIsEditable))
        return;
    setFocus();
    selectionModel()->setCurrentIndex(answer, QItemSelectionModel::NoUpdate);
    scrollTo(answer);
    edit(answer);
}

void RowTable::selectRow(qint64 row)
{
    if (makeCurrent(row))
        scrollTo(currentIndex());
}

bool RowTable::makeCurrent(qint64 row)
{
    bool exact = false;
    const int position = m_rows->positionOf(row, &exact);
    const int column = qMax(0, currentIndex().isValid() ? currentIndex().column() : m_remembered.column);
    if (exact)
        selectionModel()->setCurrentIndex(m_rows->index(position, qMin(column, m_rows->columnCount() - 1)),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return exact;
}

void RowTable::scrollToRow(qint64 row)
{
    const int position = qMin(m_rows->positionOf(row), m_rows->rowCount() - 1);
    if (position >= 0)
        verticalScrollBar()->setValue(position * RowHeight - viewport()->height() / 2 + RowHeight / 2);
}

std::pair<qint64, qint64> RowTable::visibleRows() const
{
    const int top = rowAt(0);
    if (top < 0)
        return {0, 0};
    const int bottom = rowAt(viewport()->height() - 1);
    return {m_rows->rowNumber(top), m_rows->rowNumber(bottom < 0 ? m_rows->rowCount() - 1 : bottom)};
}

void RowTable::rememberPlace()
{
    // What is being written is not lost to another filter, or with the project.
    if (QWidget* editor = isWriting() ? indexWidget(currentIndex()) : nullptr)
        commitData(editor);
    m_remembered.current = currentRow();
    m_remembered.column = currentIndex().column();
    m_remembered.selected = selectedInOrder(MaxCopiedRows + 1);
    const auto [first, last] = visibleRows();
    m_remembered.top = first;
    m_remembered.offset = first > 0 ? rowViewportPosition(m_rows->positionOf(first)) : 0;
    const int current = currentIndex().row();
    m_remembered.inView = first > 0 && current >= rowAt(0) && current <= m_rows->positionOf(last);
}

void RowTable::restorePlace()
{
    const bool otherTable = horizontalHeader()->count() != m_rows->columnCount() || m_rows->rowCount() == 0;
    if (otherTable)
        m_fitted = false;
    setHoveredRow(-1);
    if (!m_sort.isNone())
        setSort(m_sort); // its column may be another one now
    if (m_remembered.current > 0)
        restoreSelection();
    if (std::exchange(m_fromTop, false))
        verticalScrollBar()->setValue(0);
    emit currentRowChanged(currentRow());
    emit selectedRowsChanged();
    emit viewMoved();
}

void RowTable::restoreSelection()
{
    // A run filters anew every few seconds: who has scrolled away from the current row stays there.
    if (m_remembered.inView) {
        selectRow(m_remembered.current);
    } else {
        makeCurrent(m_remembered.current);
        verticalScrollBar()->setValue(m_rows->positionOf(m_remembered.top) * RowHeight - m_remembered.offset);
    }
    if (m_remembered.selected.size() < 2 || m_remembered.selected.size() > MaxCopiedRows)
        return;
    QItemSelection selection;
    for (const qint64 row : std::as_const(m_remembered.selected)) {
        bool exact = false;
        const int position = m_rows->positionOf(row, &exact);
        if (!exact)
            continue;
        if (!selection.isEmpty() && selection.last().bottom() == position - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), m_rows->index(position, 0));
        else
            selection.append(QItemSelectionRange(m_rows->index(position, 0)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowTable::copySelection(bool headings)
{
    const QList<qint64> rows = selectedInOrder(MaxCopiedRows);
    if (rows.isEmpty())
        return;
    whenReady(m_rows->fetch(rows), this,
              [this, headings, columns = m_columns->shown()](const Result<QList<RowRecord>>& records) {
                  if (!records)
                      return;
                  QGuiApplication::clipboard()->setText(
                      rowsAsTsv(*records, m_rows->cells(), columns, headings));
                  emit copied(int(records->size()));
              });
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() > 0 &&
               !isWriting()) {
        emit rowActivated(currentRow());
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !isWriting()) {
        emit peekRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
    emit viewMoved();
}

void RowTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() > 0 || m_rows->columnCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(toneColor(palette(), Tone::Faint));
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     m_rows->hasOrder() ? tr("No row matches") : tr("This table has no rows"));
}

void RowTable::setHoveredRow(int row)
{
    if (row == m_hovered)
        return;
    const int before = std::exchange(m_hovered, row);
    m_delegate->setHoveredRow(row);
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), RowHeight);
    }
}

bool RowTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(qRound(static_cast<QMouseEvent*>(event)->position().y())));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void RowTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedRowsChanged();
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged(current.isValid() ? m_rows->rowNumber(current.row()) : 0);
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    emit viewMoved();
}

} // namespace rowmill
