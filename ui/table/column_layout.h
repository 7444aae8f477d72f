#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QTableView;

namespace rowmill {

class RowTableModel;

/// What was chosen for one column of the table.
struct ColumnChoice {
    QString key;   ///< see CellText::key()
    int width = 0; ///< px; 0: by its content
    bool hidden = false;
    bool operator==(const ColumnChoice&) const = default;
};

/// Which columns a table shows, in which order and how wide: by the content until somebody changes it, and
/// then as chosen, also for columns that come and go. Owned by its table; main thread.
class ColumnLayout final : public QObject {
    Q_OBJECT

public:
    ColumnLayout(QTableView* table, RowTableModel* model);

    /// As chosen by hand, in their order; nothing: everything by itself.
    QList<ColumnChoice> choices() const { return m_choices; }
    void setChoices(const QList<ColumnChoice>& choices);
    void reset();

    /// Gives the columns that have no width by hand theirs anew, by the content at hand.
    void fit();
    bool hasWidths() const;

    /// Those that are shown, in their order.
    QList<int> shown() const;
    /// The last one that is shown stays.
    void setHidden(int column, bool hidden);
    bool isHidden(int column) const;

signals:
    /// By hand.
    void changed();

private:
    void take(bool widths);
    void apply();
    int columnOf(const QString& key) const;
    QList<int> wantedOrder() const;
    int sampledWidth(int column) const;
    int wantedWidth(int column) const;
    int fixedWidth(int column) const;

    QTableView* m_table;
    RowTableModel* m_rows;
    QList<ColumnChoice> m_choices;
    bool m_own = false; ///< the change under way is not by hand
};

} // namespace rowmill
