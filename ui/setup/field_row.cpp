#include "ui/setup/field_row.h"

#include "ui/setup/page_parts.h"
#include "ui/widget/spoken.h"
#include "ui/widget/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace rowmill {

FieldRow::FieldRow(QWidget* parent) : QWidget(parent)
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("name of the field"));
    m_type = new QComboBox(this);
    // In the order of FieldType.
    m_type->addItems(
        {tr("Text"), tr("Number"), tr("Whole number"), tr("Yes or no"), tr("One of"), tr("List")});
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(8);
    guardWheel(m_type);
    m_choices = new QLineEdit(this);
    m_choices->setPlaceholderText(tr("good, bad, mixed"));
    m_choices->setAccessibleName(tr("What the field can be, with commas between"));
    m_optional = new QCheckBox(tr("May be empty"), this);
    m_optional->setToolTip(tr("For what a row does not always say"));
    m_remove = new QToolButton(this);
    m_remove->setIcon(lineIcon(QStringLiteral("close"), Tone::Dim));
    m_remove->setAutoRaise(true);
    arrange();
    connect(m_name, &QLineEdit::textEdited, this, &FieldRow::changed);
    connect(m_choices, &QLineEdit::textEdited, this, &FieldRow::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_optional, &QCheckBox::toggled, this, &FieldRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &FieldRow::removeRequested);
    connect(m_name, &QLineEdit::textChanged, this, &FieldRow::refresh);
    refresh();
}

void FieldRow::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_type, 1, 0);
    grid->addWidget(m_optional, 1, 1, 1, 2);
    grid->addWidget(m_choices, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    tabThrough({m_name, m_remove, m_type, m_optional, m_choices});
}

AnswerField FieldRow::field() const
{
    AnswerField field;
    field.name = m_name->text().trimmed();
    field.type = static_cast<FieldType>(m_type->currentIndex());
    field.choices = labelsFromText(m_choices->text());
    field.optional = m_optional->isChecked();
    return field;
}

void FieldRow::setField(const AnswerField& wanted)
{
    if (field() == wanted)
        return;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_type), QSignalBlocker(m_optional)};
    m_name->setText(wanted.name);
    m_type->setCurrentIndex(static_cast<int>(wanted.type));
    m_choices->setText(wanted.choices.join(QLatin1String(", ")));
    m_optional->setChecked(wanted.optional);
    refresh();
}

void FieldRow::focusName()
{
    m_name->setFocus();
}

void FieldRow::refresh()
{
    const QString name = m_name->text().trimmed();
    m_choices->setVisible(m_type->currentIndex() == static_cast<int>(FieldType::OneOf));
    m_name->setAccessibleName(tr("Name of the field"));
    m_type->setAccessibleName(tr("Type of the field %1").arg(name));
    m_type->setAccessibleDescription(m_type->accessibleName()); // its name is spoken as what is chosen
    m_remove->setAccessibleName(tr("Remove the field %1").arg(name));
    m_remove->setToolTip(tr("Remove this field"));
}

} // namespace rowmill
