#pragma once

#include "app/http/http_pool.h"
#include "app/http/proxy_route.h"

#include <array>
#include <curl/curl.h>

namespace rowmill {

/// One request on one curl handle, and the reply as it grows. Owned by HttpPool, on its thread; must stay
/// where it is while the handle is in use.
class Exchange {
public:
    Exchange(quint64 number, HttpRequest request, HttpPool::Done done);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Sets every option of the request on a fresh or reset handle, save whom to trust.
    void prepare(CURL* handle, const ProxyRoute& route);
    /// The reply, once curl has said how the transfer ended.
    HttpReply finish(CURLcode code);
    HttpReply cancelled();

    quint64 number() const { return m_number; }
    const QUrl& url() const { return m_request.url; }
    CURL* handle() const { return m_handle; }
    const HttpPool::Done& done() const { return m_done; }

private:
    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static int onSending(void* self, char* ip, char* localIp, int port, int localPort);

    void setProxy() const;
    void readTimes();
    TransportFault faultOf(CURLcode code) const;
    QString detailOf(CURLcode code) const;

    quint64 m_number;
    HttpRequest m_request;
    HttpPool::Done m_done;
    HttpReply m_reply;
    CURL* m_handle = nullptr;
    curl_slist* m_headers = nullptr;
    QByteArray m_url;
    ProxyRoute m_route;
    std::array<char, CURL_ERROR_SIZE> m_error{};
    int m_sends = 0;
    bool m_headEnded = false;
    bool m_tooLarge = false;
};

} // namespace rowmill
