#pragma once

#include <QString>
#include <QVariant>

namespace rowmill {

/// No text that Rowmill writes into a project is longer; one that is was put there by somebody else, to make
/// whoever reads it run out of memory.
inline constexpr qint64 LongestText = 64 * 1024 * 1024;

/// SQL of `expression` as it is to be read: of a text that is too long only the first bytes come.
QString readable(const QString& expression);

/// Whether there was more.
inline bool isCut(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray;
}

/// For showing; one that is cut ends in "…".
QString textOf(const QVariant& value);

/// What a text that is too long is called in an error.
QString longTextWords();

} // namespace rowmill
