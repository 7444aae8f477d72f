#include "ui/setup/context_field.h"

#include "ui/setup/page_parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace rowmill {

namespace {

constexpr qsizetype LongestName = 24;

/// As the text of an action or a button: without a mnemonic, and not too long.
QString shown(const QString& column)
{
    QString text = column.simplified();
    if (text.size() > LongestName)
        text = text.left(LongestName - 1) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

ContextField::ContextField(QWidget* parent) : QWidget(parent)
{
    m_before = countField(
        tr("Rows before each row, as context"),
        tr("So many rows in front of it are shown to the model with each row: their source columns, never "
           "answers. Each row is then asked alone, not with others in one request."));
    m_after = countField(tr("Rows after each row, as context"),
                         tr("So many rows behind it are shown to the model with each row, in the same way."));
    buildColumns();
    auto* heading = new PlainLabel(tr("Context rows"), PlainLabel::Role::Dim, this);
    heading->setBuddy(m_before);
    heading->setElide(Qt::ElideRight);
    auto* first = new QHBoxLayout;
    first->addWidget(heading, 1);
    first->addWidget(m_pick);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_before);
    second->addWidget(new PlainLabel(tr("before"), PlainLabel::Role::Dim, this));
    second->addSpacing(6);
    second->addWidget(m_after);
    second->addWidget(new PlainLabel(tr("after"), PlainLabel::Role::Dim, this));
    second->addStretch(1);
    auto* column = pageLayout(this);
    column->addLayout(first);
    column->addLayout(second);
    refresh();
}

QSpinBox* ContextField::countField(const QString& name, const QString& toolTip)
{
    auto* field = new QSpinBox(this);
    field->setRange(0, RowContext::Most);
    field->setAccessibleName(name);
    field->setToolTip(toolTip);
    guardWheel(field);
    connect(field, &QSpinBox::valueChanged, this, &ContextField::onCount);
    return field;
}

void ContextField::buildColumns()
{
    m_pick = new QToolButton(this);
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_pick->setAutoRaise(true);
    m_pick->setProperty("small", true);
    m_pick->setToolTip(tr("Which columns of the rows around it are shown"));
    m_menu = new QMenu(m_pick);
    m_pick->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ContextField::fillMenu);
}

void ContextField::setContext(const RowContext& context)
{
    const QSignalBlocker before(m_before);
    const QSignalBlocker after(m_after);
    m_context = context;
    m_before->setValue(context.before);
    m_after->setValue(context.after);
    if (context.isOn())
        m_chosen = context.columns;
    refresh();
}

void ContextField::setColumns(const QStringList& columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    if (!m_context.isOn())
        m_chosen.clear();
}

void ContextField::onCount()
{
    m_context = {m_before->value(), m_after->value(), {}};
    if (m_context.isOn())
        m_context.columns = m_chosen;
    refresh();
    emit changed(m_context);
}

void ContextField::choose(const QStringList& columns)
{
    m_chosen = columns;
    m_context.columns = columns;
    refresh();
    emit changed(m_context);
}

void ContextField::fillMenu()
{
    m_menu->clear();
    QAction* standard =
        m_menu->addAction(tr("The columns that the prompt names"), this, [this] { choose({}); });
    standard->setCheckable(true);
    standard->setChecked(m_chosen.isEmpty());
    m_menu->addSeparator();
    QStringList all = m_columns;
    for (const QString& column : std::as_const(m_chosen)) {
        if (!all.contains(column))
            all.append(column); // not of this table: to be taken out
    }
    for (const QString& column : std::as_const(all)) {
        QAction* action = m_menu->addAction(shown(column));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(column));
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            QStringList columns = m_chosen;
            columns.removeAll(column);
            if (on)
                columns.append(column);
            choose(columns);
        });
    }
}

void ContextField::refresh()
{
    const auto count = static_cast<int>(m_chosen.size());
    const QString text = count == 0   ? tr("columns of the prompt")
                         : count == 1 ? shown(m_chosen.first())
                                      : tr("%Ln column(s)", nullptr, count);
    m_pick->setText(text);
    m_pick->setAccessibleName(tr("Columns of the context: %1").arg(count > 0 ? m_chosen.join(u", ") : text));
    m_pick->setVisible(m_context.isOn());
}

} // namespace rowmill
