#pragma once

class QByteArray;
class QWidget;

namespace rowmill {

/// Puts a window where saveGeometry() had it, as far as today's screens allow: never larger than its screen,
/// never out of reach. False: `geometry` says nothing. Before it is shown.
bool restorePlace(QWidget* window, const QByteArray& geometry);
/// For a main window that has no place yet: most of the screen.
void takeMostOfTheScreen(QWidget* window);

} // namespace rowmill
