#pragma once

#include <QAccessible>

#include <initializer_list>

class QButtonGroup;
class QWidget;

namespace rowmill {

// What assistive technology is told of widgets that are painted by hand, or that only hold others: Qt knows
// nothing useful of those. Names and descriptions are the widgets' own, as everywhere. Main thread.

/// What `widget` is. For one with an accessible name that holds others: QAccessible::Grouping.
void speakAs(QWidget* widget, QAccessible::Role role);

/// Where a widget with a role of its own stands between 0 and `most`; whoever listens is told of a change.
void speakValue(QWidget* widget, double now, double most);

/// Says `message` at once, wherever the focus is. It becomes the accessible name of `place`, which is to be
/// something that is seen.
void announce(QWidget* place, const QString& message);

/// Tab goes from each of them to the next.
void tabThrough(std::initializer_list<QWidget*> controls);

/// Of an exclusive group Tab goes to the button that is chosen; the arrow keys lead to the others.
void tabToChosen(QButtonGroup* group);

} // namespace rowmill
