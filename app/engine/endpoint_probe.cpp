#include "app/engine/endpoint_probe.h"

#include "app/base/origin.h"
#include "app/engine/attempt.h"
#include "app/http/http_pool.h"
#include "app/provider/dialect.h"
#include "app/provider/model_list.h"

#include <QDateTime>
#include <QThread>

#include <array>

namespace rowmill {

namespace {

constexpr int TestSeconds = 30;
constexpr int ListSeconds = 20;
/// A server on this computer either listens or does not.
constexpr int LocalConnectMs = 1000;
constexpr int LocalTotalMs = 3000;
constexpr int TestTokens = 16;

HttpRequest testRequest(const Dialect& dialect, const ProbeTarget& target)
{
    ChatRequest chat;
    chat.model = target.model.model;
    chat.user = QStringLiteral("Reply with OK.");
    chat.temperature = target.model.temperature;
    chat.maxTokens = target.model.maxTokens.value_or(TestTokens);
    HttpRequest request = dialect.request(target.endpoint, chat, target.key);
    request.totalTimeoutMs = TestSeconds * 1000;
    return request;
}

ModelsReport modelsOf(const Dialect& dialect, const Secret& key, HttpReply reply)
{
    ModelsReport report;
    report.trouble = reply.trouble;
    const bool good = reply.fault == TransportFault::None && reply.status == 200;
    const auto models = good ? readModels(reply.body) : std::nullopt;
    if (models) {
        report.verdict.outcome = Outcome::Answered;
        report.models = *models;
    } else {
        report.verdict = readReply(dialect, key, reply, QDateTime::currentMSecsSinceEpoch());
    }
    return report;
}

} // namespace

bool ConnectionReport::works() const
{
    switch (verdict.outcome) {
    case Outcome::Answered:
    case Outcome::Truncated:
    case Outcome::Empty:
    case Outcome::Refused:
    case Outcome::Filtered:
    case Outcome::RateLimited:
        return true;
    default:
        return false;
    }
}

enum ProbeKind : size_t { Test, List, Local, ProbeKindCount };

/// Has the connections; lives on the probe's thread.
class ProbeWorker final : public QObject {
public:
    /// Each kind has a pool of its own, made anew each time: its settings may have changed.
    HttpPool& poolFor(ProbeKind kind, const HttpSettings& network)
    {
        m_pools.at(kind) = std::make_unique<HttpPool>(network);
        return *m_pools.at(kind);
    }
    void drop(ProbeKind kind) { m_pools.at(kind).reset(); }

private:
    std::array<std::unique_ptr<HttpPool>, ProbeKindCount> m_pools;
};

class EndpointProbe::Private {
public:
    QThread thread;
    ProbeWorker* worker = nullptr; ///< lives on `thread`
    std::array<quint64, ProbeKindCount> turns{};

    template<typename Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(worker, std::move(work), Qt::QueuedConnection);
    }

    /// What a reply comes to is told on the probe's own thread, unless another turn of its kind has begun.
    template<typename Tell>
    void tellLater(EndpointProbe* probe, ProbeKind kind, quint64 turn, Tell tell)
    {
        QMetaObject::invokeMethod(
            probe,
            [this, kind, turn, call = std::move(tell)] {
                if (turns.at(kind) == turn)
                    call();
            },
            Qt::QueuedConnection);
    }
};

EndpointProbe::EndpointProbe(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("probe"));
    d->worker = new ProbeWorker;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.start();
}

EndpointProbe::~EndpointProbe()
{
    d->thread.quit();
    d->thread.wait();
}

void EndpointProbe::testConnection(const ProbeTarget& target)
{
    const quint64 turn = ++d->turns.at(Test);
    std::shared_ptr<const Dialect> dialect = makeDialect(target.model.dialect);
    d->onThread([this, turn, target, dialect] {
        const auto read = [this, turn, target, dialect](HttpReply&& reply) {
            ConnectionReport report;
            report.trouble = reply.trouble;
            report.tookMs = reply.endMs;
            report.keySent = !target.key.isEmpty();
            report.timeoutSeconds = TestSeconds;
            report.verdict = readReply(*dialect, target.key, reply, QDateTime::currentMSecsSinceEpoch());
            d->tellLater(this, Test, turn, [this, report] { emit connectionTested(report); });
        };
        d->worker->poolFor(Test, target.network).send(testRequest(*dialect, target), read);
    });
}

void EndpointProbe::listModels(const ProbeTarget& target)
{
    const quint64 turn = ++d->turns.at(List);
    std::shared_ptr<const Dialect> dialect = makeDialect(target.model.dialect);
    auto request = dialect->modelsRequest(target.endpoint, target.key);
    if (!request) {
        ModelsReport none;
        none.verdict.outcome = Outcome::NotFound;
        d->tellLater(this, List, turn, [this, none] { emit modelsListed(none); });
        return;
    }
    request->totalTimeoutMs = ListSeconds * 1000;
    d->onThread([this, turn, target, dialect, request] {
        const auto read = [this, turn, target, dialect](HttpReply&& reply) {
            const ModelsReport report = modelsOf(*dialect, target.key, std::move(reply));
            d->tellLater(this, List, turn, [this, report] { emit modelsListed(report); });
        };
        d->worker->poolFor(List, target.network).send(*request, read);
    });
}

void EndpointProbe::findLocal(const QStringList& baseUrls)
{
    struct Search {
        QList<LocalServer> found;
        qsizetype open = 0;
    };
    const quint64 turn = ++d->turns.at(Local);
    auto search = std::make_shared<Search>();
    QList<HttpRequest> requests;
    const auto dialect = makeDialect(dialectNames().constFirst());
    for (const QString& url : baseUrls) {
        const auto endpoint = parseEndpoint(url);
        if (!endpoint || !Origin::of(endpoint->baseUrl).isLoopback())
            continue;
        HttpRequest request = *dialect->modelsRequest(*endpoint, {});
        request.connectTimeoutMs = LocalConnectMs;
        request.totalTimeoutMs = LocalTotalMs;
        requests.append(request);
        search->found.append({url, {}});
    }
    search->open = requests.size();
    d->onThread([this, turn, search, requests] {
        const auto tell = [this, turn, search] {
            search->found.removeIf([](const LocalServer& server) { return server.baseUrl.isEmpty(); });
            d->tellLater(this, Local, turn, [this, search] { emit localFound(search->found); });
        };
        if (requests.isEmpty())
            tell();
        HttpPool& pool = d->worker->poolFor(Local, {});
        for (qsizetype i = 0; i < requests.size(); ++i) {
            pool.send(requests.at(i), [search, i, tell](HttpReply&& reply) {
                LocalServer& server = search->found[i];
                const bool good = reply.fault == TransportFault::None && reply.status == 200;
                if (const auto models = good ? readModels(reply.body) : std::nullopt)
                    server.models = *models;
                else
                    server.baseUrl.clear();
                if (--search->open == 0)
                    tell();
            });
        }
    });
}

void EndpointProbe::cancel()
{
    for (const ProbeKind kind : {Test, List}) {
        ++d->turns.at(kind);
        d->onThread([worker = d->worker, kind] { worker->drop(kind); });
    }
}

} // namespace rowmill
