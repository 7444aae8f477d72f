#pragma once

#include "app/engine/table_preview.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QSpinBox;

namespace rowmill {

/// The choices of how a table file is read: only those that its kind leaves, each with what was detected as
/// its first and standing choice. Main thread; owned by its dialog.
class FormChoices final : public QWidget {
    Q_OBJECT

public:
    explicit FormChoices(QWidget* parent);

    /// What was chosen by hand: everything else is left to be detected.
    ReadOptions options() const;
    /// As the beginning; nothing is emitted.
    void setOptions(const ReadOptions& options);
    /// Shows what was detected, and the choices that belong to the kind of file.
    void show(const TablePreview& preview);
    void focusFirst();

signals:
    void changed();

private:
    QComboBox* addBox(const QString& label, int row, int column);
    void fillFixed();
    void fillSheets(const TablePreview& preview);
    void showDetected(const TablePreview& preview);

    QGridLayout* m_grid = nullptr;
    QList<QWidget*> m_labels; ///< beside m_fields
    QList<QWidget*> m_fields;
    QComboBox* m_form = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_quote = nullptr;
    QComboBox* m_escape = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_header = nullptr;
    QSpinBox* m_skip = nullptr;
    ReadOptions m_kept; ///< what no control here shows
};

} // namespace rowmill
