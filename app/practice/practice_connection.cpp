#include "app/practice/practice_connection.h"

#include "app/practice/practice_tally.h"

#include <algorithm>
#include <sys/socket.h>
#include <utility>

namespace rowmill {

namespace {

constexpr qint64 ReadBuffer = 256 * 1024;
constexpr qint64 FillPiece = 256 * 1024;

} // namespace

PracticeConnection::PracticeConnection(quint64 number, qintptr descriptor, PracticeTally& tally,
                                       Handler handler)
    : m_number(number), m_tally(tally), m_handler(std::move(handler))
{
    m_socket.setReadBufferSize(ReadBuffer);
    connect(&m_socket, &QTcpSocket::readyRead, this, &PracticeConnection::readOn);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &PracticeConnection::fill);
    connect(&m_socket, &QTcpSocket::disconnected, this, &PracticeConnection::onDisconnected);
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

PracticeConnection::~PracticeConnection()
{
    m_socket.disconnect(this);
    leaveFlight();
}

void PracticeConnection::holdInFlight()
{
    m_inFlight = true;
    m_tally.enter();
}

void PracticeConnection::hold(PracticeReply reply, quint64 ticket)
{
    m_held = std::move(reply);
    m_ticket = ticket;
}

void PracticeConnection::sendHeld(quint64 ticket)
{
    if (ticket != m_ticket)
        return;
    m_ticket = 0;
    send(std::exchange(m_held, {}));
    readOn();
}

void PracticeConnection::send(PracticeReply reply)
{
    if (reply.end == PracticeReply::End::Never)
        return;
    // Counted before a byte is out, so that whoever has the reply finds it counted.
    leaveFlight();
    if (reply.answered)
        ++m_tally.answered;
    if (reply.rateLimited)
        ++m_tally.rateLimited;
    if (reply.end == PracticeReply::End::Reset) {
        reset();
        return;
    }
    if (!reply.bytes.isEmpty()) {
        m_socket.write(reply.bytes);
        m_socket.flush();
    }
    if (reply.fillBytes > 0) {
        m_fillLeft = reply.fillBytes;
        m_held = std::move(reply);
        fill();
        return;
    }
    finish(reply.end);
}

void PracticeConnection::finish(PracticeReply::End end)
{
    m_busy = false;
    if (end != PracticeReply::End::Close && m_keepAlive)
        return;
    m_closing = true;
    m_socket.disconnectFromHost();
}

void PracticeConnection::fill()
{
    if (m_fillLeft == 0 || m_socket.bytesToWrite() >= FillPiece)
        return;
    const qint64 size = std::min(m_fillLeft, FillPiece);
    m_fillLeft -= size;
    m_socket.write(QByteArray(static_cast<qsizetype>(size), 'x'));
    if (m_fillLeft == 0)
        fillDone();
}

void PracticeConnection::fillDone()
{
    const PracticeReply reply = std::exchange(m_held, {});
    m_socket.write(reply.tail);
    finish(reply.end);
    readOn();
}

void PracticeConnection::readOn()
{
    if (m_reading)
        return;
    m_reading = true;
    PracticeRequest request;
    while (!m_busy && !m_closing) {
        const RequestParser::Step step = m_parser.next(request);
        if (step == RequestParser::Step::Bad) {
            refuseAndClose();
        } else if (step == RequestParser::Step::Request) {
            m_busy = true;
            m_keepAlive = request.keepAlive;
            m_handler(*this, request);
        } else if (m_socket.bytesAvailable() > 0) {
            m_parser.feed(m_socket.readAll());
        } else {
            if (m_parser.takeContinue())
                m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
            break;
        }
    }
    m_reading = false;
}

void PracticeConnection::refuseAndClose()
{
    const QByteArray body =
        errorBody("Practice: this is not an HTTP request.", "invalid_request_error", QByteArrayView());
    PracticeReply reply;
    reply.bytes = httpReply(m_parser.badStatus(), "practice-0", "connection: close\r\n", body);
    reply.end = PracticeReply::End::Close;
    send(std::move(reply));
}

void PracticeConnection::reset()
{
    const linger none = {1, 0};
    setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_closing = true;
    m_socket.abort();
}

void PracticeConnection::leaveFlight()
{
    if (std::exchange(m_inFlight, false))
        m_tally.leave();
}

void PracticeConnection::onDisconnected()
{
    m_closing = true;
    m_ticket = 0;
    m_fillLeft = 0;
    leaveFlight();
    emit gone(m_number);
}

} // namespace rowmill
