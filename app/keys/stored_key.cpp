#include "app/keys/stored_key.h"

#include <QUrl>

namespace rowmill {

QString StoredKey::entry() const
{
    return origin.toString() + QLatin1Char('/') + name;
}

std::optional<StoredKey> StoredKey::fromEntry(const QString& text)
{
    const qsizetype host = text.indexOf(QLatin1String("://"));
    const qsizetype slash = host < 0 ? -1 : text.indexOf(QLatin1Char('/'), host + 3);
    if (slash < 0)
        return std::nullopt;
    const Origin origin = Origin::of(QUrl(text.left(slash), QUrl::StrictMode));
    const QString name = text.mid(slash + 1);
    if (origin.toString() != text.left(slash) || name.isEmpty() || name != cleanKeyName(name))
        return std::nullopt;
    return StoredKey{origin, name};
}

QString cleanKeyName(const QString& text)
{
    QString name = text.simplified();
    name.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Other_Surrogate;
    });
    return name.left(LongestKeyName).trimmed();
}

} // namespace rowmill
