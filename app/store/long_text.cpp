#include "app/store/long_text.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

constexpr int ShownBytes = 4096;

} // namespace

// length() of a text would end at a NUL in it. What is cut is told by its type: as bytes, not as text.
QString readable(const QString& expression)
{
    return QStringLiteral("CASE WHEN length(CAST(%1 AS BLOB)) > %2 THEN substr(CAST(%1 AS BLOB), 1, %3)"
                          " ELSE CAST(%1 AS TEXT) END")
        .arg(expression, QString::number(LongestText), QString::number(ShownBytes));
}

QString textOf(const QVariant& value)
{
    if (!isCut(value))
        return value.toString();
    return QString::fromUtf8(value.toByteArray()) + QChar(0x2026);
}

QString longTextWords()
{
    return QCoreApplication::translate("Error", "a text of more than 64 MiB");
}

} // namespace rowmill
