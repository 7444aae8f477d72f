#pragma once

#include "app/practice/practice_reply.h"
#include "app/practice/request_parser.h"

#include <QObject>
#include <QTcpSocket>

#include <functional>

namespace rowmill {

struct PracticeTally;

/// One client's connection: reads whole requests one after the other, hands each over, and reads the next
/// only when the reply is out. Lives on the server's thread, owned by its PracticeHost.
class PracticeConnection final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<void(PracticeConnection&, const PracticeRequest&)>;

    PracticeConnection(quint64 number, qintptr descriptor, PracticeTally& tally, Handler handler);
    ~PracticeConnection() override;

    quint64 number() const { return m_number; }
    /// Counts the request at hand as in flight until its reply, or until the client is gone.
    void holdInFlight();
    /// Keeps the reply until sendHeld(); the ticket tells it from an earlier one.
    void hold(PracticeReply reply, quint64 ticket);
    void sendHeld(quint64 ticket);
    void send(PracticeReply reply);

signals:
    void gone(quint64 number);

private:
    void readOn();
    void refuseAndClose();
    void finish(PracticeReply::End end);
    void fill();
    void fillDone();
    void reset();
    void leaveFlight();
    void onDisconnected();

    const quint64 m_number;
    PracticeTally& m_tally;
    Handler m_handler;
    QTcpSocket m_socket;
    RequestParser m_parser;
    PracticeReply m_held;
    quint64 m_ticket = 0; ///< of the held reply; 0: none
    bool m_busy = false;  ///< a request is not replied to
    bool m_reading = false;
    bool m_closing = false;
    bool m_keepAlive = true;
    bool m_inFlight = false;
    qint64 m_fillLeft = 0; ///< of a reply that is written in pieces
};

} // namespace rowmill
