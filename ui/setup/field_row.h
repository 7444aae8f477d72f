#pragma once

#include "app/prompt/answer_contract.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace rowmill {

/// One field of an answer as it is edited: its name, its type, what it can be, whether it may be empty. Lives
/// on the window's thread; owned by the field list.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    explicit FieldRow(QWidget* parent = nullptr);

    AnswerField field() const;
    /// Leaves what is being written alone where it says the same.
    void setField(const AnswerField& field);
    void focusName();

signals:
    void changed();
    void removeRequested();

private:
    void arrange();
    void refresh();

    QLineEdit* m_name = nullptr;
    QComboBox* m_type = nullptr;
    QLineEdit* m_choices = nullptr;
    QCheckBox* m_optional = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace rowmill
