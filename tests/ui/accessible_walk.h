#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QtTest>

namespace rowmill::test {

/// "QPushButton “Save” in rowmill::AnswerBox", for the message of a test.
inline QString described(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QWidget* parent = widget->parentWidget();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget->metaObject()->className()),
             widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName(),
             parent ? QLatin1String(parent->metaObject()->className()) : QLatin1String("no parent"));
}

inline QAccessibleInterface* interfaceOf(const QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
}

inline QString spoken(const QWidget* widget, QAccessible::Text kind = QAccessible::Name)
{
    const QAccessibleInterface* interface = interfaceOf(widget);
    return interface ? interface->text(kind) : QString();
}

/// What stands in `root` now and takes the focus, the parts of a control left out.
inline QList<QWidget*> controlsOf(const QWidget* root)
{
    QList<QWidget*> found;
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool here = widget->window() == root->window() && widget->isVisible() && widget->isEnabled();
        // The text of a message box is copied as a whole, by Ctrl+C.
        const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_msgbox"));
        if (here && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !ofQt)
            found.append(widget);
    }
    return found;
}

/// Where Tab leads, from what has the focus until it comes round.
inline QList<QWidget*> tabStops(Qt::Key key = Qt::Key_Tab)
{
    constexpr int Most = 300;
    QList<QWidget*> stops{QApplication::focusWidget()};
    const auto shift = key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier;
    while (stops.size() < Most && stops.last()) {
        QTest::keyClick(stops.last(), key, shift);
        QWidget* now = QApplication::focusWidget();
        if (stops.contains(now))
            break;
        stops.append(now);
    }
    return stops;
}

/// Beginning with what a reader meets first.
inline QList<QWidget*> fromTheTop(QList<QWidget*> stops, const QWidget* root)
{
    const auto place = [root](const QWidget* widget) {
        const QPoint at = widget->mapTo(root, QPoint());
        return std::pair(at.y(), root->isRightToLeft() ? -at.x() : at.x());
    };
    const auto first =
        std::min_element(stops.begin(), stops.end(),
                         [place](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    std::rotate(stops.begin(), first, stops.end());
    return stops;
}

/// Of an exclusive group Tab goes to one, the arrow keys to the others.
inline bool isBesideAStop(const QWidget* widget, const QList<QWidget*>& stops)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QButtonGroup* group = button ? button->group() : nullptr;
    const bool exclusive = button && (button->autoExclusive() || (group && group->exclusive()));
    return exclusive && std::any_of(stops.cbegin(), stops.cend(), [&](const QWidget* stop) {
               const auto* other = qobject_cast<const QAbstractButton*>(stop);
               return other && other->parent() == button->parent() && other->group() == group;
           });
}

/// Whether a reader who has come to `first` meets `second` later: below it, or beside it towards the line's
/// end, or in a column further on.
inline bool readsOn(const QWidget* first, const QWidget* second, const QWidget* root)
{
    const QRect a(first->mapTo(root, QPoint()), first->size());
    const QRect b(second->mapTo(root, QPoint()), second->size());
    const bool mirrored = root->isRightToLeft();
    const bool further = mirrored ? b.right() <= a.left() : b.left() >= a.right();
    if (further)
        return true;
    const bool above = b.bottom() <= a.top();
    const bool before = mirrored ? b.left() >= a.right() : b.right() <= a.left();
    return !above && !(before && b.top() < a.bottom() - 2);
}

} // namespace rowmill::test
