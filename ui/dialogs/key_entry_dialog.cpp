#include "ui/dialogs/key_entry_dialog.h"

#include "app/provider/endpoint.h"
#include "ui/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rowmill {

namespace {

constexpr int KeyFieldWidth = 360;

} // namespace

KeyEntryDialog::KeyEntryDialog(const StoredKey& key, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool replaces = !key.name.isEmpty();
    setWindowTitle(replaces ? tr("Replace a key") : tr("Store a key"));
    m_server = new QLineEdit(this);
    m_server->setPlaceholderText(QStringLiteral("https://…"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    if (!key.origin.host.isEmpty())
        m_server->setText(key.origin.toString());
    m_name = new QLineEdit(replaces ? key.name : tr("my key"), this);
    m_name->setMaxLength(LongestKeyName);
    m_server->setReadOnly(replaces);
    m_name->setReadOnly(replaces);
    m_key = new QLineEdit(this);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    arrange(replaces);
    (m_server->text().isEmpty() ? m_server : m_key)->setFocus();
}

void KeyEntryDialog::arrange(bool replaces)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(4);
    const auto add = [this, layout](const QString& text, const QString& spoken, QLineEdit* field) {
        auto* label = new PlainLabel(text, PlainLabel::Role::Dim, this);
        label->setBuddy(field);
        field->setAccessibleName(spoken);
        field->setMinimumWidth(KeyFieldWidth);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(8);
    };
    add(tr("&Server"), tr("Server"), m_server);
    add(tr("&Name"), tr("Name"), m_name);
    add(replaces ? tr("New &key") : tr("&Key"), tr("Key"), m_key);
    m_note = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // Room for a long sentence, so that the dialog does not jump when it comes.
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 3 + 2);
    layout->addWidget(m_note, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(tr("Store"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_store->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyEntryDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setProblem({});
}

void KeyEntryDialog::setWaiting(bool waiting)
{
    for (QWidget* field : {static_cast<QWidget*>(m_server), static_cast<QWidget*>(m_name),
                           static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_store)})
        field->setEnabled(!waiting);
    if (waiting) {
        m_note->setRole(PlainLabel::Role::Dim);
        m_note->setText(tr("Waiting for the keychain. It may ask you to unlock it."));
    }
}

void KeyEntryDialog::setProblem(const QString& problem)
{
    m_note->setRole(problem.isEmpty() ? PlainLabel::Role::Dim : PlainLabel::Role::Failed);
    m_note->setText(problem.isEmpty() ? tr("It goes into the system's keychain, and is sent to this server "
                                           "and nowhere else.")
                                      : problem);
}

void KeyEntryDialog::take()
{
    const auto endpoint = parseEndpoint(m_server->text());
    const QString name = cleanKeyName(m_name->text());
    const QByteArray bytes = m_key->text().trimmed().toUtf8();
    if (!endpoint)
        setProblem(describe(endpoint.error()));
    else if (name.isEmpty())
        setProblem(tr("Give the key a name."));
    else if (bytes.isEmpty())
        setProblem(tr("Type or paste the key."));
    else
        emit entered({Origin::of(endpoint->baseUrl), name}, Secret(bytes));
}

} // namespace rowmill
