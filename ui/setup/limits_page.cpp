#include "ui/setup/limits_page.h"

#include "ui/setup/page_parts.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rowmill {

namespace {

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
    m_automatic = new QCheckBox(tr("&Fewer while the server pushes back"), this);
    m_requests = quotaField(this);
    m_tokens = quotaField(this);
    m_attempts = numberField(Limits::MaxAttempts, this);
    m_timeout = numberField(Limits::MaxTimeoutSeconds, this);
    m_timeout->setSuffix(tr(" s"));

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
    layout->addStretch(1);

    for (QSpinBox* field : {m_concurrency, m_requests, m_tokens, m_attempts, m_timeout})
        connect(field, &QSpinBox::valueChanged, this, &LimitsPage::read);
    connect(m_automatic, &QCheckBox::toggled, this, &LimitsPage::read);
}

void LimitsPage::setSetup(const ProjectSetup& setup)
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_concurrency), QSignalBlocker(m_automatic),
                                       QSignalBlocker(m_requests),    QSignalBlocker(m_tokens),
                                       QSignalBlocker(m_attempts),    QSignalBlocker(m_timeout)};
    m_setup = setup;
    const Limits& limits = setup.limits;
    m_concurrency->setValue(limits.concurrency);
    m_automatic->setChecked(limits.automatic);
    m_requests->setValue(limits.requestsPerMinute);
    m_tokens->setValue(limits.tokensPerMinute);
    m_attempts->setValue(limits.attempts);
    m_timeout->setValue(limits.timeoutSeconds);
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
    emit changed(m_setup);
}

} // namespace rowmill
