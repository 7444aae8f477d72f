#include "app/keys/key_names.h"

#include <QSettings>
#include <QStringList>

namespace rowmill {

namespace {

const QLatin1String NamesKey("keys/stored");

void save(const QList<StoredKey>& keys)
{
    QStringList entries;
    for (const StoredKey& key : keys)
        entries.append(key.entry());
    QSettings settings;
    settings.setValue(NamesKey, entries);
    // Another Rowmill may look it up at once.
    settings.sync();
}

} // namespace

QList<StoredKey> KeyNames::all()
{
    QList<StoredKey> keys;
    const QStringList entries = QSettings().value(NamesKey).toStringList();
    for (const QString& entry : entries) {
        if (const auto key = StoredKey::fromEntry(entry); key && !keys.contains(*key))
            keys.append(*key);
    }
    return keys;
}

QStringList KeyNames::of(const Origin& origin)
{
    QStringList names;
    const QList<StoredKey> keys = all();
    for (const StoredKey& key : keys) {
        if (key.origin == origin)
            names.append(key.name);
    }
    return names;
}

void KeyNames::add(const StoredKey& key)
{
    QList<StoredKey> keys = all();
    if (keys.contains(key))
        return;
    keys.append(key);
    save(keys);
}

void KeyNames::remove(const StoredKey& key)
{
    QList<StoredKey> keys = all();
    if (keys.removeAll(key) > 0)
        save(keys);
}

void KeyNames::choose(const StoredKey& key)
{
    QList<StoredKey> keys = all();
    if (keys.removeAll(key) == 0)
        return;
    keys.prepend(key);
    save(keys);
}

} // namespace rowmill
