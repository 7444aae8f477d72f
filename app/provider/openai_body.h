#pragma once

#include "app/provider/chat_request.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rowmill {

/// Where servers that speak chat completions differ in what they take.
struct ChatSpelling {
    QByteArrayView tokenLimit = "max_tokens"; ///< the field for the longest answer
    bool schema = true;                       ///< takes a schema; else any JSON object is asked for
};

/// The body of a chat completion: what rows share comes first.
QByteArray openAiChatBody(const ChatRequest& chat, const ChatSpelling& spelling);

} // namespace rowmill
