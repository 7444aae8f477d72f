#pragma once

#include "app/practice/practice_chat.h"
#include "app/practice/practice_server.h"

#include <QByteArray>

namespace rowmill {

/// What goes out for one request, ready to be written whenever it is due.
struct PracticeReply {
    enum class End : quint8 {
        KeepAlive, ///< the connection serves the next request
        Close,
        Reset, ///< RST instead of FIN
        Never, ///< nothing is written; the client has to give up
    };
    QByteArray bytes;
    End end = End::KeepAlive;
    qint64 fillBytes = 0; ///< so many 'x' follow `bytes`, then `tail`
    QByteArray tail;
    bool answered = false;    ///< counts as a whole 200
    bool rateLimited = false; ///< counts as a 429
};

/// What the JSON of an answer is made of.
struct PracticeAnswer {
    QByteArray id;
    QString text;
    QByteArray finishReason = "stop";
    QString refusal;
    int completionTokens = 0;
    int cachedTokens = 0;    ///< of the prompt's
    int reasoningTokens = 0; ///< of completionTokens
};

/// The body of a chat completion in OpenAI's shape.
QByteArray answerBody(const PracticeChat& chat, const PracticeAnswer& answer);

/// The body of an error in OpenAI's shape; an empty `code` becomes null.
QByteArray errorBody(QByteArrayView message, QByteArrayView type, QByteArrayView code);

/// A whole reply with its head. `extraHeaders` are whole lines with their line breaks.
QByteArray httpReply(int status, QByteArrayView id, const QByteArray& extraHeaders, const QByteArray& body);

/// Status line, type, id and `extraHeaders`, without the framing and the blank line.
QByteArray httpHead(int status, QByteArrayView id, const QByteArray& extraHeaders);

QByteArray modelsBody();
QByteArray countsBody(const PracticeCounts& counts);

/// 429 with Retry-After in whole seconds, at least 1, and retry-after-ms; Gemini's says it in its body alone.
PracticeReply rateLimitReply(PracticeApi api, QByteArrayView id, const QByteArray& limitHeaders,
                             const QByteArray& message, const QByteArray& type, qint64 waitNs);

} // namespace rowmill
