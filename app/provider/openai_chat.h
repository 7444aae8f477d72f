#pragma once

#include "app/provider/dialect.h"

namespace rowmill {

/// Chat completions as OpenAI and the many servers that follow it spell them. As pure as every dialect.
class OpenAiChat final : public Dialect {
public:
    QUrl url(const Endpoint& endpoint, const QString& model) const override;
    QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const override;
    Verdict read(const HttpReply& reply, qint64 nowWallMs) const override;

protected:
    void authorize(HttpHeaders& headers, const Secret& key) const override;
};

} // namespace rowmill
