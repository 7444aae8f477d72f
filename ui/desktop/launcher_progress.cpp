#include "ui/desktop/launcher_progress.h"

#include "ui/desktop/bus.h"

#include <QVariantMap>

namespace rowmill {

using namespace Qt::StringLiterals;

LauncherProgress::LauncherProgress(Bus* session, QObject* parent) : QObject(parent), m_bus(session) {}

void LauncherProgress::setPercent(std::optional<int> percent)
{
    if (percent == m_percent)
        return;
    m_percent = percent;
    QDBusMessage update = QDBusMessage::createSignal(u"/io/github/rowmill/Rowmill"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap properties{{u"progress"_s, percent.value_or(0) / 100.0},
                                 {u"progress-visible"_s, percent.has_value()}};
    update.setArguments({u"application://io.github.rowmill.Rowmill.desktop"_s, properties});
    m_bus->send(update);
}

} // namespace rowmill
