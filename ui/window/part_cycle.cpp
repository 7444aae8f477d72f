#include "ui/window/part_cycle.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace rowmill {

namespace {

bool canTake(const QWidget* widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

QWidget* firstStop(const QWidget* part)
{
    for (QWidget* next = part->nextInFocusChain(); next && next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && canTake(next))
            return next;
    }
    return nullptr;
}

} // namespace

PartCycle::PartCycle(QAction* next, QAction* previous, const QList<Part>& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_last(parts.size())
{
    connect(next, &QAction::triggered, this, [this] { move(1); });
    connect(previous, &QAction::triggered, this, [this] { move(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (const int part = partOf(now); part >= 0)
            m_last[part] = now;
    });
}

int PartCycle::partOf(const QWidget* widget) const
{
    for (int i = 0; widget && i < m_parts.size(); ++i) {
        if (m_parts.at(i).whole == widget || m_parts.at(i).whole->isAncestorOf(widget))
            return i;
    }
    return -1;
}

bool PartCycle::enter(QWidget* part)
{
    const int index = partOf(part);
    if (index < 0 || !part->isVisible())
        return false;
    QWidget* place = canTake(m_last.at(index)) ? m_last.at(index).data() : m_parts.at(index).home;
    if (!canTake(place))
        place = firstStop(part);
    if (!place)
        return false;
    place->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PartCycle::move(int by)
{
    const int count = int(m_parts.size());
    const int from = partOf(QApplication::focusWidget());
    // From elsewhere, such as the tool bar, to the first or the last.
    int index = from >= 0 ? from : by > 0 ? -1 : count;
    for (int step = 0; step < count; ++step) {
        index = (index + by + count) % count;
        if (index != from && enter(m_parts.at(index).whole))
            return;
    }
}

} // namespace rowmill
