#include "ui/setup/limits_page.h"

#include "ui/setup/page_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rowmill {

namespace {

/// To begin with, when a budget is chosen.
constexpr double FirstDollars = 1;
constexpr double FirstTokens = 1'000'000;

QSpinBox* numberField(int most, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(1, most);
    field->setGroupSeparatorShown(true);
    field->setMaximumWidth(140);
    guardWheel(field);
    return field;
}

/// 0 is "automatic", said in words.
QSpinBox* quotaField(QWidget* parent)
{
    QSpinBox* field = numberField(Limits::MaxPerMinute, parent);
    field->setMinimum(0);
    field->setSpecialValueText(LimitsPage::tr("automatic"));
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return field;
}

} // namespace

LimitsPage::LimitsPage(QWidget* parent) : QWidget(parent)
{
    m_concurrency = numberField(Limits::MaxConcurrency, this);
    m_automatic = new QCheckBox(tr("Fewer while the server pushes &back"), this);
    m_requests = quotaField(this);
    m_tokens = quotaField(this);
    m_attempts = numberField(Limits::MaxAttempts, this);
    m_timeout = numberField(Limits::MaxTimeoutSeconds, this);
    m_timeout->setSuffix(tr(" s"));

    buildBudget();
    m_join = new QCheckBox(tr("&Ask the very same only once"), this);

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Requests at once"), m_concurrency));
    layout->addWidget(m_concurrency);
    layout->addWidget(m_automatic);
    layout->addSpacing(8);
    layout->addWidget(fieldLabel(tr("Requests per minute"), m_requests));
    layout->addWidget(m_requests);
    layout->addWidget(fieldLabel(tr("Tokens per minute"), m_tokens));
    layout->addWidget(m_tokens);
    layout->addWidget(
        noteLabel(tr("Left on automatic, both are learned from what the server says. These four "
                     "take effect at once, also while a run is on."),
                  this));
    layout->addSpacing(8);
    layout->addWidget(fieldLabel(tr("Attempts for each row"), m_attempts));
    layout->addWidget(m_attempts);
    layout->addWidget(noteLabel(tr("Errors that may pass are tried again after a growing wait."), this));
    layout->addSpacing(8);
    layout->addWidget(fieldLabel(tr("Time allowed for an answer"), m_timeout));
    layout->addWidget(m_timeout);
    layout->addWidget(noteLabel(tr("The last two count for requests from now on."), this));
    layout->addSpacing(8);
    auto* budget = new QHBoxLayout;
    budget->setSpacing(8);
    budget->addWidget(m_budgetUnit);
    budget->addWidget(m_budget);
    budget->addStretch(1);
    layout->addWidget(fieldLabel(tr("Budget of a run"), m_budgetUnit));
    layout->addLayout(budget);
    layout->addWidget(
        noteLabel(tr("The run pauses before the request that would pass it, with those in flight "
                     "counted. Raised during the pause, it goes on."),
                  this));
    layout->addSpacing(8);
    layout->addWidget(m_join);
    layout->addWidget(
        noteLabel(tr("Rows whose finished request is the same share one, and its answer."), this));
    layout->addStretch(1);

    for (QSpinBox* field : {m_concurrency, m_requests, m_tokens, m_attempts, m_timeout})
        connect(field, &QSpinBox::valueChanged, this, &LimitsPage::read);
    connect(m_automatic, &QCheckBox::toggled, this, &LimitsPage::read);
    connect(m_join, &QCheckBox::toggled, this, &LimitsPage::read);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &LimitsPage::read);
    connect(m_budgetUnit, &QComboBox::activated, this, [this](int unit) {
        const bool money = unit == int(Budget::Unit::Dollars);
        showBudget({static_cast<Budget::Unit>(unit), money ? FirstDollars : FirstTokens});
        read();
    });
}

void LimitsPage::buildBudget()
{
    m_budgetUnit = new QComboBox(this);
    m_budgetUnit->addItems({tr("No budget"), tr("US dollars"), tr("Tokens")});
    guardWheel(m_budgetUnit);
    m_budget = new QDoubleSpinBox(this);
    m_budget->setAccessibleName(tr("Amount of the budget"));
    m_budget->setGroupSeparatorShown(true);
    m_budget->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_budget->setMaximumWidth(140);
    // A run that waits for a higher budget goes on with the finished figure, not with its first digit.
    m_budget->setKeyboardTracking(false);
    guardWheel(m_budget);
    showBudget({});
}

void LimitsPage::finishEditing()
{
    m_budget->interpretText();
}

void LimitsPage::showBudget(const Budget& budget)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_budgetUnit), QSignalBlocker(m_budget)};
    const bool money = budget.unit == Budget::Unit::Dollars;
    m_budgetUnit->setCurrentIndex(int(budget.unit));
    m_budget->setVisible(budget.isSet());
    m_budget->setDecimals(money ? 4 : 0);
    m_budget->setPrefix(money ? QStringLiteral("$") : QString());
    m_budget->setRange(money ? 0.0001 : 1, money ? Budget::MostDollars : Budget::MostTokens);
    m_budget->setValue(budget.amount);
}

void LimitsPage::setSetup(const ProjectSetup& setup)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_concurrency), QSignalBlocker(m_automatic),
                                       QSignalBlocker(m_requests),    QSignalBlocker(m_tokens),
                                       QSignalBlocker(m_attempts),    QSignalBlocker(m_timeout),
                                       QSignalBlocker(m_join)};
    m_setup = setup;
    const Limits& limits = setup.limits;
    m_concurrency->setValue(limits.concurrency);
    m_automatic->setChecked(limits.automatic);
    m_requests->setValue(limits.requestsPerMinute);
    m_tokens->setValue(limits.tokensPerMinute);
    m_attempts->setValue(limits.attempts);
    m_timeout->setValue(limits.timeoutSeconds);
    m_join->setChecked(limits.join);
    if (limits.budget != shownBudget())
        showBudget(limits.budget);
}

Budget LimitsPage::shownBudget() const
{
    const auto unit = static_cast<Budget::Unit>(m_budgetUnit->currentIndex());
    return unit == Budget::Unit::None ? Budget() : Budget{unit, m_budget->value()};
}

void LimitsPage::read()
{
    Limits& limits = m_setup.limits;
    limits.concurrency = m_concurrency->value();
    limits.automatic = m_automatic->isChecked();
    limits.requestsPerMinute = m_requests->value();
    limits.tokensPerMinute = m_tokens->value();
    limits.attempts = m_attempts->value();
    limits.timeoutSeconds = m_timeout->value();
    limits.budget = shownBudget();
    limits.join = m_join->isChecked();
    emit changed(m_setup);
}

} // namespace rowmill
