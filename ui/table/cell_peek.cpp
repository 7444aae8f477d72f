#include "ui/table/cell_peek.h"

#include "ui/table/column_layout.h"
#include "ui/table/row_table.h"
#include "ui/table/row_table_model.h"
#include "ui/text/numbers.h"
#include "ui/widget/plain_label.h"
#include "ui/widget/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int Widest = 620;
constexpr int Margin = 12;
constexpr int PeekGap = 4;

} // namespace

CellPeek::CellPeek(RowTable* table, RowTableModel* model) : QFrame(table), m_table(table), m_rows(model)
{
    setObjectName(QStringLiteral("peek"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("The whole cell"));
    m_heading = new PlainLabel({}, PlainLabel::Role::Dim, this);
    m_heading->setElide(Qt::ElideRight);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("flat", true);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setAccessibleName(tr("The whole cell"));
    auto* shut = new QToolButton(this);
    shut->setIcon(lineIcon(QStringLiteral("close"), Tone::Dim));
    shut->setAutoRaise(true);
    shut->setFocusPolicy(Qt::NoFocus); // Escape does the same
    shut->setToolTip(tr("Close (Esc)"));
    shut->setAccessibleName(tr("Close"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(shut);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, 6, 6, 8);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    hide();

    connect(shut, &QToolButton::clicked, this, &CellPeek::close);
    connect(table, &RowTable::peekRequested, this, &CellPeek::toggle);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CellPeek::refresh);
    connect(table, &RowTable::viewMoved, this, [this] {
        if (isVisible())
            place();
    });
    connect(model, &RowTableModel::dataChanged, this, &CellPeek::refresh);
    connect(model, &RowTableModel::modelReset, this, &CellPeek::refresh);
    table->installEventFilter(this);
    m_text->installEventFilter(this);
}

QString CellPeek::text() const
{
    return m_text->toPlainText();
}

void CellPeek::toggle()
{
    if (isVisible()) {
        close();
        return;
    }
    if (!m_table->currentIndex().isValid())
        return;
    m_table->scrollTo(m_table->currentIndex());
    show();
    raise();
    refresh();
}

void CellPeek::close()
{
    if (m_text->hasFocus())
        m_table->setFocus();
    hide();
}

QString CellPeek::wholeCell(const QModelIndex& index)
{
    const QVariant whole = index.data(RowTableModel::WholeTextRole);
    return whole.isValid() ? whole.toString() : QString(QChar(0x2026));
}

/// Every column that is shown; what is empty is left out.
QString CellPeek::wholeRow(int position) const
{
    QStringList parts;
    for (const int column : m_table->columns()->shown()) {
        const QString text = wholeCell(m_rows->index(position, column));
        if (!text.isEmpty() && m_rows->columnKind(column) != RowTableModel::Column::Number)
            parts.append(m_rows->cells().heading(column) + QStringLiteral(":\n") + text);
    }
    return parts.join(QStringLiteral("\n\n"));
}

void CellPeek::refresh()
{
    if (isHidden())
        return;
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        close();
        return;
    }
    const bool row = m_rows->columnKind(index.column()) == RowTableModel::Column::Number;
    QString text = row ? wholeRow(index.row()) : wholeCell(index);
    const QString number = grouped(m_rows->rowNumber(index.row()));
    m_heading->setText(row ? tr("Row %1").arg(number)
                           : tr("Row %1, %2").arg(number, m_rows->cells().heading(index.column())));
    if (const qsizetype more = text.size() - MostCharacters; more > 0) {
        text.truncate(MostCharacters);
        text += QStringLiteral("…\n\n") + tr("%n more characters", nullptr, int(more));
    }
    if (text.isEmpty())
        text = tr("This cell is empty.");
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    place();
}

/// Below its cell, or above where there is more room.
void CellPeek::place()
{
    const QModelIndex index = m_table->currentIndex();
    const QRect view = m_table->viewport()->geometry();
    const QRect cell = m_table->visualRect(index).translated(view.topLeft());
    const int width = std::min(Widest, view.width() - 2 * Margin);
    const int below = view.bottom() - cell.bottom() - PeekGap;
    const int above = cell.top() - view.top() - PeekGap;
    const bool under = below >= above || below >= view.height() / 2;

    const int inside = width - Margin - 6 - m_text->verticalScrollBar()->sizeHint().width() - 12;
    const int line = m_text->fontMetrics().lineSpacing();
    const QRect needed = m_text->fontMetrics().boundingRect(0, 0, inside, 100'000, Qt::TextWrapAnywhere,
                                                            m_text->toPlainText().left(4'000));
    const int wanted = needed.height() + line + 46;
    const int most = std::max({under ? below : above, view.height() / 3, 90});
    const int height = std::clamp(wanted, std::min(90, most), most);
    const int x = std::clamp(cell.left(), view.left() + Margin,
                             std::max(view.left() + Margin, view.right() - width - Margin));
    const int y = under ? cell.bottom() + PeekGap : cell.top() - PeekGap - height;
    setGeometry(x, std::clamp(y, view.top(), std::max(view.top(), view.bottom() - height)), width, height);
}

bool CellPeek::takeKey(int key)
{
    QScrollBar* bar = m_text->verticalScrollBar();
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Space:
        close();
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (bar->maximum() == 0)
            return false;
        bar->triggerAction(key == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                   : QAbstractSlider::SliderPageStepSub);
        return true;
    default:
        return false;
    }
}

bool CellPeek::eventFilter(QObject* watched, QEvent* event)
{
    if (isVisible() && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool plain = press->modifiers() == Qt::NoModifier || press->modifiers() == Qt::KeypadModifier;
        if (plain && takeKey(press->key()))
            return true;
    } else if (watched == m_table && isVisible() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rowmill
