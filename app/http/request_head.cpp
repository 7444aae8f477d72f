#include "app/http/request_head.h"

namespace rowmill {

RequestHead::RequestHead(const QUrl& url, const HttpHeaders& headers)
    : m_url(url), m_headers(headers), m_encoded(url.toEncoded(QUrl::RemoveFragment))
{
    // "Expect:" without a value takes out curl's own "Expect: 100-continue", which costs a round trip.
    append("Expect:");
    for (const auto& [name, value] : m_headers)
        append(QByteArray(name + ": " + value).constData());
}

void RequestHead::append(const char* line)
{
    if (curl_slist* longer = curl_slist_append(m_lines.get(), line)) {
        (void)m_lines.release();
        m_lines.reset(longer);
    }
}

std::shared_ptr<const RequestHead> RequestHead::of(const HttpRequest& request,
                                                   const std::shared_ptr<const RequestHead>& last)
{
    if (last && last->m_url == request.url && last->m_headers == request.headers)
        return last;
    return std::make_shared<const RequestHead>(request.url, request.headers);
}

} // namespace rowmill
