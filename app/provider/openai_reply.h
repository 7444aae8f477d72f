#pragma once

#include "app/http/http_types.h"
#include "app/provider/verdict.h"

namespace rowmill {

/// Reads the reply to one chat completion: an answer has a message, and a reason why the model stopped.
Verdict readOpenAiReply(const HttpReply& reply, qint64 nowWallMs);

} // namespace rowmill
