#include "ui/desktop/system_look.h"

#include "ui/desktop/bus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QMap>

namespace rowmill {

using namespace Qt::StringLiterals;

namespace {

using Settings = QMap<QString, QVariantMap>;

const QString PortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Appearance = u"org.freedesktop.appearance"_s;
const QString GnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

/// Portals have wrapped a value once too often before.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(Bus* session, QObject* parent) : QObject(parent), m_bus(session)
{
    m_bus->listen(PortalPath, Interface, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage all = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, PortalPath,
                                                      Interface, u"ReadAll"_s);
    all.setArguments({QStringList{Appearance, GnomeAccess}});
    const auto answered = [this](const QDBusMessage& reply) {
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
            return;
        const auto settings = qdbus_cast<Settings>(reply.arguments().constFirst());
        for (auto group = settings.cbegin(); group != settings.cend(); ++group) {
            for (auto item = group->cbegin(); item != group->cend(); ++item)
                take(group.key(), item.key(), item.value());
        }
        publish();
    };
    m_bus->call(all, this, answered, true);
}

void SystemLook::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
    publish();
}

void SystemLook::take(const QString& group, const QString& key, const QVariant& wrapped)
{
    const QVariant value = unwrapped(wrapped);
    if (group == Appearance && key == u"color-scheme") {
        const uint scheme = value.toUInt(); // 1: dark, 2: light, anything else: no preference
        m_dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    } else if (group == Appearance && key == u"contrast") {
        m_contrast = value.toUInt() == 1;
    } else if (group == GnomeAccess && key == u"high-contrast") {
        m_gnomeContrast = value.toBool();
    }
}

void SystemLook::publish()
{
    const SystemAppearance now{m_dark, m_contrast || m_gnomeContrast};
    if (now == m_appearance)
        return;
    m_appearance = now;
    emit changed(m_appearance);
}

} // namespace rowmill
