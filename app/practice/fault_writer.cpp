#include "app/practice/fault_writer.h"

#include "app/practice/practice_shapes.h"
#include "app/provider/json_writer.h"

#include <algorithm>
#include <zlib.h>

namespace rowmill {

namespace {

constexpr qint64 FaultWaitNs = 1'000'000'000;

/// One gzip member of `text`.
QByteArray gzipped(const QByteArray& text)
{
    constexpr int WithGzipHead = 15 + 16;
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, WithGzipHead, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))), '\0');
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

class FaultWriter {
public:
    explicit FaultWriter(FaultSetting setting) : m_setting(std::move(setting)) {}

    PracticeReply write(PracticeFault fault)
    {
        switch (fault) {
        case PracticeFault::RateLimit:
            return rateLimitReply(api(), id(), limits(), "Practice: too many requests.", "requests",
                                  FaultWaitNs);
        case PracticeFault::ServerError:
            return error(500, "Practice: the server had an error.", "server_error", {});
        case PracticeFault::Overloaded:
            return error(503, "Practice: overloaded.", "service_unavailable_error", "server_is_overloaded");
        case PracticeFault::BadRequest:
            return error(400, "Practice: this request is refused.", "invalid_request_error", {});
        case PracticeFault::NotFound:
            return error(404, "Practice: no such model.", "invalid_request_error", "model_not_found");
        case PracticeFault::KeyRefused:
            return error(401, "Practice: this key is refused.", "invalid_request_error", "invalid_api_key");
        case PracticeFault::Quota:
            return quota();
        default:
            return answerLike(fault);
        }
    }

private:
    QByteArrayView id() const { return m_setting.answer.id; }
    const QByteArray& limits() const { return m_setting.limitHeaders; }
    PracticeApi api() const { return m_setting.chat.api; }
    QByteArray body() const { return shapedAnswer(m_setting.chat, m_setting.answer); }

    PracticeReply error(int status, const QByteArray& message, const QByteArray& type,
                        const QByteArray& code) const
    {
        PracticeReply reply;
        reply.bytes = httpReply(shapedStatus(api(), status), id(), limits(),
                                shapedError(api(), {status, message, type, code}));
        return reply;
    }

    PracticeReply quota() const
    {
        PracticeReply reply =
            error(429, "Practice: the quota is used up.", "insufficient_quota", "insufficient_quota");
        reply.rateLimited = true;
        return reply;
    }

    PracticeReply whole(const QByteArray& content) const
    {
        PracticeReply reply;
        reply.bytes = httpReply(200, id(), limits(), content);
        reply.answered = true;
        return reply;
    }

    static PracticeReply broken(QByteArray bytes)
    {
        PracticeReply reply;
        reply.bytes = std::move(bytes);
        reply.end = PracticeReply::End::Close;
        return reply;
    }

    /// Faults whose reply is a 200 of the right form.
    PracticeReply answerLike(PracticeFault fault)
    {
        PracticeAnswer& answer = m_setting.answer;
        switch (fault) {
        case PracticeFault::Truncate:
            answer.text.truncate(answer.text.size() / 2);
            answer.finishReason = "length";
            return whole(body());
        case PracticeFault::Refuse:
            answer.refusal = QStringLiteral("Practice: I cannot help with that.");
            return whole(body());
        case PracticeFault::Filter:
            answer.text.clear();
            answer.finishReason = "content_filter";
            return whole(body());
        case PracticeFault::Empty:
            answer.text.clear();
            return whole(body());
        case PracticeFault::Malformed:
            return whole("Practice: this is not JSON.");
        case PracticeFault::Mislabelled:
            answer.text = m_setting.mislabelled;
            return whole(body());
        case PracticeFault::Chatty:
            answer.text =
                QStringLiteral("Sure! Here is the answer:\n\n%1\n\nLet me know if I can help further.")
                    .arg(answer.text);
            return whole(body());
        case PracticeFault::Fenced:
            answer.text = QStringLiteral("```json\n%1\n```").arg(answer.text);
            return whole(body());
        case PracticeFault::Reasoning:
            answer.text =
                QStringLiteral("<think>\nIs it this or that? Let me see.\n</think>\n\n%1").arg(answer.text);
            return whole(body());
        case PracticeFault::EarlyHints:
            return earlyHints();
        case PracticeFault::Oversize:
            return oversize();
        default:
            return transportLike(fault);
        }
    }

    /// Faults below HTTP, or of its framing.
    PracticeReply transportLike(PracticeFault fault) const
    {
        PracticeReply reply;
        switch (fault) {
        case PracticeFault::Close:
            reply.end = PracticeReply::End::Close;
            return reply;
        case PracticeFault::Reset:
            reply.end = PracticeReply::End::Reset;
            return reply;
        case PracticeFault::Never:
            reply.end = PracticeReply::End::Never;
            return reply;
        case PracticeFault::HalfHeader:
            return broken("HTTP/1.1 200 OK\r\ncontent-type: applica");
        case PracticeFault::HalfBody:
            return half({}, body());
        case PracticeFault::HalfGzip:
            return half("content-encoding: gzip\r\n", gzipped(body()));
        case PracticeFault::HalfChunked:
            return chunked(body().chopped(body().size() / 2), {});
        case PracticeFault::BadChunk:
            return chunked(body().chopped(body().size() / 2), "ZZ\r\nrest of it\r\n0\r\n\r\n");
        default:
            return redirect();
        }
    }

    PracticeReply half(const QByteArray& headers, const QByteArray& content) const
    {
        const QByteArray bytes = httpReply(200, id(), limits() + headers, content);
        return broken(bytes.chopped(content.size() - content.size() / 2));
    }

    PracticeReply chunked(const QByteArray& first, const QByteArray& then) const
    {
        QByteArray bytes = httpHead(200, id(), limits()) + "transfer-encoding: chunked\r\n\r\n";
        bytes += QByteArray::number(first.size(), 16) + "\r\n" + first + "\r\n" + then;
        return broken(bytes);
    }

    PracticeReply redirect() const
    {
        PracticeReply reply;
        const QByteArray target = m_setting.options.redirectTarget.toEncoded();
        const QByteArray location = target.isEmpty() ? QByteArray("/practice/moved") : target;
        reply.bytes = httpReply(307, id(), limits() + "location: " + location + "\r\n", {});
        return reply;
    }

    PracticeReply earlyHints() const
    {
        PracticeReply reply = whole(body());
        reply.bytes.prepend("HTTP/1.1 103 Early Hints\r\nlink: </practice>; rel=preload\r\n\r\n");
        return reply;
    }

    /// An answer as always, its text filled up until the body has the wanted size.
    PracticeReply oversize() const
    {
        const QByteArray content = body();
        QByteArray quoted;
        appendJsonString(quoted, m_setting.answer.text);
        const qsizetype cut = std::min(content.indexOf(quoted) + quoted.size(), content.size()) - 1;
        PracticeReply reply;
        reply.fillBytes = std::max<qint64>(0, m_setting.options.oversizeBytes - content.size());
        reply.bytes = httpHead(200, id(), limits());
        reply.bytes += "content-length: " + QByteArray::number(content.size() + reply.fillBytes) + "\r\n\r\n";
        reply.bytes += content.first(cut);
        reply.tail = content.sliced(cut);
        reply.answered = true;
        return reply;
    }

    FaultSetting m_setting;
};

} // namespace

PracticeReply faultyReply(PracticeFault fault, FaultSetting setting)
{
    return FaultWriter(std::move(setting)).write(fault);
}

} // namespace rowmill
