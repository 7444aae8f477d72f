#include "ui/setup/answer_page.h"

#include "app/prompt/template.h"
#include "ui/setup/field_list.h"
#include "ui/setup/label_edit.h"
#include "ui/setup/pack_field.h"
#include "ui/setup/page_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rowmill {

AnswerPage::AnswerPage(QWidget* parent) : QWidget(parent)
{
    buildFields();
    connectFields();
    refresh();
}

void AnswerPage::buildFields()
{
    m_kind = new QComboBox(this);
    // In the order of AnswerContract::Kind.
    m_kind->addItems({tr("Free text"), tr("One of a set of labels"), tr("Named fields")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    guardWheel(m_kind);
    m_labels = new LabelEdit(this);
    m_fields = new FieldList(this);
    m_column = new QWidget(this);
    m_name = new QLineEdit(m_column);
    m_name->setMaxLength(200);
    auto* column = pageLayout(m_column);
    column->addWidget(fieldLabel(tr("Answer column"), m_name));
    column->addWidget(m_name);
    m_problem = problemLabel(this);
    m_note = noteLabel(QString(), this);
    m_pack = new PackField(this);

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("The answer is"), m_kind));
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addWidget(m_labels);
    layout->addWidget(m_fields);
    layout->addSpacing(4);
    layout->addWidget(m_column);
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(m_pack);
    layout->addStretch(1);
}

void AnswerPage::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        contract().kind = static_cast<AnswerContract::Kind>(index);
        tell();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_setup.recipe.answerColumn = text.trimmed();
        tell();
    });
    connect(m_labels, &LabelEdit::changed, this, [this](const QStringList& labels) {
        contract().labels = labels;
        tell();
    });
    connect(m_labels, &LabelEdit::columnChosen, this, &AnswerPage::labelsWanted);
    connect(m_pack, &PackField::changed, this, [this](int rows) {
        m_setup.recipe.pack = rows;
        tell();
    });
    connect(m_fields, &FieldList::changed, this, [this](const QList<AnswerField>& fields) {
        contract().fields = fields;
        tell();
    });
}

void AnswerPage::setSetup(const ProjectSetup& setup)
{
    m_setup = setup;
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(static_cast<int>(contract().kind));
    if (m_name->text().trimmed() != setup.recipe.answerColumn)
        m_name->setText(setup.recipe.answerColumn);
    m_pack->setPack(setup.recipe.pack);
    m_labels->setLabels(contract().labels);
    m_fields->setFields(contract().fields);
    refresh();
}

void AnswerPage::setTable(const TableFacts& table)
{
    m_table = table;
    m_labels->setColumns(table.columns);
    refresh();
}

void AnswerPage::setLabels(const QStringList& labels, bool tooMany)
{
    if (tooMany) {
        m_tooMany = tr("This column has more than %Ln different value(s): too many for labels.", nullptr,
                       static_cast<int>(labels.size()));
        refresh();
        return;
    }
    QStringList lines;
    for (const QString& label : labels)
        lines.append(label.simplified());
    lines.removeDuplicates();
    contract().labels = lines;
    m_labels->setLabels(lines);
    tell();
}

void AnswerPage::tell()
{
    m_tooMany.clear();
    refresh();
    emit changed(m_setup);
}

void AnswerPage::refresh()
{
    const AnswerContract::Kind kind = contract().kind;
    m_labels->setVisible(kind == AnswerContract::Kind::Labels);
    m_fields->setVisible(kind == AnswerContract::Kind::Fields);
    const Recipe& recipe = m_setup.recipe;
    using Obstacle = PackField::Obstacle;
    m_pack->setTable(m_table.rows, recipe.context.isOn() ? Obstacle::Context
                                   : findPlaceholders(recipe.systemPrompt).isEmpty()
                                       ? Obstacle::None
                                       : Obstacle::SystemDiffers);
    m_column->setVisible(kind != AnswerContract::Kind::Fields);
    showProblem(m_problem, m_tooMany.isEmpty() ? answersProblem(m_setup.recipe, m_table.columns) : m_tooMany);
    switch (kind) {
    case AnswerContract::Kind::FreeText:
        m_note->setText(tr("The answer is kept as the model wrote it, as text in this column, and exported "
                           "beside the columns of the table. A row that failed stays empty there; the "
                           "reason stands in its status."));
        break;
    case AnswerContract::Kind::Labels:
        m_note->setText(tr("The model is told the labels, and every answer is checked: what is none of them "
                           "is asked again once, and then fails."));
        break;
    case AnswerContract::Kind::Fields:
        m_note->setText(tr("Each field has a column of its own. Every answer is checked: what does not fit "
                           "is asked again once, and then fails."));
        break;
    }
}

} // namespace rowmill
