#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace rowmill {

class PlainLabel;
class RowTable;
class RowTableModel;

/// A panel over the table with the whole text of the current cell, for texts that their cell cuts off; from
/// the row's number, of all its cells. It
/// follows the current cell; the keys stay with the table, and of them Escape and space close it, and Page
/// Up and Down move the text. Plain text always. Owned by the table; main thread.
class CellPeek final : public QFrame {
    Q_OBJECT

public:
    /// A longer text is shown up to here.
    static constexpr int MostCharacters = 200'000;

    CellPeek(RowTable* table, RowTableModel* model);

    /// Opens it, or closes it when it is open.
    void toggle();
    void close();
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QString wholeCell(const QModelIndex& index);
    QString wholeRow(int position) const;
    void refresh();
    void place();
    bool takeKey(int key);

    RowTable* m_table;
    RowTableModel* m_rows;
    PlainLabel* m_heading = nullptr;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace rowmill
