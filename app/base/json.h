#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace rowmill {

/// One member of a JSON object in the order of the text. `value` is what a table cell shows: the decoded
/// text of a string, nothing for null, and the exact source text of anything else (so 1.10 stays 1.10).
struct JsonField {
    QString name;
    QString value;
    bool isObject = false; ///< `value` is the text of an object, not a text that looks like one
    bool operator==(const JsonField&) const = default;
};

/// The whole text as one JSON object; BrokenJson for anything else, anything after it, or invalid UTF-8.
Result<QJsonObject> parseJsonObject(const QByteArray& text);

/// The members of one JSON object in order; of a name that stands twice the last value counts, at its
/// first place. Same errors as parseJsonObject().
Result<QList<JsonField>> parseJsonFields(const QByteArray& text);

/// Compact JSON spread over lines for people, members in the order they stand. Expects valid JSON.
QString indentJson(const QByteArray& compact);

} // namespace rowmill
