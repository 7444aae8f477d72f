#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace rowmill {

class PlainLabel;

/// What was opened: file, rows, and each column with its value in the selected row. Shows only; the wish
/// for another table, or for the notes on this one, goes out as a signal. Lives on the window's thread.
class DataPage final : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(QWidget* parent = nullptr);

    void setTable(const TableFacts& table);
    /// `cells` of row number `row` (from 1), one per column.
    void setSample(qint64 row, const QStringList& cells);

signals:
    void openTableRequested();
    void notesRequested();

private:
    PlainLabel* m_name = nullptr;
    PlainLabel* m_size = nullptr;
    QPushButton* m_notes = nullptr;
    QTreeWidget* m_columns = nullptr;
};

} // namespace rowmill
