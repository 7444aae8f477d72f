#include "ui/window/focus_keeper.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace rowmill {

namespace {

constexpr int Remembered = 8;

} // namespace

FocusKeeper::FocusKeeper(QWidget* window, std::function<QWidget*()> home)
    : QObject(window), m_window(window), m_home(std::move(home))
{
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::follow);
}

bool FocusKeeper::isMine(const QWidget* widget) const
{
    return widget && widget->window() == m_window;
}

bool FocusKeeper::canTake(const QWidget* widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
}

void FocusKeeper::follow(QWidget* old, QWidget* now)
{
    if (isMine(old) && !canTake(old) && (isMine(now) || !now)) {
        // Qt may hand it to a neighbour that goes the same way at once: the first one counts.
        if (!m_stray.moving)
            m_waiting = old->isVisible() ? old : nullptr;
        m_stray = {true, now};
        // Later: whoever hides or disables it may be about to choose another place.
        QMetaObject::invokeMethod(this, &FocusKeeper::putBack, Qt::QueuedConnection);
        return;
    }
    if (!isMine(now))
        return;
    m_stray = {}; // somebody has chosen
    if (now != m_standIn)
        m_waiting = nullptr;
    m_before.removeIf([now](const QPointer<QWidget>& widget) { return !widget || widget == now; });
    m_before.append(now);
    if (m_before.size() > Remembered)
        m_before.removeFirst();
}

void FocusKeeper::putBack()
{
    if (!m_stray.moving || QApplication::focusWidget() != m_stray.place)
        return;
    m_stray = {};
    if (canTake(m_waiting)) {
        m_waiting->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget* place = nullptr;
    for (qsizetype i = m_before.size() - 1; i >= 0 && !place; --i) {
        // A neighbour of the button in the tool bar or banner is no place to go back to.
        const bool beside = m_waiting && m_before.at(i) && m_before.at(i)->parent() == m_waiting->parent();
        if (canTake(m_before.at(i)) && !beside)
            place = m_before.at(i);
    }
    if (!place)
        place = m_home();
    if (!place)
        return;
    m_standIn = place;
    if (m_waiting)
        m_waiting->installEventFilter(this);
    place->setFocus(Qt::OtherFocusReason);
}

bool FocusKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && watched == m_waiting)
        QMetaObject::invokeMethod(this, &FocusKeeper::giveBack, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void FocusKeeper::giveBack()
{
    if (!canTake(m_waiting) || !m_standIn || !m_standIn->hasFocus())
        return;
    m_waiting->removeEventFilter(this);
    m_waiting->setFocus(Qt::OtherFocusReason);
}

} // namespace rowmill
