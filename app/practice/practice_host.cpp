#include "app/practice/practice_host.h"

#include "app/practice/fault_writer.h"
#include "app/practice/practice_answer.h"
#include "app/practice/practice_pack.h"
#include "app/practice/practice_shapes.h"

#include <chrono>
#include <utility>

namespace rowmill {

namespace {

/// What may wait to be accepted; the system's own limit (somaxconn) is 4096 as well.
constexpr int Backlog = 4096;
constexpr int AcceptPauseMs = 50;

qint64 nowNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Why the request's format is refused, naming it as real servers do; empty where it is not.
QByteArrayView refusedFormat(const PracticeChat& chat, PracticeFormats formats)
{
    using Format = PracticeChat::Format;
    if (chat.format == Format::Text || formats == PracticeFormats::Ignore)
        return {};
    if (formats == PracticeFormats::None)
        return "Practice: this model does not support response_format.";
    if (chat.format == Format::Schema && formats == PracticeFormats::Json)
        return "Practice: 'response_format' of type 'json_schema' is not supported with this model.";
    if (chat.format == Format::Json && !chat.saysJson)
        return "Practice: 'messages' must contain the word 'json' to use 'response_format' of type"
               " 'json_object'.";
    return {};
}

} // namespace

PracticeHost::PracticeHost(const PracticeSettings& settings, PracticeTally& tally)
    : m_settings(settings), m_tally(tally), m_dice(PracticeOptions())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PracticeHost::sendDue);
    // Out of file descriptors: some become free when clients leave.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(AcceptPauseMs, this, &QTcpServer::resumeAccepting); });
}

PracticeHost::~PracticeHost()
{
    close();
    qDeleteAll(std::exchange(m_connections, {}));
}

bool PracticeHost::listenOn(quint16 port)
{
    setMaxPendingConnections(Backlog);
    setListenBacklogSize(Backlog);
    return listen(QHostAddress::LocalHost, port);
}

void PracticeHost::incomingConnection(qintptr descriptor)
{
    ++m_tally.connections;
    const quint64 number = ++m_lastConnection;
    auto* connection = new PracticeConnection(
        number, descriptor, m_tally,
        [this](PracticeConnection& from, const PracticeRequest& request) { handle(from, request); });
    m_connections.insert(number, connection);
    connect(connection, &PracticeConnection::gone, this, &PracticeHost::forget);
}

void PracticeHost::forget(quint64 number)
{
    if (PracticeConnection* connection = m_connections.take(number))
        connection->deleteLater();
}

void PracticeHost::takeNewOptions()
{
    const quint64 version = m_settings.version();
    if (version == m_version)
        return;
    m_version = version;
    const PracticeOptions before = std::exchange(m_options, m_settings.options());
    m_dice = PracticeDice(m_options);
    if (before.requestsPerMinute != m_options.requestsPerMinute ||
        before.tokensPerMinute != m_options.tokensPerMinute)
        m_limiter = RateLimiter(m_options.requestsPerMinute, m_options.tokensPerMinute);
}

void PracticeHost::handle(PracticeConnection& connection, const PracticeRequest& request)
{
    ++m_lastRequest;
    if (request.path == "/practice/counts") {
        connection.send(plainReply(200, countsBody(m_tally.counts())));
        return;
    }
    ++m_tally.requests;
    if (request.hasKey)
        ++m_tally.requestsWithKey;
    const auto chat = practiceTarget(request.path);
    const bool models = request.path == "/v1/models" || request.path == "/openai/v1/models";
    if (chat && request.method == "POST")
        handleChat(connection, request, *chat);
    else if (models && request.method == "GET")
        connection.send(plainReply(200, modelsBody()));
    else if (chat || models)
        connection.send(errorReply(405, "Practice: this path has another method."));
    else
        connection.send(errorReply(404, "Practice: there is nothing at this path."));
}

