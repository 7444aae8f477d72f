#include "ui/setup/prompt_page.h"

#include "ui/setup/context_field.h"
#include "ui/setup/example_list.h"
#include "ui/setup/page_parts.h"
#include "ui/setup/prompt_edit.h"
#include "ui/widget/allow.h"
#include "ui/widget/shown_text.h"
#include "ui/widget/spoken.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace rowmill {

PromptPage::PromptPage(QWidget* parent) : QWidget(parent)
{
    buildEditors();

    m_previewTitle = new PlainLabel(tr("Request"), PlainLabel::Role::Dim, this);
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->document()->setDocumentMargin(4);
    m_preview->setMinimumHeight(120);
    m_preview->setAccessibleName(tr("Finished request for the selected row"));
    m_previewTitle->setBuddy(m_preview);

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("System"), m_system));
    layout->addWidget(m_system);
    layout->addSpacing(8);
    layout->addWidget(promptHeading());
    layout->addWidget(m_prompt);
    layout->addWidget(m_message);
    layout->addWidget(m_hint, 0, Qt::AlignLeading);
    layout->addSpacing(4);
    layout->addWidget(m_context);
    layout->addWidget(m_examples);
    layout->addSpacing(8);
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview, 1);
    tabThrough({m_system, m_insert, m_prompt, m_hint});
}

void PromptPage::buildEditors()
{
    m_system = new PromptEdit(this);
    m_system->setLineRange(1, 5);
    m_system->setPlaceholderText(tr("Optional: the role of the model"));
    m_prompt = new PromptEdit(this);
    m_prompt->setLineRange(4, 14);
    m_prompt->setPlaceholderText(tr("What to ask for each row, for example:\n"
                                    "Is this review positive or negative?\n{{review}}"));
    m_message = problemLabel(this);
    m_context = new ContextField(this);
    connect(m_context, &ContextField::changed, this, [this](const RowContext& context) {
        m_setup.recipe.context = context;
        refreshMessage();
        emit changed(m_setup);
    });
    m_examples = new ExampleList(this);
    connect(m_examples, &ExampleList::changed, this, [this](const QList<RecipeExample>& examples) {
        m_setup.recipe.examples = examples;
        m_examples->setRecipe(m_setup.recipe);
        emit changed(m_setup);
    });
    m_hint = new QPushButton(this);
    m_hint->hide();
    connect(m_system, &QPlainTextEdit::textChanged, this, &PromptPage::onEdited);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &PromptPage::onEdited);
    connect(m_hint, &QPushButton::clicked, this, [this] { m_prompt->insertColumn(m_suggested); });
}

QWidget* PromptPage::promptHeading()
{
    auto* heading = new QWidget(this);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    PlainLabel* label = fieldLabel(tr("Prompt for each row"), m_prompt);
    label->setElide(Qt::ElideRight);
    row->addWidget(label, 1);
    m_insert = new QToolButton(heading);
    m_insert->setText(tr("Insert column"));
    m_insert->setAccessibleName(tr("Insert a column into the prompt"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setAutoRaise(true);
    m_insert->setProperty("small", true);
    m_menu = new QMenu(m_insert);
    m_insert->setMenu(m_menu);
    row->addWidget(m_insert);
    connect(m_menu, &QMenu::aboutToShow, this, &PromptPage::fillMenu);
    return heading;
}

void PromptPage::setSetup(const ProjectSetup& setup)
{
    const QScopedValueRollback feeding(m_feeding, true);
    m_setup = setup;
    m_system->showText(setup.recipe.systemPrompt);
    m_prompt->showText(setup.recipe.userPrompt);
    m_context->setContext(setup.recipe.context);
    m_examples->setRecipe(setup.recipe);
    refreshMessage();
}

void PromptPage::setColumns(const QStringList& columns)
{
    m_columns = columns;
    m_system->setColumns(columns);
    m_prompt->setColumns(columns);
    m_context->setColumns(columns);
    allow(m_insert, !columns.isEmpty(), tr("Open a table first."));
    refreshMessage();
}

void PromptPage::setSuggestedColumn(const QString& column)
{
    m_suggested = column;
    m_hint->setText(tr("Start with {{%1}}").arg(menuText(column, 40)));
    m_hint->setAccessibleName(tr("Put the column %1 into the prompt").arg(lineText(column)));
    refreshMessage();
}

void PromptPage::setPreview(qint64 row, const QString& request)
{
    m_previewTitle->setText(tr("Request for row %L1").arg(row));
    if (m_preview->toPlainText() != request)
        m_preview->setPlainText(request);
}

void PromptPage::focusPrompt()
{
    m_prompt->setFocus();
}

void PromptPage::onEdited()
{
    if (m_feeding)
        return;
    m_setup.recipe.systemPrompt = m_system->toPlainText();
    m_setup.recipe.userPrompt = m_prompt->toPlainText();
    refreshMessage();
    emit changed(m_setup);
}

void PromptPage::refreshMessage()
{
    const QStringList unknown = unknownColumns(m_setup.recipe, m_columns);
    showProblem(m_message, unknown.isEmpty() ? QString()
                                             : tr("The table has no column named %1.", nullptr,
                                                  static_cast<int>(unknown.size()))
                                                   .arg(unknown.join(u", ")));
    m_hint->setVisible(!m_suggested.isEmpty() && m_setup.recipe.userPrompt.isEmpty());
}

void PromptPage::fillMenu()
{
    m_menu->clear();
    for (const QString& column : m_columns) {
        PromptEdit* target = m_system->hasFocus() ? m_system : m_prompt;
        m_menu->addAction(menuText(column), target, [target, column] { target->insertColumn(column); });
    }
}

} // namespace rowmill
