#pragma once

#include <QObject>

class QMenu;

namespace rowmill {

class RowTable;
class RowTableModel;

/// The menus that show and hide the table's columns and choose its order: filled whenever they open, both
/// those of the menu bar and the one of the headings. Owned by the table's page; main thread.
class ColumnMenu final : public QObject {
    Q_OBJECT

public:
    ColumnMenu(RowTable* table, RowTableModel* model, QObject* parent);

    /// Fills `menu` when it is about to open, from now on.
    void keepColumns(QMenu* menu);
    void keepSort(QMenu* menu);
    /// The next step of the current column: up, down, as in the source.
    void sortByCurrent();

private:
    void fillColumns(QMenu* menu);
    void fillSort(QMenu* menu);
    void openAt(const QPoint& place);
    void addOrder(QMenu* menu, int column, bool descending, const QString& text);
    QString words(int column) const;

    RowTable* m_table;
    RowTableModel* m_rows;
};

} // namespace rowmill
