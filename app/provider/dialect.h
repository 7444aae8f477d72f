#pragma once

#include "app/base/secret.h"
#include "app/http/http_types.h"
#include "app/provider/chat_request.h"
#include "app/provider/endpoint.h"
#include "app/provider/verdict.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace rowmill {

/// How one family of APIs spells requests, answers and errors. Pure: no state, no sockets, no clock; any
/// thread, owned by whoever made it.
class Dialect {
public:
    virtual ~Dialect() = default;

    /// The whole POST; carries the key unless that is empty.
    HttpRequest request(const Endpoint& endpoint, const ChatRequest& chat, const Secret& key) const;
    /// The same without a body: what all requests of a run have alike.
    HttpRequest head(const Endpoint& endpoint, const QString& model, const Secret& key) const;

    /// Asks which models there are; readModels() reads the reply. Nothing where the API has no such list.
    virtual std::optional<HttpRequest> modelsRequest(const Endpoint& endpoint, const Secret& key) const;

    /// Some APIs have the model in the path.
    virtual QUrl url(const Endpoint& endpoint, const QString& model) const = 0;
    /// Whether a request without a model's name can only fail.
    virtual bool needsModel(const Endpoint& endpoint) const;
    /// Compact JSON; the same request gives the same bytes, and what rows share comes first.
    virtual QByteArray body(const Endpoint& endpoint, const ChatRequest& chat) const = 0;
    /// Whether what such requests begin with is kept in a cache that can be read only once a first of them is
    /// being answered: sent along with it, the others would all pay for writing it.
    virtual bool warmsUpAlone(const ChatRequest& chat) const;
    /// `nowWallMs` (milliseconds since 1970, UTC) is what a Retry-After date is measured from.
    virtual Verdict read(const HttpReply& reply, qint64 nowWallMs) const = 0;

protected:
    /// Adds the header that carries the key, which is not empty.
    virtual void authorize(HttpHeaders& headers, const Secret& key) const = 0;
    /// Adds what else every request of this API has in its head.
    virtual void addHeaders(HttpHeaders& headers) const;

private:
    HttpHeaders headers(const Secret& key) const;
};

/// By the name that recipes and `--dialect` use. Null for any that is not among dialectNames().
std::unique_ptr<Dialect> makeDialect(const QString& name);

/// "openai-chat" first, which is what most servers speak.
QStringList dialectNames();

} // namespace rowmill
