#include "app/keys/allowed_origins.h"

#include "app/keys/key_names.h"

#include <QSettings>
#include <QStringList>

namespace rowmill {

namespace {

const QLatin1String AllowedKey("origins/allowed");
/// Servers on passing ports must not fill the settings; the eldest go.
constexpr qsizetype MostRemembered = 1000;

} // namespace

bool AllowedOrigins::contains(const Origin& origin)
{
    return QSettings().value(AllowedKey).toStringList().contains(origin.toString()) ||
           !KeyNames::of(origin).isEmpty();
}

void AllowedOrigins::add(const Origin& origin)
{
    QSettings settings;
    QStringList origins = settings.value(AllowedKey).toStringList();
    if (origins.contains(origin.toString()))
        return;
    origins.append(origin.toString());
    if (origins.size() > MostRemembered)
        origins.remove(0, origins.size() - MostRemembered);
    settings.setValue(AllowedKey, origins);
    settings.sync();
}

} // namespace rowmill
