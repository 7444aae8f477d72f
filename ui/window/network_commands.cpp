#include "ui/window/network_commands.h"

#include "app/engine/session.h"
#include "ui/dialogs/network_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/window_settings.h"

#include <QAction>

namespace rowmill {

NetworkCommands::NetworkCommands(Actions* actions, QWidget* window)
    : ProjectPart(window), m_window(window), m_settings(WindowSettings::network())
{
    connect(actions->network, &QAction::triggered, this, &NetworkCommands::ask);
}

void NetworkCommands::setSession(const std::shared_ptr<Session>& session)
{
    m_session = session.get();
    if (m_session)
        m_session->setNetwork(m_settings);
}

void NetworkCommands::setSettings(const HttpSettings& settings)
{
    m_settings = settings;
    if (m_session)
        m_session->setNetwork(m_settings);
}

void NetworkCommands::ask()
{
    auto* dialog = new NetworkDialog(m_settings, m_window);
    connect(dialog, &NetworkDialog::chosen, this, [this](const HttpSettings& settings) {
        WindowSettings::setNetwork(settings);
        setSettings(settings);
        emit changed(settings);
    });
    dialog->open();
}

} // namespace rowmill
