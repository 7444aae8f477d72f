#pragma once

#include "app/engine/endpoint_probe.h"
#include "ui/window/project_part.h"

#include <functional>

namespace rowmill {

class ModelPage;
class SetupPanel;
class Session;

/// What the Model page asks of servers: whether the connection works, which models there are, and what runs
/// on this computer. Main thread; owned by the window.
class ProbeCommands final : public ProjectPart {
    Q_OBJECT

public:
    /// Calls what it is given once the open project's server may be asked and the key is there.
    using Permission = std::function<void(std::function<void()>)>;
    ProbeCommands(SetupPanel* setup, Permission permission, QObject* parent);

    void setSession(const std::shared_ptr<Session>& session) override;

private:
    void connectPage();
    void test();
    void testAllowed();
    void list();
    void listAllowed();
    void onTested(const ConnectionReport& report);
    void onListed(const ModelsReport& report);
    void onFound(const QList<LocalServer>& servers);
    void offerLocalModels();
    void forget();

    SetupPanel* m_setup;
    Permission m_permission;
    ModelPage* m_page;
    EndpointProbe* m_probe;
    Session* m_session = nullptr;
    ProbeTarget m_tested;
    ProbeTarget m_listed;
    QList<LocalServer> m_local;
};

} // namespace rowmill
