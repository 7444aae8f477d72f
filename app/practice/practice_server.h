#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace rowmill {

/// Ways the practice endpoint can misbehave; the names are those of `rowmill practice --fail KIND=RATE`.
enum class PracticeFault : quint8 {
    RateLimit,   ///< "rate_limit": 429 with Retry-After of 1 s, without latency
    ServerError, ///< "server_error": 500
    Overloaded,  ///< "overloaded": 503
    BadRequest,  ///< "bad_request": 400
    NotFound,    ///< "not_found": 404
    KeyRefused,  ///< "key": 401
    Quota,       ///< "quota": 429 insufficient_quota
    Truncate,    ///< "truncate": a 200 with finish_reason length
    Refuse,      ///< "refuse": a 200 with message.refusal
    Filter,      ///< "filter": a 200 with finish_reason content_filter
    Empty,       ///< "empty": a 200 without text
    Malformed,   ///< "malformed": a 200 that is not JSON
    Close,       ///< "close": closes after reading the request
    Reset,       ///< "reset": resets (RST) after reading the request
    HalfHeader,  ///< "half_header": half a response head, then closes
    HalfBody,    ///< "half_body": Content-Length of the whole, half the body, then closes
    HalfChunked, ///< "half_chunked": chunked without its end, then closes
    BadChunk,    ///< "bad_chunk": a chunk size that is no number
    HalfGzip,    ///< "half_gzip": as half_body, the body in Content-Encoding gzip
    Redirect,    ///< "redirect": 307 to redirectTarget
    Never,       ///< "never": reads, and never answers
    Oversize,    ///< "oversize": a valid answer of oversizeBytes
    EarlyHints,  ///< "early_hints": a 103 before the 200; a right client does not mind
    Mislabelled, ///< "mislabelled": a label of no such set, or a field of the wrong type
    Chatty,      ///< "chatty": the right answer with pleasantries around it
    Fenced,      ///< "fenced": the right answer in a code fence
    Reasoning,   ///< "reasoning": a block of thinking before the right answer
    // Of the answers in a request for several, not of requests:
    DropIds,   ///< "drop_ids": the answer is left out
    DoubleIds, ///< "double_ids": it is there twice, the second time with another's text
    ShiftIds,  ///< "shift_ids": it has the number of the one behind it
};

/// Whether it falls on single answers in a request for several.
constexpr bool isIdFault(PracticeFault fault)
{
    return fault >= PracticeFault::DropIds;
}

inline constexpr int PracticeFaultCount = static_cast<int>(PracticeFault::ShiftIds) + 1;

std::optional<PracticeFault> practiceFaultFromName(QStringView name);
QLatin1String practiceFaultName(PracticeFault fault);
QList<PracticeFault> allPracticeFaults();

/// What the practice endpoint makes of a response_format.
enum class PracticeFormats : quint8 {
    Schema, ///< "schema": holds to a JSON schema, and to JSON mode
    Json,   ///< "json": knows JSON mode only, refuses a schema
    None,   ///< "none": refuses both
    Ignore, ///< "ignore": takes both and answers as if nothing had been said
};

struct PracticeOptions {
    quint16 port = 0;          ///< 0: any free one
    double latencySeconds = 0; ///< median time to answer
    double spread = 0.3;       ///< log-normal sigma around the median; 0: exact
    double slowShare = 0;      ///< share of answers that take slowFactor times as long
    double slowFactor = 20;
    int requestsPerMinute = 0;           ///< 0: no limit; refills continuously, holds one second's worth
    int tokensPerMinute = 0;             ///< the same for what `usage` says; 0: no limit
    QHash<PracticeFault, double> faults; ///< share of requests, 0..1, chosen by the seed
    PracticeFormats formats = PracticeFormats::Schema;
    int reasoningTokens = 0; ///< that every answer says were used for reasoning
    quint64 seed = 1;
    QUrl redirectTarget;
    qint64 oversizeBytes = 64 * 1024 * 1024;
};

/// Counted on the server's own side, so that a client's books can be checked against them.
struct PracticeCounts {
    qint64 connections = 0; ///< accepted
    qint64 requests = 0;    ///< whole requests read, without those for /practice/counts
    qint64 answered = 0;    ///< whole 200 replies written to a chat, malformed ones too
    qint64 rateLimited = 0; ///< 429s written
    int inFlight = 0;       ///< chats read, not yet replied to, whose client is still there
    int peakInFlight = 0;
    qint64 requestsWithKey = 0; ///< that carried a key in a header
    QHash<PracticeFault, qint64> faults;
};

/// A server on loopback for the sample, for rehearsals and for the tests, shaped like OpenAI's and by its
/// paths also like Anthropic's, Gemini's and Azure's: answers at once or after a set time, enforces limits
/// with real headers, and misbehaves on purpose. Runs on a thread of its
/// own; every method may be called from any thread. Its owner destroys it; that closes every connection.
class PracticeServer {
public:
    static Result<std::unique_ptr<PracticeServer>> start(const PracticeOptions& options);
    ~PracticeServer();

    /// "http://127.0.0.1:PORT/v1"
    QUrl baseUrl() const;
    PracticeCounts counts() const;
    /// Takes effect for requests read from now on.
    void setOptions(const PracticeOptions& options);

private:
    class Private;
    explicit PracticeServer(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace rowmill
