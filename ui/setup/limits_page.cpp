#include "ui/setup/limits_page.h"

#include "ui/setup/page_parts.h"

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

} // namespace

LimitsPage::LimitsPage(QWidget* parent) : QWidget(parent)
{
    m_concurrency = numberField(Limits::MaxConcurrency, this);
    m_attempts = numberField(Limits::MaxAttempts, this);
    m_timeout = numberField(Limits::MaxTimeoutSeconds, this);
    m_timeout->setSuffix(tr(" s"));

    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Requests at once"), m_concurrency));
    layout->addWidget(m_concurrency);
    layout->addWidget(noteLabel(tr("Can be changed while a run is on: it takes effect at once."), this));
    layout->addSpacing(8);
    layout->addWidget(fieldLabel(tr("Attempts for each row"), m_attempts));
    layout->addWidget(m_attempts);
    layout->addWidget(noteLabel(tr("Errors that may pass are tried again after a growing wait."), this));
    layout->addSpacing(8);
    layout->addWidget(fieldLabel(tr("Time allowed for an answer"), m_timeout));
    layout->addWidget(m_timeout);
    layout->addWidget(noteLabel(tr("The last two take effect with the next run."), this));
    layout->addStretch(1);

    for (QSpinBox* field : {m_concurrency, m_attempts, m_timeout})
        connect(field, &QSpinBox::valueChanged, this, &LimitsPage::read);
}

void LimitsPage::setSetup(const ProjectSetup& setup)
{
    const QSignalBlocker b1(m_concurrency), b2(m_attempts), b3(m_timeout);
    m_setup = setup;
    m_concurrency->setValue(setup.limits.concurrency);
    m_attempts->setValue(setup.limits.attempts);
    m_timeout->setValue(setup.limits.timeoutSeconds);
}

void LimitsPage::read()
{
    m_setup.limits.concurrency = m_concurrency->value();
    m_setup.limits.attempts = m_attempts->value();
    m_setup.limits.timeoutSeconds = m_timeout->value();
    emit changed(m_setup);
}

} // namespace rowmill
