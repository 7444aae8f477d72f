#include "ui/setup/label_edit.h"

#include "app/prompt/answer_contract.h"
#include "ui/setup/page_parts.h"
#include "ui/widget/allow.h"
#include "ui/widget/shown_text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace rowmill {

namespace {

constexpr int Lines = 9;

/// As it reads back: a comma in the only label does not part it.
QString textOf(const QStringList& labels)
{
    const bool comma = labels.size() == 1 && labels.first().contains(QLatin1Char(','));
    return labels.join(QLatin1Char('\n')) + (comma ? QStringLiteral("\n") : QString());
}

} // namespace

LabelEdit::LabelEdit(QWidget* parent) : QWidget(parent)
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("One a line, for example:\npositive\nnegative"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->document()->setDocumentMargin(4);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * Lines + 12);
    auto* column = pageLayout(this);
    buildHead();
    column->insertWidget(0, m_title->parentWidget());
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LabelEdit::onEdited);
    showCount();
}

void LabelEdit::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new PlainLabel(QString(), PlainLabel::Role::Dim, head);
    m_title->setBuddy(m_text);
    m_title->setElide(Qt::ElideRight);
    row->addWidget(m_title, 1);
    m_take = new QToolButton(head);
    m_take->setText(tr("From a column"));
    m_take->setAccessibleName(tr("Take the labels from what a column holds"));
    m_take->setPopupMode(QToolButton::InstantPopup);
    m_take->setAutoRaise(true);
    m_take->setProperty("small", true);
    m_menu = new QMenu(m_take);
    m_take->setMenu(m_menu);
    row->addWidget(m_take);
    setTabOrder(m_take, m_text);
    connect(m_menu, &QMenu::aboutToShow, this, &LabelEdit::fillMenu);
}

void LabelEdit::setLabels(const QStringList& labels)
{
    if (labelsFromText(m_text->toPlainText()) != labels) {
        const QScopedValueRollback feeding(m_feeding, true);
        m_text->setPlainText(textOf(labels));
    }
    showCount();
}

void LabelEdit::setColumns(const QStringList& columns)
{
    m_columns = columns;
    allow(m_take, !columns.isEmpty(), tr("Open a table first."));
}

void LabelEdit::onEdited()
{
    showCount();
    if (!m_feeding)
        emit changed(labelsFromText(m_text->toPlainText()));
}

void LabelEdit::showCount()
{
    const auto count = static_cast<int>(labelsFromText(m_text->toPlainText()).size());
    m_title->setText(count == 0 ? tr("Labels") : tr("%Ln label(s)", nullptr, count));
    m_text->setAccessibleName(tr("Labels, one a line"));
}

void LabelEdit::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        m_menu->addAction(menuText(m_columns.at(i)), this, [this, i] { emit columnChosen(i); });
    }
}

} // namespace rowmill
