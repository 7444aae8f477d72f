#pragma once

#include "app/http/http_pool.h"
#include "app/http/request_head.h"

#include <array>
#include <curl/curl.h>

namespace rowmill {

/// One request on one curl handle, and the reply as it grows. Owned by HttpPool, on its thread; must stay
/// where it is while the handle is in use.
class Exchange {
public:
    Exchange(quint64 number, HttpRequest request, std::shared_ptr<const RequestHead> head,
             HttpPool::Done done);
    ~Exchange() = default;
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Sets what all requests have alike on a fresh handle: setting it anew each time costs more than
    /// sending a small request.
    static void equip(CURL* handle);
    /// Sets what is this request's own, on a handle equipped and given the same head.
    void prepare(CURL* handle);
    /// Leaves the handle to the next exchange, pointing at nothing of this one.
    void letGo();
    /// The reply, once curl has said how the transfer ended.
    HttpReply finish(CURLcode code);
    HttpReply cancelled();

    quint64 number() const { return m_number; }
    const std::shared_ptr<const RequestHead>& head() const { return m_head; }
    CURL* handle() const { return m_handle; }
    const HttpPool::Done& done() const { return m_done; }

private:
    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static int onSending(void* self, char* ip, char* localIp, int port, int localPort);

    void readTimes();
    bool brokeInHandshake() const;
    TransportFault faultOf(CURLcode code) const;
    ConnectTrouble troubleOf(CURLcode code) const;
    QString detailOf(CURLcode code) const;

    quint64 m_number;
    HttpRequest m_request;
    std::shared_ptr<const RequestHead> m_head;
    HttpPool::Done m_done;
    HttpReply m_reply;
    CURL* m_handle = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_error{};
    int m_sends = 0;
    bool m_headEnded = false;
    bool m_tooLarge = false;
};

} // namespace rowmill
