#include "ui/text/languages.h"

namespace rowmill {

QList<Language> languages()
{
    return {{QStringLiteral("English"), QStringLiteral("en")},
            {QStringLiteral("Deutsch"), QStringLiteral("de")},
            {QStringLiteral("Español"), QStringLiteral("es")},
            {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}};
}

} // namespace rowmill
