#pragma once

#include "app/provider/dialect.h"

namespace rowmill {

/// OpenAI's Responses. Nothing is stored at the provider; the longest answer is at least 16 tokens, the least
/// that the API takes. As pure as every dialect.
class OpenAiResponses final : public Dialect {
public:
    QUrl url(const Endpoint& endpoint, const QString& model) const override;
    bool needsModel(const Endpoint& endpoint) const override;
    QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const override;
    Verdict read(const HttpReply& reply, qint64 nowWallMs) const override;

protected:
    void authorize(HttpHeaders& headers, const Secret& key) const override;
};

} // namespace rowmill
