#include "ui/setup/answer_page.h"

#include "ui/setup/page_parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rowmill {

AnswerPage::AnswerPage(QWidget* parent) : QWidget(parent)
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    m_problem = problemLabel(this);

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Answer column"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(noteLabel(tr("The answer is kept as the model wrote it, as text in this column, "
                                   "and exported beside the columns of the table. A row that failed "
                                   "stays empty there; the reason stands in its status."),
                                this));
    layout->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_setup.recipe.answerColumn = text.trimmed();
        refreshProblem();
        emit changed(m_setup);
    });
}

void AnswerPage::setSetup(const ProjectSetup& setup)
{
    m_setup = setup;
    if (m_name->text().trimmed() != setup.recipe.answerColumn)
        m_name->setText(setup.recipe.answerColumn);
    refreshProblem();
}

void AnswerPage::setColumns(const QStringList& columns)
{
    m_columns = columns;
    refreshProblem();
}

void AnswerPage::refreshProblem()
{
    showProblem(m_problem, answerColumnProblem(m_setup.recipe.answerColumn, m_columns));
}

} // namespace rowmill
