#pragma once

#include "app/prompt/answer_contract.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rowmill {

class FieldRow;

/// The fields of an answer, one below the other, with a way to add one. Lives on the window's thread; owned
/// by the answer page.
class FieldList final : public QWidget {
    Q_OBJECT

public:
    explicit FieldList(QWidget* parent = nullptr);

    void setFields(const QList<AnswerField>& fields);
    QList<AnswerField> fields() const;

signals:
    void changed(const QList<rowmill::AnswerField>& fields);

private:
    void addField();
    FieldRow* addRow();
    void remove(FieldRow* row);
    void tell();

    QList<FieldRow*> m_rows;
    QVBoxLayout* m_layout = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace rowmill
