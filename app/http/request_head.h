#pragma once

#include "app/http/http_types.h"
#include "app/http/proxy_route.h"

#include <curl/curl.h>
#include <memory>

namespace rowmill {

/// The URL, the way there and the header lines of a request, as curl takes them. The requests of a run differ
/// in their bodies only, so they share one of these. Cannot change once made; must outlive the handles it is
/// applied to. Holds the key, as its headers do.
class RequestHead {
public:
    RequestHead(const HttpRequest& request, ProxyRoute route);

    /// Whether it is that of this request: the very same URL and headers.
    bool isOf(const HttpRequest& request) const;
    /// Sets all of it on a fresh handle.
    void applyTo(CURL* handle) const;
    const ProxyRoute& route() const { return m_route; }

private:
    struct FreeList {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    void append(const char* line);
    void setProxy(CURL* handle) const;

    QUrl m_url;
    HttpHeaders m_headers;
    ProxyRoute m_route;
    QByteArray m_encoded;
    std::unique_ptr<curl_slist, FreeList> m_lines;
};

} // namespace rowmill
