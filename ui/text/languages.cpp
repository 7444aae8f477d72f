#include "ui/text/languages.h"

namespace rowmill {

QList<Language> languages()
{
    return {{QStringLiteral("English"), QStringLiteral("en")},
            {QStringLiteral("Deutsch"), QStringLiteral("de")},
            {QStringLiteral("Español"), QStringLiteral("es")},
            {QStringLiteral("Français"), QStringLiteral("fr")},
            {QStringLiteral("日本語"), QStringLiteral("ja")},
            {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}};
}

} // namespace rowmill
