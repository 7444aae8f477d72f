#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QLineEdit;

namespace rowmill {

class PlainLabel;

/// The answer: free text into one column, and how that column is called. Lives on the window's thread.
class AnswerPage final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    void setColumns(const QStringList& columns);

signals:
    void changed(const rowmill::ProjectSetup& setup);

private:
    void refreshProblem();

    ProjectSetup m_setup;
    QStringList m_columns;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_problem = nullptr;
};

} // namespace rowmill
