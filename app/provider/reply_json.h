#pragma once

#include <QByteArray>

namespace rowmill {

/// The body from where its JSON begins: servers that keep a waiting connection alive send blank lines or
/// ": keep-alive" lines ahead of it, and some begin with a byte order mark. Shares the body's bytes where
/// nothing stands ahead.
QByteArray withoutPreamble(const QByteArray& body);

} // namespace rowmill
