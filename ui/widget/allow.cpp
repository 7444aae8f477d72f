#include "ui/widget/allow.h"

#include <QVariant>
#include <QWidget>

namespace rowmill {

void allow(QWidget* control, bool enabled, const QString& whyNot)
{
    constexpr const char* key = "rowmillOwnToolTip"; // there while it is disabled
    const QVariant own = control->property(key);
    control->setEnabled(enabled);
    if (enabled && own.isValid()) {
        control->setToolTip(own.toString());
        control->setProperty(key, QVariant());
    } else if (!enabled) {
        if (!own.isValid())
            control->setProperty(key, control->toolTip());
        control->setToolTip(whyNot.toHtmlEscaped());
    }
}

} // namespace rowmill
