#pragma once

#include "app/provider/dialect.h"

namespace rowmill {

/// Gemini's generateContent, with the model in its path. As pure as every dialect.
class Gemini final : public Dialect {
public:
    QUrl url(const Endpoint& endpoint, const QString& model) const override;
    std::optional<HttpRequest> modelsRequest(const Endpoint& endpoint, const Secret& key) const override;
    bool needsModel(const Endpoint& endpoint) const override;
    QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const override;
    Verdict read(const HttpReply& reply, qint64 nowWallMs) const override;

protected:
    void authorize(HttpHeaders& headers, const Secret& key) const override;
};

} // namespace rowmill
