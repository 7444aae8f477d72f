#pragma once

#include "app/base/secret.h"
#include "app/engine/project_setup.h"
#include "app/http/http_settings.h"
#include "app/http/http_types.h"
#include "app/provider/endpoint.h"
#include "app/provider/verdict.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace rowmill {

/// Whom to try, as a run would ask.
struct ProbeTarget {
    Endpoint endpoint;
    ModelSetup model;
    Secret key;
    HttpSettings network;
};

/// What one small request came to.
struct ConnectionReport {
    Verdict verdict;
    ConnectTrouble trouble = ConnectTrouble::None;
    qint64 tookMs = 0;
    bool keySent = false;
    int timeoutSeconds = 0; ///< how long it would have waited

    /// Whether rows would get through: a model that refuses or is cut short has been reached all the same.
    bool works() const;
};

/// The models that an endpoint says it has. `verdict` is Answered where it gave a list, and says otherwise
/// why it did not; with NotFound it has no such list.
struct ModelsReport {
    Verdict verdict;
    ConnectTrouble trouble = ConnectTrouble::None;
    QStringList models;
};

/// A server that answered on this computer.
struct LocalServer {
    QString baseUrl; ///< as it was given
    QStringList models;

    bool operator==(const LocalServer&) const = default;
};

/// Tries an endpoint out ahead of any run: one small request, its list of models, or whether something
/// answers on this computer. Each is one exchange on a thread of its own and ends in exactly one signal,
/// unless another of its kind or cancel() takes its place first. Lives on the thread of its owner, never
/// blocks it, and drops what is under way when it goes.
class EndpointProbe final : public QObject {
    Q_OBJECT

public:
    explicit EndpointProbe(QObject* parent = nullptr);
    ~EndpointProbe() override;

    /// Sends "Reply with OK." with the settings of the target, whose dialect is a known one; at most 30 s.
    void testConnection(const ProbeTarget& target);
    void listModels(const ProbeTarget& target);
    /// Asks each of these base URLs of loopback hosts for its models, without key and proxy; others are left
    /// alone.
    void findLocal(const QStringList& baseUrls);
    /// Ends the test and the listing; neither is heard of any more.
    void cancel();

signals:
    void connectionTested(const rowmill::ConnectionReport& report);
    void modelsListed(const rowmill::ModelsReport& report);
    /// Those that answered, in the order given.
    void localFound(const QList<rowmill::LocalServer>& servers);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rowmill
