#include "ui/widget/spoken.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QVariant>

namespace rowmill {

namespace {

const char RoleKey[] = "spokenRole";
const char NowKey[] = "spokenNow";
const char MostKey[] = "spokenMost";

/// Of a widget that speakAs() was called for.
class SpokenWidget final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SpokenWidget(QWidget* widget)
        : QAccessibleWidget(widget, static_cast<QAccessible::Role>(widget->property(RoleKey).toInt()))
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && widget()->property(MostKey).isValid())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && widget()->property(MostKey).isValid())
            return QString::number(widget()->property(NowKey).toDouble());
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return widget()->property(NowKey); }
    QVariant maximumValue() const override { return widget()->property(MostKey); }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0; }
    void setCurrentValue(const QVariant&) override {} // only told, never set
};

/// A button that unfolds what stands below it, which is no check box though Qt takes it for one.
class SpokenDisclosure final : public QAccessibleWidget {
public:
    explicit SpokenDisclosure(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button()->text() : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString& name) override
    {
        if (name == pressAction())
            button()->animateClick();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* spokenFactory(const QString& className, QObject* object)
{
    // Asked once for each class that the widget derives from; the first is its own.
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || className != QLatin1String(object->metaObject()->className()) ||
        !widget->property(RoleKey).isValid())
        return nullptr;
    if (auto* button = qobject_cast<QAbstractButton*>(object))
        return new SpokenDisclosure(button);
    return new SpokenWidget(widget);
}

} // namespace

void speakAs(QWidget* widget, QAccessible::Role role)
{
    widget->setProperty(RoleKey, int(role));
    QAccessible::installFactory(spokenFactory); // a second time changes nothing
    // Whoever has asked already was told what Qt thinks of it.
    if (QAccessibleInterface* before = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void speakValue(QWidget* widget, double now, double most)
{
    if (widget->property(NowKey) == QVariant(now) && widget->property(MostKey) == QVariant(most))
        return;
    widget->setProperty(NowKey, now);
    widget->setProperty(MostKey, most);
    QAccessibleValueChangeEvent changed(widget, now);
    QAccessible::updateAccessibility(&changed);
}

void announce(QWidget* place, const QString& message)
{
    if (message.isEmpty())
        return;
    place->setAccessibleName(message); // tells of the other name
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(place, message);
    QAccessible::updateAccessibility(&spoken);
#endif
    QAccessibleEvent alert(place, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void tabThrough(std::initializer_list<QWidget*> controls)
{
    QWidget* before = nullptr;
    for (QWidget* control : controls) {
        if (before)
            QWidget::setTabOrder(before, control);
        before = control;
    }
}

void tabToChosen(QButtonGroup* group)
{
    const auto arrange = [group] {
        for (QAbstractButton* button : group->buttons()) {
            const int rest = button->focusPolicy() & ~int(Qt::TabFocus);
            const bool stop = button->isChecked() || !group->checkedButton();
            button->setFocusPolicy(static_cast<Qt::FocusPolicy>(stop ? rest | Qt::TabFocus : rest));
        }
    };
    for (QAbstractButton* button : group->buttons())
        button->setAutoExclusive(true); // spoken as one choice of several, not as boxes to check
    arrange();
    QObject::connect(group, &QButtonGroup::buttonToggled, group, arrange);
}

} // namespace rowmill
