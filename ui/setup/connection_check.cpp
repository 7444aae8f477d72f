#include "ui/setup/connection_check.h"

#include "ui/setup/page_parts.h"
#include "ui/widget/spoken.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

ConnectionCheck::ConnectionCheck(QWidget* parent) : QWidget(parent)
{
    m_button = new QPushButton(this);
    m_result = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setFocusPolicy(Qt::StrongFocus);
    auto* layout = pageLayout(this);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_testing ? emit cancelRequested() : emit testRequested(); });
    setTesting(false);
    clearResult();
}

void ConnectionCheck::setTesting(bool testing)
{
    m_testing = testing;
    m_button->setText(testing ? tr("&Cancel the test") : tr("&Test connection"));
    m_button->setToolTip(tr("Sends one small request, which the provider may bill"));
    if (!testing)
        return;
    m_result->setRole(PlainLabel::Role::Dim);
    m_result->setText(tr("Asking…"));
    m_result->show();
}

void ConnectionCheck::showResult(bool good, const QString& sentence)
{
    setTesting(false);
    m_result->setRole(good ? PlainLabel::Role::Done : PlainLabel::Role::Failed);
    // Never by colour alone.
    m_result->setText((good ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + sentence);
    m_result->show();
    announce(m_result, sentence);
    emit resultShown(good, sentence);
}

void ConnectionCheck::clearResult()
{
    m_result->clear();
    m_result->hide();
}

} // namespace rowmill
