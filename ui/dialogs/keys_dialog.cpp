#include "ui/dialogs/keys_dialog.h"

#include "ui/widget/allow.h"
#include "ui/widget/plain_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

constexpr int Server = 0;
constexpr int Name = 1;
constexpr int Use = 2;

} // namespace

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    build();
    const QSize room = parent ? parent->size() : QSize(1000, 700);
    resize(QSize(640, 400).boundedTo(room * 0.94));
    refreshButtons();
}

void KeysDialog::build()
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Stored keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Server"), tr("Name"), tr("Use")});
    m_list->header()->setStretchLastSection(true);
    m_note = new PlainLabel(QString(), PlainLabel::Role::Dim, this);
    m_note->setWordWrap(true);
    auto* add = new QPushButton(tr("&Add…"), this);
    m_use = new QPushButton(tr("&Use this one"), this);
    m_replace = new QPushButton(tr("&Replace…"), this);
    m_delete = new QPushButton(tr("&Delete…"), this);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton* button : {add, m_use, m_replace, m_delete}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);

    auto* about = new PlainLabel(tr("Kept in the system's keychain and never shown. Each is sent only to the "
                                    "server it is stored for."),
                                 PlainLabel::Role::Dim, this);
    about->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(acts);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &KeysDialog::addRequested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::refreshButtons);
    connect(m_use, &QPushButton::clicked, this, [this] { emit chosen(*current()); });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceRequested(*current()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deleteRequested(*current()); });
}

bool KeysDialog::isInUse(const StoredKey& key) const
{
    const auto first = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                    [&key](const StoredKey& other) { return other.origin == key.origin; });
    return first != m_keys.cend() && *first == key;
}

void KeysDialog::setKeys(const QList<StoredKey>& keys)
{
    const auto before = current();
    m_keys = keys;
    m_list->clear();
    QTreeWidgetItem* now = nullptr;
    for (const StoredKey& key : keys) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Server, key.origin.toString());
        item->setText(Name, key.name);
        item->setText(Use, isInUse(key) ? tr("in use") : QString());
        if (!now || key == before)
            now = item;
    }
    for (const int column : {Server, Name})
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(now);
    if (keys.isEmpty())
        setNote(tr("No key is stored yet."), false);
    refreshButtons();
}

void KeysDialog::setNote(const QString& note, bool isProblem)
{
    m_note->setRole(isProblem ? PlainLabel::Role::Failed : PlainLabel::Role::Dim);
    m_note->setText(note);
}

std::optional<StoredKey> KeysDialog::current() const
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    return index < 0 || index >= m_keys.size() ? std::nullopt : std::optional(m_keys.at(index));
}

void KeysDialog::refreshButtons()
{
    const auto key = current();
    const QString select = tr("Select a key first.");
    allow(m_use, key && !isInUse(*key), key ? tr("It is in use.") : select);
    allow(m_replace, key.has_value(), select);
    allow(m_delete, key.has_value(), select);
}

} // namespace rowmill
