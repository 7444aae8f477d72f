#pragma once

#include "app/http/http_types.h"
#include "app/provider/verdict.h"

namespace rowmill {

/// Reads the reply to one chat completion. An answer counts only when the reply is whole: a transport
/// without a fault, one JSON object with nothing after it, a message, and a reason why the model stopped.
Verdict readOpenAiReply(const HttpReply& reply, qint64 nowWallMs);

} // namespace rowmill
