#pragma once

#include "app/http/http_pool.h"
#include "tests/practice/served.h"

#include <QtTest>

#include <optional>

namespace rowmill::test {

inline const QByteArray TestKey = "sk-test-key";

inline HttpRequest post(const QUrl& base, const QByteArray& text = "hello")
{
    HttpRequest request;
    request.url = QUrl(base.toString() + QStringLiteral("/chat/completions"));
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + TestKey}};
    request.body = R"({"model":"m","messages":[{"role":"user","content":")" + text + R"("}]})";
    request.totalTimeoutMs = 20'000;
    return request;
}

inline HttpReply ask(HttpPool& pool, const HttpRequest& request)
{
    std::optional<HttpReply> got;
    pool.send(request, [&got](HttpReply&& reply) { got = std::move(reply); });
    [&got] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 25'000); }();
    return got.value_or(HttpReply{});
}

/// Sends `total` requests, `atOnce` of them in flight at a time, each with a text of its own.
class Load {
public:
    Load(HttpPool& pool, const QUrl& base, int total) : m_pool(pool), m_base(base), m_total(total) {}

    void start(int atOnce)
    {
        for (int i = 0; i < atOnce; ++i)
            next();
    }

    int ended() const { return m_ended; }
    int right() const { return m_right; }
    int toldTwice() const { return m_toldTwice; }
    /// How often each fault was told; None counts replies with the right status but a wrong text too.
    const QHash<TransportFault, int>& faults() const { return m_faults; }

private:
    void next()
    {
        if (m_sent >= m_total)
            return;
        const QByteArray text = "row " + QByteArray::number(++m_sent) + " of many";
        m_pool.send(post(m_base, text), [this, text, told = false](HttpReply&& reply) mutable {
            m_toldTwice += std::exchange(told, true);
            ++m_ended;
            ++m_faults[reply.fault];
            m_right += reply.status == 200 && reply.body.contains(text);
            next();
        });
    }

    HttpPool& m_pool;
    QUrl m_base;
    int m_total;
    int m_sent = 0;
    int m_ended = 0;
    int m_right = 0;
    int m_toldTwice = 0;
    QHash<TransportFault, int> m_faults;
};

} // namespace rowmill::test
