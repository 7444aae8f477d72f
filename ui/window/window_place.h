#pragma once

class QByteArray;
class QMainWindow;

namespace rowmill {

/// Puts a window where saveGeometry() had it, as far as today's screens allow: never larger than its screen,
/// never out of reach. Without a place to go to, it takes most of the screen. Before it is shown.
void restorePlace(QMainWindow* window, const QByteArray& geometry);

} // namespace rowmill
