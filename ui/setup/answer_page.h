#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rowmill {

class FieldList;
class LabelEdit;
class PackField;
class PlainLabel;

/// The shape of the answer: free text, one of a set of labels, or named fields; and how its columns are
/// called. Lives on the window's thread.
class AnswerPage final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    void setTable(const TableFacts& table);
    /// The answer to labelsWanted(): as many different values as the column has, or too many of them.
    void setLabels(const QStringList& labels, bool tooMany);

signals:
    void changed(const rowmill::ProjectSetup& setup);
    /// The different values of this column of the table, to be labels.
    void labelsWanted(int column);

private:
    void buildFields();
    void connectFields();
    AnswerContract& contract() { return m_setup.recipe.contract; }
    void tell();
    void refresh();

    ProjectSetup m_setup;
    TableFacts m_table;
    QComboBox* m_kind = nullptr;
    QWidget* m_column = nullptr; ///< with the name of the one column
    QLineEdit* m_name = nullptr;
    LabelEdit* m_labels = nullptr;
    FieldList* m_fields = nullptr;
    PlainLabel* m_problem = nullptr;
    PlainLabel* m_note = nullptr;
    PackField* m_pack = nullptr;
    QString m_tooMany; ///< what came of the last column that was chosen
};

} // namespace rowmill
