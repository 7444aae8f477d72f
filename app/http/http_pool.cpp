#include "app/http/http_pool.h"

#include "app/http/ca_bundle.h"
#include "app/http/exchange.h"
#include "app/http/request_head.h"
#include "app/http/socket_watch.h"

#include <QTimer>

#include <mutex>
#include <unordered_map>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <unistd.h>
#endif

namespace rowmill {

namespace {

CURLM* makeMulti()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    return curl_multi_init();
}

int closeSocket(curl_socket_t socket)
{
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

} // namespace

class HttpPool::Private {
public:
    explicit Private(const HttpSettings& settings);
    ~Private();

    void turnTo(const HttpRequest& request);
    void begin(std::unique_ptr<Exchange> exchange);
    CURL* makeHandle();
    void dropSpare();
    void act(curl_socket_t socket, int events);
    void collect();
    std::unique_ptr<Exchange> release(Exchange* exchange);

    static int onSocket(CURL*, curl_socket_t socket, int what, void* self, void*);
    static int onTimer(CURLM*, long milliseconds, void* self);
    static int onOpened(void* self, curl_socket_t socket, curlsocktype);
    static int onClose(void* self, curl_socket_t socket);

    CaBundle trusted;
    ProxyRoutes routes;
    CURLM* multi = makeMulti();
    SocketWatch watch;
    QTimer timer;
    quint64 lastNumber = 0;
    std::unordered_map<quint64, std::unique_ptr<Exchange>> exchanges;
    std::shared_ptr<const RequestHead> head; ///< of the last request
    /// Handles to be used again, all of the present head; making one costs more than a small request.
    QList<CURL*> spare;
};

HttpPool::Private::Private(const HttpSettings& settings) : trusted(settings.caFile), routes(settings.proxy)
{
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &Private::onSocket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &Private::onTimer);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, long(settings.idleConnections));
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    QObject::connect(&watch, &SocketWatch::ready, &watch, [this](qintptr socket, bool read, bool write) {
        act(curl_socket_t(socket), (read ? CURL_CSELECT_IN : 0) | (write ? CURL_CSELECT_OUT : 0));
    });
}

HttpPool::Private::~Private()
{
    for (auto& [number, exchange] : exchanges) {
        curl_multi_remove_handle(multi, exchange->handle());
        curl_easy_cleanup(exchange->handle());
    }
    dropSpare();
    curl_multi_cleanup(multi);
}

void HttpPool::Private::dropSpare()
{
    for (CURL* handle : std::as_const(spare))
        curl_easy_cleanup(handle);
    spare.clear();
}

/// A handle never goes from one head to another: no key or proxy password can be left on it.
void HttpPool::Private::turnTo(const HttpRequest& request)
{
    if (head && head->isOf(request))
        return;
    dropSpare();
    head = std::make_shared<const RequestHead>(request, routes.routeTo(request.url));
}

CURL* HttpPool::Private::makeHandle()
{
    CURL* handle = curl_easy_init();
    Exchange::equip(handle);
    head->applyTo(handle);
    trusted.applyTo(handle, head->route());
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, &Private::onOpened);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &Private::onClose);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, this);
    return handle;
}

void HttpPool::Private::begin(std::unique_ptr<Exchange> exchange)
{
    CURL* handle = spare.isEmpty() ? makeHandle() : spare.takeLast();
    exchange->prepare(handle);
    const quint64 number = exchange->number();
    exchanges.emplace(number, std::move(exchange));
    curl_multi_add_handle(multi, handle);
}

void HttpPool::Private::act(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(multi, socket, events, &running);
    collect();
}

void HttpPool::Private::collect()
{
    int left = 0;
    while (CURLMsg* message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode code = message->data.result;
        char* self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        auto* exchange = reinterpret_cast<Exchange*>(self);
        HttpReply reply = exchange->finish(code);
        const auto ended = release(exchange);
        ended->done()(std::move(reply));
    }
}

std::unique_ptr<Exchange> HttpPool::Private::release(Exchange* exchange)
{
    CURL* handle = exchange->handle();
    curl_multi_remove_handle(multi, handle);
    exchange->letGo();
    if (exchange->head() == head)
        spare.append(handle);
    else
        curl_easy_cleanup(handle);
    auto node = exchanges.extract(exchange->number());
    return std::move(node.mapped());
}

int HttpPool::Private::onSocket(CURL*, curl_socket_t socket, int what, void* self, void*)
{
    auto* pool = static_cast<Private*>(self);
    const bool read = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    const bool write = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    pool->watch.want(qintptr(socket), read, write);
    return 0;
}

int HttpPool::Private::onTimer(CURLM*, long milliseconds, void* self)
{
    auto* pool = static_cast<Private*>(self);
    if (milliseconds < 0)
        pool->timer.stop();
    else
        pool->timer.start(int(milliseconds));
    return 0;
}

int HttpPool::Private::onOpened(void* self, curl_socket_t socket, curlsocktype)
{
    static_cast<Private*>(self)->watch.keep(qintptr(socket));
    return CURL_SOCKOPT_OK;
}

int HttpPool::Private::onClose(void* self, curl_socket_t socket)
{
    static_cast<Private*>(self)->watch.forget(qintptr(socket));
    return closeSocket(socket);
}

HttpPool::HttpPool(const HttpSettings& settings, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(settings))
{
}

HttpPool::~HttpPool() = default;

quint64 HttpPool::send(HttpRequest request, Done done)
{
    const quint64 number = ++d->lastNumber;
    d->turnTo(request);
    d->begin(std::make_unique<Exchange>(number, std::move(request), d->head, std::move(done)));
    return number;
}

void HttpPool::cancel(quint64 number)
{
    const auto found = d->exchanges.find(number);
    if (found == d->exchanges.end())
        return;
    HttpReply reply = found->second->cancelled();
    const auto ended = d->release(found->second.get());
    ended->done()(std::move(reply));
}

int HttpPool::inFlight() const
{
    return int(d->exchanges.size());
}

QString httpLibrary()
{
    return QString::fromUtf8(curl_version());
}

} // namespace rowmill
