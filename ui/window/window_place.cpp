#include "ui/window/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace rowmill {

namespace {

/// What a desktop puts around a window, roughly: nobody tells before it is shown.
constexpr QSize Frame(8, 40);

} // namespace

bool restorePlace(QWidget* window, const QByteArray& geometry)
{
    if (!window->restoreGeometry(geometry))
        return false;
    if (window->isMaximized() || window->isFullScreen())
        return true;
    const QRect place = window->geometry();
    const QScreen* screen = QGuiApplication::screenAt(place.center());
    const QRect room = (screen ? screen : window->screen())->availableGeometry();
    const QSize size = place.size().boundedTo(room.size() - Frame).expandedTo(window->minimumSize());
    const int x = std::clamp(place.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width()));
    const int y = std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height()));
    const QRect fitting(QPoint(x, y), size);
    if (fitting != place)
        window->setGeometry(fitting);
    return true;
}

void takeMostOfTheScreen(QWidget* window)
{
    window->resize((window->screen()->availableSize() - Frame).boundedTo(QSize(1440, 900)));
}

} // namespace rowmill
