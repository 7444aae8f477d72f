#pragma once

#include <QByteArray>
#include <QString>

namespace rowmill {

/// Words from the other side made fit to show and keep: one line, no terminal escapes or control or
/// direction-turning characters, nothing that looks like an API key, at most 500 characters.
QString plainWords(const QString& text);

/// The same of an id or a code, which nearly always is plain already.
QString plainToken(const QString& text);

/// The same of a body that is not the JSON one hoped for: of an HTML page its title, or its text.
QString plainBody(const QByteArray& body);

} // namespace rowmill
