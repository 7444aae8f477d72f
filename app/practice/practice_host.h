#pragma once

#include "app/practice/practice_cache.h"
#include "app/practice/practice_connection.h"
#include "app/practice/practice_dice.h"
#include "app/practice/practice_settings.h"
#include "app/practice/practice_tally.h"
#include "app/practice/rate_limiter.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>
#include <queue>

#include <vector>

namespace rowmill {

/// The practice endpoint itself: accepts, decides what each request gets, and sends it when it is due. Lives
/// on the server's thread; PracticeServer owns it and outlives it with `settings` and `tally`.
class PracticeHost final : public QTcpServer {
    Q_OBJECT

public:
    PracticeHost(const PracticeSettings& settings, PracticeTally& tally);
    ~PracticeHost() override;

    /// On 127.0.0.1; 0 takes any free port. False where the port cannot be had: see errorString().
    bool listenOn(quint16 port);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Due {
        qint64 ns;
        quint64 ticket;
        quint64 connection;
        bool operator>(const Due& other) const
        {
            return ns != other.ns ? ns > other.ns : ticket > other.ticket;
        }
    };

    void takeNewOptions();
    void handle(PracticeConnection& connection, const PracticeRequest& request);
    void handleChat(PracticeConnection& connection, const PracticeRequest& request,
                    const PracticeTarget& target);
    PracticeReply chatReply(const PracticeChat& chat);
    PracticeReply plainReply(int status, const QByteArray& body) const;
    PracticeReply errorReply(int status, const QByteArray& message,
                             PracticeApi api = PracticeApi::Chat) const;
    QByteArray limitHeaders(PracticeApi api) const;
    void sendLater(PracticeConnection& connection, PracticeReply reply, qint64 dueNs);
    void sendDue();
    void arm();
    void forget(quint64 number);
    QByteArray requestId() const;

    const PracticeSettings& m_settings;
    PracticeTally& m_tally;
    quint64 m_version = 0;
    PracticeOptions m_options;
    RateLimiter m_limiter;
    PracticeDice m_dice;
    PracticeCache m_cache;
    QHash<quint64, PracticeConnection*> m_connections;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    QTimer m_timer;
    qint64 m_armedNs = 0; ///< what the timer is set to; 0: not set
    quint64 m_lastConnection = 0;
    quint64 m_lastRequest = 0;
};

} // namespace rowmill
