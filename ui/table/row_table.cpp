#include "ui/table/row_table.h"

#include "app/base/when_ready.h"
#include "ui/table/row_delegate.h"
#include "ui/text/numbers.h"
#include "ui/widget/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int SampledRows = 60;
constexpr int CellPadding = 22;

// Tabs and line breaks inside a cell would move everything after them.
QString tsvCell(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    text.replace(QLatin1Char('\r'), QLatin1Char(' '));
    return text;
}

QString toTsv(const QList<RowRecord>& records, const AnswerColumns& answers)
{
    QString out;
    for (const RowRecord& record : records) {
        QStringList cells{QString::number(record.row)};
        for (const QString& cell : record.cells)
            cells.append(tsvCell(cell));
        const QStringList parts = answers.cells(record.answer);
        for (const QString& cell : parts)
            cells.append(tsvCell(cell));
        cells.append(rowStateName(record.state));
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return out;
}

} // namespace

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

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setFixedHeight(31);

    connect(header, &QHeaderView::sectionResized, this, [this] { m_widthsByHand |= !m_fitting; });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit rowActivated(m_rows->rowNumber(index.row())); });
    connect(model, &RowTableModel::modelAboutToBeReset, this, &RowTable::rememberPlace);
    connect(model, &RowTableModel::modelReset, this, &RowTable::restorePlace);
    connect(model, &RowTableModel::pageLoaded, this, [this] {
        if (!m_fitted) {
            m_fitted = true;
            fitColumns();
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
    QList<qint64> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int position = range.top(); position <= range.bottom(); ++position)
            rows.append(m_rows->rowNumber(position));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

RowRanges RowTable::selectedRanges() const
{
    if (m_rows->isFiltered())
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
    if (exact)
        selectionModel()->setCurrentIndex(m_rows->index(position, 0),
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
    m_remembered.selected = selectedRows();
    const auto [first, last] = visibleRows();
    m_remembered.top = first;
    m_remembered.offset = first > 0 ? rowViewportPosition(m_rows->positionOf(first)) : 0;
    m_remembered.inView = m_remembered.current >= first && m_remembered.current <= last;
}

void RowTable::restorePlace()
{
    const bool otherTable = horizontalHeader()->count() != m_rows->columnCount() || m_rows->rowCount() == 0;
    if (otherTable || !m_rows->isFiltered())
        m_fitted = m_fitted && m_widthsByHand && !otherTable;
    setHoveredRow(-1);
    if (m_remembered.current > 0)
        restoreSelection();
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

void RowTable::copySelection()
{
    const QList<qint64> rows = selectedRows().mid(0, MaxCopiedRows);
    if (rows.isEmpty())
        return;
    whenReady(m_rows->fetch(rows), this, [this](const Result<QList<RowRecord>>& records) {
        if (!records)
            return;
        QGuiApplication::clipboard()->setText(toTsv(*records, m_rows->answers()));
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
    } else {
        QTableView::keyPressEvent(event);
    }
}

int RowTable::sampledWidth(int column) const
{
    const QFontMetrics metrics(font());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString heading = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = QFontMetrics(bold).horizontalAdvance(heading) + 4;
    const int first = qMax(0, rowAt(0));
    for (int position = first; position < qMin(first + SampledRows, m_rows->rowCount()); ++position) {
        if (m_rows->recordAt(position)) {
            const QString text = m_rows->index(position, column).data().toString();
            width = qMax(width, metrics.horizontalAdvance(text));
        }
    }
    return qBound(48, width + CellPadding, 900);
}

/// What a source or answer column would like to have.
int RowTable::wantedWidth(int column) const
{
    const int width = sampledWidth(column);
    if (m_rows->columnKind(column) != RowTableModel::Column::Answer)
        return width;
    return qBound(120, width, qMax(120, viewport()->width() / 4));
}

int RowTable::fixedWidth(int column) const
{
    const QFontMetrics metrics(font());
    switch (m_rows->columnKind(column)) {
    case RowTableModel::Column::Number:
        return metrics.horizontalAdvance(grouped(qMax(1000, m_rows->rowCount()))) + CellPadding + 6;
    case RowTableModel::Column::Status:
        return qBound(150, viewport()->width() / 5, 320);
    case RowTableModel::Column::Tokens:
    case RowTableModel::Column::Time:
        return 72;
    case RowTableModel::Column::Answer:
    case RowTableModel::Column::Source:
        return 0;
    }
    return 0;
}

void RowTable::fitColumns()
{
    if (m_rows->columnCount() == 0)
        return;
    m_fitting = true;
    int left = viewport()->width();
    QList<std::pair<int, int>> sources; // wanted width, column
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const int fixed = fixedWidth(column);
        if (fixed > 0) {
            setColumnWidth(column, fixed);
            left -= fixed;
        } else {
            sources.append({wantedWidth(column), column});
        }
    }
    // Narrow columns get all they want; the wide ones share what is then left.
    std::sort(sources.begin(), sources.end());
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const int share = left / int(sources.size() - i);
        const bool last = i + 1 == sources.size();
        const int width = last ? qMax(120, left) : qMin(sources.at(i).first, qMax(80, share));
        setColumnWidth(sources.at(i).second, width);
        left -= width;
    }
    m_fitting = false;
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!m_widthsByHand)
        fitColumns();
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
                     m_rows->isFiltered() ? tr("No row matches") : tr("This table has no rows"));
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
