#pragma once

#include "app/http/http_types.h"

#include <curl/curl.h>
#include <memory>

namespace rowmill {

/// The URL and the header lines of a request as curl takes them. The requests of a run differ in their bodies
/// only, so they share one of these. Cannot change once made; kept alive by whoever sends with it. Holds the
/// key, as its headers do.
class RequestHead {
public:
    RequestHead(const QUrl& url, const HttpHeaders& headers);

    /// `last` when it is of this very URL and these headers, else a new one.
    static std::shared_ptr<const RequestHead> of(const HttpRequest& request,
                                                 const std::shared_ptr<const RequestHead>& last);

    const char* url() const { return m_encoded.constData(); }
    curl_slist* lines() const { return m_lines.get(); }

private:
    struct FreeList {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    void append(const char* line);

    QUrl m_url;
    HttpHeaders m_headers;
    QByteArray m_encoded;
    std::unique_ptr<curl_slist, FreeList> m_lines;
};

} // namespace rowmill
