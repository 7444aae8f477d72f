#include "ui/setup/key_field.h"

#include "ui/setup/page_parts.h"
#include "ui/widget/allow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

KeyField::KeyField(QWidget* parent) : QWidget(parent)
{
    m_which = new QComboBox(this);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(10);
    guardWheel(m_which);
    m_list = new QPushButton(tr("Keys…"), this);
    m_list->setAccessibleName(tr("Show the stored keys"));
    m_key = new QLineEdit(this);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setAccessibleName(tr("Key for this session"));
    m_note = noteLabel(QString(), this);

    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_which, 1);
    line->addWidget(m_list);
    auto* layout = pageLayout(this);
    layout->addWidget(fieldLabel(tr("API key"), m_which));
    layout->addLayout(line);
    layout->addWidget(m_key);
    layout->addWidget(m_note);
    connect(m_which, &QComboBox::activated, this, &KeyField::choose);
    connect(m_list, &QPushButton::clicked, this, &KeyField::listRequested);
    connect(m_key, &QLineEdit::editingFinished, this, &KeyField::handOver);
    refresh();
}

void KeyField::setFacts(const KeyFacts& facts)
{
    if (facts.server != m_facts.server)
        clearTyped(); // typed for the former host, and must not reach another
    m_facts = facts;
    refresh();
}

void KeyField::handOver()
{
    const QByteArray bytes = m_key->text().trimmed().toUtf8();
    if (bytes.isEmpty() || m_facts.server.isEmpty())
        return;
    m_key->clear();
    emit typed(Secret(bytes));
}

void KeyField::clearTyped()
{
    m_key->clear();
}

void KeyField::choose(int index)
{
    const int names = int(m_facts.stored.size());
    if (index < names) {
        clearTyped();
        emit storedChosen(m_facts.stored.at(index));
    } else if (index == names) {
        emit sessionChosen();
        m_key->setFocus();
    } else {
        refresh(); // back to what is in use; the dialog says when that is another
        emit storeRequested();
    }
}

void KeyField::refresh()
{
    m_which->clear();
    m_which->addItems(m_facts.stored);
    m_which->addItem(tr("For this session only"));
    m_which->addItem(tr("Store a key…"));
    const bool session = m_facts.forSession || m_facts.stored.isEmpty();
    m_which->setCurrentIndex(session ? int(m_facts.stored.size()) : 0);
    m_key->setVisible(session);
    m_key->setPlaceholderText(m_facts.held ? tr("A key is held; type to replace it") : QString());
    for (QWidget* field : {static_cast<QWidget*>(m_which), static_cast<QWidget*>(m_key)})
        allow(field, !m_facts.server.isEmpty(),
              tr("Give the address of the server first: a key belongs to it."));
    QString note = session ? tr("Kept in memory for this session only, never saved.")
                           : tr("Kept in the system's keychain, and read from there when a run begins.");
    if (!m_facts.server.isEmpty())
        note = tr("%1 Sent to %2 and nowhere else.").arg(note, m_facts.server);
    m_note->setText(note);
}

} // namespace rowmill
