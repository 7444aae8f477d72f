#pragma once

#include "app/engine/table_preview.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace rowmill {

class FormChoices;
class PlainLabel;
class PreviewModel;
class TableLook;

/// Before a table file is read: what was found in it, how it is read and what that gives, and the choices it
/// leaves. The preview follows every choice and is read in the background; so is the rest of the file, for
/// the rows that are not as the others. What cannot be read is told in the dialog. Main thread; deletes
/// itself when closed.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is what people call the file; `act` stands on the button that accepts.
    ImportDialog(const QString& path, const QString& name, const ReadOptions& options, const QString& act,
                 QWidget* parent);

    /// As soon as it is known that the file can be read.
    void accept() override;

signals:
    /// How the file is to be read: what was chosen by hand.
    void chosen(const rowmill::ReadOptions& options);

private:
    void build(const QString& name, const QString& act);
    void ask();
    void show(const TablePreview& preview);
    void showFacts(const QString& rows);
    void showChecked(const TableCheck& check);
    void showNotes(const TableNotes& notes, const std::optional<Error>& fault);

    TableLook* m_look = nullptr;
    TablePreview m_preview;
    bool m_known = false;  ///< the preview is of the present choices
    bool m_wanted = false; ///< accepted before that
    PlainLabel* m_facts = nullptr;
    FormChoices* m_choices = nullptr;
    PreviewModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    PlainLabel* m_notes = nullptr;
    PlainLabel* m_fault = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace rowmill
