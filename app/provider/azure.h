#pragma once

#include "app/provider/dialect.h"

namespace rowmill {

/// Azure OpenAI: chat completions with a key header of its own, in two ways. A base with
/// ".../deployments/..." in its path or "?api-version=..." behind it is asked by deployments, with the
/// model's name for the deployment where the path names none; any other by the v1 API, whose path a bare host
/// gets. As pure as every dialect.
class Azure final : public Dialect {
public:
    QUrl url(const Endpoint& endpoint, const QString& model) const override;
    /// None: its API lists what could be deployed, not what is.
    std::optional<HttpRequest> modelsRequest(const Endpoint& endpoint, const Secret& key) const override;
    bool needsModel(const Endpoint& endpoint) const override;
    QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const override;
    Verdict read(const HttpReply& reply, qint64 nowWallMs) const override;

protected:
    void authorize(HttpHeaders& headers, const Secret& key) const override;
};

} // namespace rowmill
