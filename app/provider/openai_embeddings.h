#pragma once

#include "app/provider/dialect.h"

namespace rowmill {

/// Embeddings as OpenAI and the servers like it make them: the user prompt is what is embedded, and the
/// answer is its vector as a JSON list of numbers. System prompt, examples and the settings of answers have
/// no place in it. As pure as every dialect.
class OpenAiEmbeddings final : public Dialect {
public:
    QUrl url(const Endpoint& endpoint, const QString& model) const override;
    bool needsModel(const Endpoint& endpoint) const override;
    QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const override;
    Verdict read(const HttpReply& reply, qint64 nowWallMs) const override;

protected:
    void authorize(HttpHeaders& headers, const Secret& key) const override;
};

} // namespace rowmill
