#pragma once

#include "app/base/outcome.h"
#include "app/provider/limit_news.h"
#include "app/provider/provider_error.h"

namespace rowmill {

/// What was too much for a server that answers RateLimited or Overloaded; None with any other outcome. Its
/// words decide; a limit with neither a word nor a code is taken for one of speed where the server names a
/// wait or a quota stands at nothing. `error.retryAfterMs` is the wait from the body or the headers.
Pressure pressureOf(Outcome outcome, const ProviderError& error, const LimitNews& limits);

} // namespace rowmill
