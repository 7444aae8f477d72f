#pragma once

#include "app/http/http_settings.h"
#include "ui/window/project_part.h"

class QWidget;

namespace rowmill {

class Actions;
class Session;

/// The network preferences: asked for by their menu entry, remembered (without a proxy's password), and
/// given to whatever project is open. Main thread; owned by the window.
class NetworkCommands final : public ProjectPart {
    Q_OBJECT

public:
    NetworkCommands(Actions* actions, QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override;
    const HttpSettings& settings() const { return m_settings; }
    /// Takes them over from another window, with the password.
    void setSettings(const HttpSettings& settings);

signals:
    void changed(const rowmill::HttpSettings& settings); ///< by hand

private:
    void ask();

    QWidget* m_window;
    Session* m_session = nullptr;
    HttpSettings m_settings;
};

} // namespace rowmill
