#include "ui/setup/field_list.h"

#include "ui/setup/field_row.h"
#include "ui/setup/page_parts.h"
#include "ui/widget/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

FieldList::FieldList(QWidget* parent) : QWidget(parent), m_layout(pageLayout(this))
{
    m_add = new QPushButton(tr("Add a field"), this);
    m_add->setIcon(lineIcon(QStringLiteral("plus"), Tone::Dim));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &FieldList::addField);
}

void FieldList::setFields(const QList<AnswerField>& wanted)
{
    if (fields() == wanted)
        return;
    while (m_rows.size() > wanted.size())
        remove(m_rows.last());
    while (m_rows.size() < wanted.size())
        addRow();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        m_rows.at(i)->setField(wanted.at(i));
    setTabOrder(m_rows.isEmpty() ? this : static_cast<QWidget*>(m_rows.last()), m_add);
}

QList<AnswerField> FieldList::fields() const
{
    QList<AnswerField> all;
    for (const FieldRow* row : m_rows)
        all.append(row->field());
    return all;
}

void FieldList::addField()
{
    FieldRow* row = addRow();
    setTabOrder(row, m_add);
    row->show();
    row->focusName();
    tell();
}

FieldRow* FieldList::addRow()
{
    auto* row = new FieldRow(this);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &FieldRow::changed, this, &FieldList::tell);
    connect(row, &FieldRow::removeRequested, this, [this, row] {
        remove(row);
        m_add->setFocus();
        tell();
    });
    return row;
}

void FieldList::remove(FieldRow* row)
{
    m_rows.removeOne(row);
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater(); // its own button may be what led here
}

void FieldList::tell()
{
    emit changed(fields());
}

} // namespace rowmill
