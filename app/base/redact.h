#pragma once

#include "app/base/secret.h"

#include <QString>

namespace rowmill {

/// What stands where a key was.
inline constexpr QLatin1String RedactedKey("[key]");

/// The one place that takes keys out of text that is kept or shown: replies, errors, logs. Any thread.

/// Without this very key, however often it is quoted. Local servers take any word for a key: one shorter
/// than this changes nothing, lest it be cut out of every sentence.
inline constexpr qsizetype ShortestKey = 6;
QByteArray withoutKey(QByteArray bytes, const Secret& key);
QString withoutKey(QString text, const Secret& key);

/// Without anything that looks like a key: bearer tokens, the providers' known prefixes, headers and query
/// items that carry keys, and a name and password in an address.
QString withoutKeys(QString text);

/// An address as it was typed, valid or not, without the name and password in front of its host.
QString withoutUserInfo(const QString& address);

/// From now on everything that goes through Qt's log passes withoutKeys() first. Once, at the start of the
/// program.
void redactLog();

} // namespace rowmill
