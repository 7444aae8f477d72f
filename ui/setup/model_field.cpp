#include "ui/setup/model_field.h"

#include "ui/setup/page_parts.h"
#include "ui/widget/allow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

ModelField::ModelField(QWidget* parent) : QWidget(parent)
{
    m_name = new QComboBox(this);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(8);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    guardWheel(m_name);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_list = new QPushButton(tr("&List models"), this);
    m_list->setToolTip(tr("Asks the endpoint which models it has"));
    m_note = noteLabel(QString(), this);
    m_note->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_list);
    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("Model"), m_name));
    m_name->lineEdit()->setAccessibleName(tr("Model"));
    layout->addLayout(row);
    layout->addWidget(m_note);

    connect(m_name, &QComboBox::editTextChanged, this,
            [this](const QString& text) { emit edited(text.trimmed()); });
    connect(m_list, &QPushButton::clicked, this, &ModelField::listRequested);
}

QString ModelField::model() const
{
    return m_name->currentText().trimmed();
}

void ModelField::setModel(const QString& model)
{
    if (this->model() == model)
        return;
    const QSignalBlocker blocker(m_name);
    m_name->setEditText(model);
}

void ModelField::setExample(const QString& model)
{
    m_name->lineEdit()->setPlaceholderText(model.isEmpty() ? model : tr("for example %1").arg(model));
}

void ModelField::setModels(const QStringList& models, const QString& note)
{
    const QSignalBlocker blocker(m_name);
    const QString typed = m_name->currentText();
    m_name->clear();
    m_name->addItems(models);
    m_name->setCurrentIndex(-1);
    m_name->setEditText(typed);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ModelField::setListable(bool listable)
{
    m_list->setVisible(listable);
}

void ModelField::setListing(bool listing)
{
    allow(m_list, !listing, tr("Asking for the models…"));
    if (listing) {
        m_note->setText(tr("Asking for the models…"));
        m_note->show();
    }
}

} // namespace rowmill
