#pragma once

#include <QStyledItemDelegate>

namespace rowmill {

class RowTableModel;

/// Paints the table's cells: plain one-line text, tabular numbers, the answer a shade heavier, the status
/// with its icon in the state's colour, excluded rows faint; a hairline below each row and nothing between
/// columns. An answer is written in an AnswerEditor. Owned by its table; main thread.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    RowDelegate(const RowTableModel* model, QObject* parent);

    /// The row under the mouse, -1 for none.
    void setHoveredRow(int row) { m_hovered = row; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// The whole text of a cell that is cut off.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    static QFont cellFont(const QFont& base, const RowTableModel* model, int column);
    bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QRect paintStateIcon(QPainter* painter, Qt::LayoutDirection direction, const QRect& cell, int state,
                         bool corrected) const;

    const RowTableModel* m_model;
    int m_hovered = -1;
};

} // namespace rowmill
