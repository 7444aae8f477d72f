#include "app/http/exchange.h"

#include <cerrno>

namespace rowmill {

Exchange::Exchange(quint64 number, HttpRequest request, std::shared_ptr<const RequestHead> head,
                   HttpPool::Done done)
    : m_number(number), m_request(std::move(request)), m_head(std::move(head)), m_done(std::move(done))
{
}

void Exchange::equip(CURL* handle)
{
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(handle, CURLOPT_POST, 1L);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Exchange::onBody);
    curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, &Exchange::onSending);
}

void Exchange::prepare(CURL* handle)
{
    m_handle = handle;
    curl_easy_setopt(handle, CURLOPT_PRIVATE, this);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_error.data());
    if (m_request.method == HttpMethod::Get) {
        curl_easy_setopt(handle, CURLOPT_HTTPGET, 1L);
    } else {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, m_request.body.constData());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    }
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long(m_request.connectTimeoutMs));
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long(m_request.totalTimeoutMs));
}

void Exchange::letGo()
{
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, nullptr);
    // After a GET too, so that the next exchange finds a handle for POSTs.
    curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
    curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, nullptr);
}

/// Called just before the request goes out, each time. curl sends again by itself when a reused connection
/// dies without an answer; a paid request must not be doubled behind our back, so the second time is refused.
int Exchange::onSending(void* self, char*, char*, int, int)
{
    auto* exchange = static_cast<Exchange*>(self);
    return ++exchange->m_sends == 1 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

size_t Exchange::onHeader(char* data, size_t size, size_t count, void* self)
{
    auto* exchange = static_cast<Exchange*>(self);
    HttpReply& reply = exchange->m_reply;
    const QByteArrayView line = QByteArrayView(data, qsizetype(size) * qsizetype(count)).trimmed();
    if (line.startsWith("HTTP/")) {
        // An interim reply (1xx) is followed by the real one: only the last counts.
        reply.headers.clear();
        exchange->m_headEnded = false;
        return size * count;
    }
    exchange->m_headEnded = exchange->m_headEnded || line.isEmpty();
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        reply.headers.emplaceBack(line.first(colon).toByteArray().toLower(),
                                  line.sliced(colon + 1).trimmed().toByteArray());
    }
    return size * count;
}

size_t Exchange::onBody(char* data, size_t size, size_t count, void* self)
{
    auto* exchange = static_cast<Exchange*>(self);
    const auto bytes = qsizetype(size) * qsizetype(count);
    if (exchange->m_reply.body.size() + bytes > exchange->m_request.maxReplyBytes) {
        exchange->m_tooLarge = true;
        return 0;
    }
    exchange->m_reply.body.append(data, bytes);
    return size * count;
}

void Exchange::readTimes()
{
    const auto milliseconds = [this](CURLINFO info) -> qint64 {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(m_handle, info, &microseconds);
        return (microseconds + 500) / 1000;
    };
    m_reply.requestWentOut = m_sends > 0;
    if (m_sends > 0)
        m_reply.sentMs = milliseconds(CURLINFO_PRETRANSFER_TIME_T);
    if (!m_reply.headers.isEmpty())
        m_reply.firstByteMs = milliseconds(CURLINFO_STARTTRANSFER_TIME_T);
    m_reply.endMs = milliseconds(CURLINFO_TOTAL_TIME_T);
}

HttpReply Exchange::finish(CURLcode code)
{
    readTimes();
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    if (m_sends > 0) // before that, a status would be the proxy's
        m_reply.status = int(status);
    m_reply.fault = faultOf(code);
    if (m_reply.fault != TransportFault::None)
        m_reply.detail = detailOf(code);
    if (m_reply.fault == TransportFault::CannotConnect)
        m_reply.trouble = troubleOf(code);
    return std::move(m_reply);
}

HttpReply Exchange::cancelled()
{
    readTimes();
    m_reply.fault = TransportFault::Cancelled;
    return std::move(m_reply);
}

/// curl has one code for a peer that cannot be trusted and for one that just went away; its words tell.
bool Exchange::brokeInHandshake() const
{
    const QByteArray words = QByteArray(m_error.data()).toLower();
    for (const char* sign : {"syscall", "reset", "unexpected eof", "recv failure", "send failure"}) {
        if (words.contains(sign))
            return true;
    }
    return false;
}

TransportFault Exchange::faultOf(CURLcode code) const
{
    const bool begun = m_reply.status != 0 || !m_reply.headers.isEmpty();
    switch (code) {
    case CURLE_OK:
        // curl lets a head pass that breaks off before its blank line.
        if (begun)
            return m_headEnded ? TransportFault::None : TransportFault::Incomplete;
        return TransportFault::LostAfterSend;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return m_sends > 0 ? TransportFault::Incomplete : TransportFault::BadUrl;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        // After sending, this is curl's own second try that found nobody: the first went out and was lost.
        return m_sends > 0 ? TransportFault::LostAfterSend : TransportFault::CannotConnect;
    case CURLE_SSL_CONNECT_ERROR:
        if (m_sends == 0 && brokeInHandshake())
            return TransportFault::LostBeforeSend;
        [[fallthrough]];
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return m_sends > 0 ? TransportFault::LostAfterSend : TransportFault::Tls;
    case CURLE_OPERATION_TIMEDOUT:
        return m_sends > 0 ? TransportFault::Timeout : TransportFault::CannotConnect;
    case CURLE_WRITE_ERROR:
        return m_tooLarge ? TransportFault::TooLarge : TransportFault::Incomplete;
    default:
        if (m_sends == 0) // a proxy that refuses or breaks off is a way that is closed
            return m_head->route().isDirect() ? TransportFault::LostBeforeSend
                                              : TransportFault::CannotConnect;
        return begun ? TransportFault::Incomplete : TransportFault::LostAfterSend;
    }
}

ConnectTrouble Exchange::troubleOf(CURLcode code) const
{
    long systemError = 0;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return ConnectTrouble::NameNotFound;
    case CURLE_COULDNT_RESOLVE_PROXY:
        return ConnectTrouble::ProxyNotFound;
    case CURLE_COULDNT_CONNECT:
        curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &systemError);
        return systemError == ECONNREFUSED && m_head->route().isDirect() ? ConnectTrouble::Refused
                                                                         : ConnectTrouble::None;
    case CURLE_OPERATION_TIMEDOUT:
        return ConnectTrouble::Silent;
    default:
        return ConnectTrouble::None;
    }
}

QString Exchange::detailOf(CURLcode code) const
{
    if (m_tooLarge)
        return QStringLiteral("reply over %1 bytes").arg(m_request.maxReplyBytes);
    if (code == CURLE_ABORTED_BY_CALLBACK || code == CURLE_OK)
        return QStringLiteral("connection closed without a reply");
    const QString words =
        QString::fromUtf8(m_error.front() != '\0' ? m_error.data() : curl_easy_strerror(code));
    if (m_head->route().isDirect() || m_sends > 0)
        return words;
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_CONNECTCODE, &status);
    return proxyFailure(m_head->route(), int(status), words);
}

} // namespace rowmill
