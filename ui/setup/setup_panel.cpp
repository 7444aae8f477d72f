#include "ui/setup/setup_panel.h"

#include "ui/setup/answer_page.h"
#include "ui/setup/data_page.h"
#include "ui/setup/key_field.h"
#include "ui/setup/limits_page.h"
#include "ui/setup/model_page.h"
#include "ui/setup/page_parts.h"
#include "ui/setup/prompt_page.h"
#include "ui/setup/step_button.h"
#include "ui/widget/spoken.h"
#include "ui/widget/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

/// As tall as the page that is open, not as the tallest.
class PageStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override
    {
        // Narrower than the page would like: its labels shorten themselves or wrap.
        return currentWidget() ? QSize(180, currentWidget()->minimumSizeHint().height()) : QSize();
    }
    bool hasHeightForWidth() const override
    {
        return currentWidget() && currentWidget()->hasHeightForWidth();
    }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

class PanelGround final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), toneColor(palette(), Tone::Panel));
    }
};

} // namespace

SetupPanel::SetupPanel(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    speakAs(this, QAccessible::Grouping);
    setAccessibleName(tr("Setup"));

    auto* inside = new PanelGround;
    buildSteps(inside);
    setWidget(inside);
    openStep(SetupStep::Data);
}

void SetupPanel::buildSteps(QWidget* inside)
{
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(2);
    auto* heading = new PlainLabel(tr("Setup"), PlainLabel::Role::Section, inside);
    layout->addWidget(heading);
    layout->addSpacing(4);

    auto* group = new QButtonGroup(this);
    for (int i = 0; i < SetupStepCount; ++i) {
        auto* button = new StepButton(stepTitle(static_cast<SetupStep>(i)), inside);
        m_steps.at(static_cast<size_t>(i)) = button;
        group->addButton(button, i);
        layout->addWidget(button);
    }
    tabToChosen(group);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            openStep(static_cast<SetupStep>(id));
    });
    layout->addSpacing(12);
    m_pages = new PageStack(inside); // after the steps, so that Tab goes from a step into its page
    buildPages();
    layout->addWidget(m_pages, 1);
}

void SetupPanel::buildPages()
{
    m_data = new DataPage;
    m_prompt = new PromptPage;
    m_answer = new AnswerPage;
    m_model = new ModelPage;
    m_limits = new LimitsPage;
    for (QWidget* page :
         {static_cast<QWidget*>(m_data), static_cast<QWidget*>(m_prompt), static_cast<QWidget*>(m_answer),
          static_cast<QWidget*>(m_model), static_cast<QWidget*>(m_limits)})
        m_pages->addWidget(page);
    connect(m_data, &DataPage::openTableRequested, this, &SetupPanel::openTableRequested);
    connect(m_data, &DataPage::notesRequested, this, &SetupPanel::notesRequested);
    connect(m_prompt, &PromptPage::changed, this, &SetupPanel::take);
    connect(m_answer, &AnswerPage::changed, this, &SetupPanel::take);
    connect(m_answer, &AnswerPage::labelsWanted, this, &SetupPanel::labelsWanted);
    connect(m_model, &ModelPage::changed, this, &SetupPanel::take);
    connect(m_limits, &LimitsPage::changed, this, &SetupPanel::take);
}

void SetupPanel::setTable(const TableFacts& table)
{
    m_table = table;
    m_data->setTable(table);
    m_prompt->setColumns(table.columns);
    m_answer->setTable(table);
    refreshSteps();
}

void SetupPanel::setSetup(const ProjectSetup& setup)
{
    m_setup = setup;
    m_prompt->setSetup(setup);
    m_answer->setSetup(setup);
    m_model->setSetup(setup);
    m_limits->setSetup(setup);
    refreshSteps();
}

void SetupPanel::take(const ProjectSetup& setup)
{
    if (setup == m_setup)
        return;
    if (setup.model.endpoint != m_setup.model.endpoint)
        emit endpointEdited(setup.model.endpoint);
    setSetup(setup); // each page edits a whole setup, so the others must hear of it
    emit changed(m_setup);
}

void SetupPanel::setSample(qint64 row, const QStringList& cells)
{
    m_data->setSample(row, cells);
}

void SetupPanel::setSuggestedColumn(const QString& column)
{
    m_prompt->setSuggestedColumn(column);
}

void SetupPanel::setPreview(qint64 row, const QString& request)
{
    m_prompt->setPreview(row, request);
}

void SetupPanel::setLabels(const QStringList& labels, bool tooMany)
{
    m_answer->setLabels(labels, tooMany);
}

KeyField* SetupPanel::keyField() const
{
    return m_model->keyField();
}

void SetupPanel::setReadOnly(bool readOnly)
{
    const QString why = tr("The project is open read-only. Save it under another name to change it.");
    for (int i = 0; i < m_pages->count(); ++i) {
        m_pages->widget(i)->setEnabled(!readOnly);
        m_pages->widget(i)->setToolTip(readOnly ? why : QString());
    }
}

void SetupPanel::openStep(SetupStep step)
{
    const int index = static_cast<int>(step);
    m_steps.at(static_cast<size_t>(index))->setChecked(true);
    m_pages->setCurrentIndex(index);
    m_pages->updateGeometry();
    // Once the page has its height: in a low window the checklist alone would fill the panel.
    QMetaObject::invokeMethod(this, &SetupPanel::revealPage, Qt::QueuedConnection);
}

void SetupPanel::revealPage()
{
    const int top = m_pages->geometry().top() - 24;
    // Its beginning is enough: the checklist is worth seeing too.
    const int shown = std::min(200, m_pages->currentWidget()->minimumSizeHint().height());
    const int bottom = m_pages->geometry().top() + shown + 12;
    const int least = std::min(top, bottom - viewport()->height());
    // A heading cut in two is worth no few pixels.
    constexpr int Little = 32;
    if (least > Little && verticalScrollBar()->value() < least)
        verticalScrollBar()->setValue(least);
}

SetupStep SetupPanel::openedStep() const
{
    return static_cast<SetupStep>(m_pages->currentIndex());
}

void SetupPanel::focusPage()
{
    if (openedStep() == SetupStep::Prompt) {
        m_prompt->focusPrompt();
        return;
    }
    QWidget* page = m_pages->currentWidget();
    for (QWidget* next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabledTo(page) &&
            next->isVisibleTo(page)) {
            next->setFocus();
            return;
        }
    }
}

void SetupPanel::finishEditing()
{
    m_model->keyField()->handOver();
    m_limits->finishEditing();
}

void SetupPanel::refreshSteps()
{
    for (int i = 0; i < SetupStepCount; ++i)
        m_steps.at(static_cast<size_t>(i))->setState(stepState(static_cast<SetupStep>(i), m_setup, m_table));
}

} // namespace rowmill
