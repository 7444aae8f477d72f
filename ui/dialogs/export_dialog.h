#pragma once

#include "app/engine/export_table.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// What was chosen of an export; where it goes is asked afterwards.
struct ExportChoice {
    QString ending; ///< of the file, which decides its form: "xlsx"
    bool onlyShown = false;
    WriteOptions write;
    QList<ExportColumn> columns;
};

/// Asks how the answers are to be exported: in which form, which rows, which columns under which names and in
/// which order. Remembers the form, its options and the columns left out for the next time. Main thread;
/// deletes itself when closed.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `columns` as by exportColumns(). `filtered`: the table shows a part of the rows; `onlyShown`: begin
    /// with those.
    ExportDialog(const QStringList& columns, bool filtered, bool onlyShown, QWidget* parent);

    void accept() override;

signals:
    void chosen(const rowmill::ExportChoice& choice);

private:
    void buildForm();
    void buildRows(bool filtered, bool onlyShown);
    void buildColumns(const QStringList& columns);
    void arrange();
    void restore();
    void remember() const;
    void check();
    void move(int by);
    void checkAll(bool on);
    ExportChoice choice() const;

    QComboBox* m_form = nullptr;
    PlainLabel* m_note = nullptr;
    QComboBox* m_delimiter = nullptr;
    QCheckBox* m_bom = nullptr;
    QCheckBox* m_safe = nullptr;
    QComboBox* m_rows = nullptr;
    QListWidget* m_columns = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_none = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace rowmill
