#include "app/http/request_head.h"

namespace rowmill {

RequestHead::RequestHead(const HttpRequest& request, ProxyRoute route)
    : m_url(request.url), m_headers(request.headers), m_route(std::move(route)),
      m_encoded(request.url.toEncoded(QUrl::RemoveFragment))
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

bool RequestHead::isOf(const HttpRequest& request) const
{
    return m_url == request.url && m_headers == request.headers;
}

void RequestHead::applyTo(CURL* handle) const
{
    curl_easy_setopt(handle, CURLOPT_URL, m_encoded.constData());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, m_lines.get());
    setProxy(handle);
}

void RequestHead::setProxy(CURL* handle) const
{
    // Set even when empty: curl must not look into the environment by itself.
    curl_easy_setopt(handle, CURLOPT_PROXY, m_route.url.constData());
    if (m_route.isDirect())
        return;
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "");
    // A tunnel for http too: what the proxy says and what the endpoint says are never mixed up.
    curl_easy_setopt(handle, CURLOPT_HTTPPROXYTUNNEL, 1L);
    curl_easy_setopt(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(handle, CURLOPT_HEADEROPT, long(CURLHEADER_SEPARATE));
    if (m_route.user.isEmpty() && m_route.password.isEmpty())
        return;
    curl_easy_setopt(handle, CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC));
    curl_easy_setopt(handle, CURLOPT_PROXYUSERNAME, m_route.user.constData());
    curl_easy_setopt(handle, CURLOPT_PROXYPASSWORD, m_route.password.constData());
}

} // namespace rowmill
