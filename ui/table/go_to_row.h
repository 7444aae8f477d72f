#pragma once

#include <QFrame>

class QLineEdit;

namespace rowmill {

class PlainLabel;
class RowTable;
class RowTableModel;

/// A small field over the table that takes a row number and goes there: Enter goes, Escape closes. Says why
/// when there is no such row, or when the table does not show it, and goes as near as it can. Owned by the
/// table; main thread.
class GoToRow final : public QFrame {
    Q_OBJECT

public:
    GoToRow(RowTable* table, RowTableModel* model);

    void open();
    QString note() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void go();
    void shut();
    void say(const QString& text);
    void place();

    RowTable* m_table;
    RowTableModel* m_rows;
    QLineEdit* m_field = nullptr;
    PlainLabel* m_note = nullptr;
};

} // namespace rowmill