void PracticeHost::handleChat(PracticeConnection& connection, const PracticeRequest& request,
                              const PracticeTarget& target)
{
    const qint64 readNs = nowNs();
    takeNewOptions();
    connection.holdInFlight();
    const auto body = asChatCompletion(target, request.body);
    auto chat = body ? readPracticeChat(*body) : std::nullopt;
    if (!chat) {
        connection.send(
            errorReply(400, "Practice: the body must be JSON with all that this API demands, without stream.",
                       target.api));
        return;
    }
    chat->api = target.api;
    PracticeReply reply = chatReply(*chat);
    const qint64 latency = reply.rateLimited ? 0 : m_dice.latencyNs();
    if (reply.answered)
        m_cache.remember(chat->system, readNs + latency);
    if (reply.end != PracticeReply::End::Never && latency > 0)
        sendLater(connection, std::move(reply), readNs + latency);
    else
        connection.send(std::move(reply));
}

PracticeReply PracticeHost::chatReply(const PracticeChat& chat)
{
    if (const QByteArrayView why = refusedFormat(chat, m_options.formats); !why.isEmpty())
        return plainReply(400, shapedError(chat.api, {400, why.toByteArray(), "invalid_request_error",
                                                      "unsupported_value"}));
    const bool inJson =
        chat.format != PracticeChat::Format::Text && m_options.formats != PracticeFormats::Ignore;
    PracticeAnswer answer;
    answer.id = requestId();
    answer.text = chat.pack.isEmpty() ? practiceAnswer(chat.user, chat.asked, inJson)
                                      : practicePack(chat, m_dice, m_tally);
    answer.reasoningTokens = m_options.reasoningTokens;
    answer.completionTokens = practiceTokens(answer.text) + answer.reasoningTokens;
    answer.cachedTokens = m_cache.cachedTokens(chat.system, nowNs());
    if (const auto refusal = m_limiter.admit(chat.promptTokens + answer.completionTokens, nowNs())) {
        const QByteArray unit = refusal->byTokens ? "tokens" : "requests";
        const QByteArray message = "Practice: the limit of " +
                                   QByteArray::number(m_limiter.perMinute(refusal->byTokens)) + ' ' + unit +
                                   " a minute is reached.";
        return rateLimitReply(chat.api, answer.id, limitHeaders(chat.api), message, unit, refusal->waitNs);
    }
    const QByteArray limits = limitHeaders(chat.api);
    if (const auto fault = m_dice.fault()) {
        ++m_tally.faults.at(static_cast<size_t>(*fault));
        return faultyReply(*fault, {chat, answer, m_options, limits,
                                    chat.pack.isEmpty() ? practiceMislabelled(chat.user, chat.asked, inJson)
                                                        : practicePackMislabelled(chat)});
    }
    PracticeReply reply;
    reply.bytes = httpReply(200, answer.id, limits, shapedAnswer(chat, answer));
    reply.answered = true;
    return reply;
}

PracticeReply PracticeHost::plainReply(int status, const QByteArray& body) const
{
    PracticeReply reply;
    reply.bytes = httpReply(status, requestId(), {}, body);
    return reply;
}

PracticeReply PracticeHost::errorReply(int status, const QByteArray& message, PracticeApi api) const
{
    return plainReply(status, shapedError(api, {status, message, "invalid_request_error", {}}));
}

/// Gemini tells nothing of its quotas in headers.
QByteArray PracticeHost::limitHeaders(PracticeApi api) const
{
    if (api == PracticeApi::Generate)
        return {};
    return api == PracticeApi::Messages ? m_limiter.anthropicHeaders() : m_limiter.headers();
}

QByteArray PracticeHost::requestId() const
{
    return "practice-" + QByteArray::number(m_lastRequest);
}

void PracticeHost::sendLater(PracticeConnection& connection, PracticeReply reply, qint64 dueNs)
{
    connection.hold(std::move(reply), m_lastRequest);
    m_due.push({dueNs, m_lastRequest, connection.number()});
    if (m_armedNs == 0 || dueNs < m_armedNs)
        arm();
}

void PracticeHost::arm()
{
    m_armedNs = m_due.top().ns;
    const qint64 left = m_armedNs - nowNs();
    m_timer.start(left <= 0 ? 0 : static_cast<int>((left + 999'999) / 1'000'000));
}

void PracticeHost::sendDue()
{
    m_armedNs = 0;
    const qint64 now = nowNs();
    while (!m_due.empty() && m_due.top().ns <= now) {
        const Due due = m_due.top();
        m_due.pop();
        if (PracticeConnection* connection = m_connections.value(due.connection))
            connection->sendHeld(due.ticket);
    }
    if (!m_due.empty())
        arm();
}

} // namespace rowmill
