#pragma once

#include "app/http/http_types.h"
#include "app/provider/verdict.h"

#include <QJsonObject>

namespace rowmill {

/// A success on its way to a verdict: what dialects share in reading one. Lives for one call of readReply().
class SuccessReading {
public:
    SuccessReading(const HttpReply& reply, qint64 nowWallMs, Verdict& target)
        : verdict(target), m_reply(reply), m_nowWallMs(nowWallMs)
    {
    }

    Verdict& verdict;

    /// `holder` has an error where the answer should be, or is one.
    void takeError(const QJsonObject& holder);
    /// Not what the API promises; the body's own words say what came instead.
    void takeMalformed();
    /// A text that nothing speaks against: Answered, or Empty where it is blank.
    void takeText();

private:
    const HttpReply& m_reply;
    qint64 m_nowWallMs;
};

using ReadJson = void (*)(const QJsonObject& root, SuccessReading& reading);

/// Reads what is alike in all dialects: faults of the transport, errors, limits, waits, request ids. An
/// answer counts only when the reply is whole: a transport without a fault and one JSON object with nothing
/// after it. Of that, `usage` reads what it cost, also of an error, and `answer` the answer.
Verdict readReplyFrame(const HttpReply& reply, qint64 nowWallMs, ReadJson usage, ReadJson answer);

/// A count of tokens: no number or a negative one is 0.
int tokenCount(const QJsonValue& value);

} // namespace rowmill
