#include "ui/table/row_delegate.h"

#include "ui/table/answer_editor.h"
#include "ui/table/row_table_model.h"
#include "ui/table/state_style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace rowmill {

namespace {

constexpr int CellInset = 10;
constexpr int IconSize = 16;

} // namespace

RowDelegate::RowDelegate(const RowTableModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);

    using Column = RowTableModel::Column;
    const Column kind = m_model->columnKind(index.column());
    const bool loaded = index.data(RowTableModel::LoadedRole).toBool();
    QRect rect = option.rect.adjusted(CellInset, 0, -CellInset, -1);
    const QFont font = cellFont(option.font, m_model, index.column());
    const bool number = kind == Column::Number || kind == Column::Tokens || kind == Column::Time;
    Tone tone = number ? Tone::Dim : Tone::Text;
    if (!loaded) {
        tone = Tone::Faint;
    } else if (kind == Column::Status) {
        const int state = index.data(RowTableModel::StateRole).toInt();
        rect = paintStateIcon(painter, option.direction, rect, state,
                              index.data(RowTableModel::CorrectedRole).toBool());
        const auto rowState = static_cast<RowState>(state);
        tone = rowState == RowState::Waiting ? Tone::Dim : stateTone(rowState);
    }
    const int state = loaded ? index.data(RowTableModel::StateRole).toInt() : 0;
    if (loaded && kind != Column::Status && state == int(RowState::Excluded))
        tone = Tone::Faint;
    painter->setFont(font);
    painter->setPen(toneColor(option.palette, tone));
    const QString text = index.data(Qt::DisplayRole).toString();
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(rect, alignment | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QFont RowDelegate::cellFont(const QFont& base, const RowTableModel* model, int column)
{
    using Column = RowTableModel::Column;
    const Column kind = model->columnKind(column);
    QFont font = base;
    if (kind == Column::Answer)
        font.setWeight(QFont::Medium);
    else if (kind == Column::Number || kind == Column::Tokens || kind == Column::Time)
        font = tabularFont(font);
    return font;
}

/// More than the cell shows: further lines, or too little room for this one.
bool RowDelegate::isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString line = index.data(Qt::DisplayRole).toString();
    if (index.data(RowTableModel::WholeTextRole).toString() != line)
        return true;
    const bool status = m_model->columnKind(index.column()) == RowTableModel::Column::Status;
    const int room = option.rect.width() - 2 * CellInset - (status ? IconSize + 6 : 0);
    return QFontMetrics(cellFont(option.font, m_model, index.column())).horizontalAdvance(line) > room;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.data(RowTableModel::LoadedRole).toBool() ||
        isCut(option, index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::hideText();
    return true;
}

void RowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QColor base = toneColor(palette, Tone::Base);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, toneColor(palette, Tone::AccentSoft));
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, mixed(base, toneColor(palette, Tone::Text), 0.03));
    painter->setPen(toneColor(palette, Tone::Grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isHighContrast(palette) && option.state & QStyle::State_Selected) {
        const QColor accent = toneColor(palette, Tone::Accent);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)), accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        const int wide = focusWidth(palette);
        painter->setPen(
            QPen(toneColor(palette, Tone::Accent), wide, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        const qreal half = wide / 2.0;
        painter->drawRect(QRectF(option.rect).adjusted(half, half, -half, -half));
    }
}

QRect RowDelegate::paintStateIcon(QPainter* painter, Qt::LayoutDirection direction, const QRect& cell,
                                  int state, bool corrected) const
{
    const auto rowState = static_cast<RowState>(state);
    const QString icon = corrected && rowState == RowState::Done ? CorrectedIcon : stateIconName(rowState);
    const QRect place(cell.left(), cell.center().y() - IconSize / 2 + 1, IconSize, IconSize);
    lineIcon(icon, stateTone(rowState)).paint(painter, QStyle::visualRect(direction, cell, place));
    return QStyle::visualRect(direction, cell, cell.adjusted(IconSize + 6, 0, 0, 0));
}

QWidget* RowDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    return new AnswerEditor(parent);
}

void RowDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Once: what is being written stays when the row changes meanwhile.
    auto* answer = static_cast<AnswerEditor*>(editor);
    if (!answer->isBegun())
        answer->begin(index.data(Qt::EditRole).toString());
}

void RowDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<AnswerEditor*>(editor)->toPlainText(), Qt::EditRole);
}

void RowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex&) const
{
    static_cast<AnswerEditor*>(editor)->setCell(option.rect);
}

/// As in a field of one line: Enter takes the text, with Shift it begins a new line.
bool RowDelegate::eventFilter(QObject* editor, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool enter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
        auto* widget = static_cast<QWidget*>(editor);
        emit commitData(widget);
        emit closeEditor(widget, SubmitModelCache);
        return true;
    }
    if (enter)
        return false;
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace rowmill
