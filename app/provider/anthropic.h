#pragma once

#include "app/provider/dialect.h"

namespace rowmill {

/// Anthropic's Messages. It demands a longest answer: where none is set, 4,096 tokens, which every model of
/// theirs can write. As pure as every dialect.
class Anthropic final : public Dialect {
public:
    QUrl url(const Endpoint& endpoint, const QString& model) const override;
    std::optional<HttpRequest> modelsRequest(const Endpoint& endpoint, const Secret& key) const override;
    bool needsModel(const Endpoint& endpoint) const override;
    bool warmsUpAlone(const ChatRequest& chat) const override;
    QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const override;
    Verdict read(const HttpReply& reply, qint64 nowWallMs) const override;

protected:
    void authorize(HttpHeaders& headers, const Secret& key) const override;
    void addHeaders(HttpHeaders& headers) const override;
};

} // namespace rowmill
