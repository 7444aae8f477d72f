#pragma once

#include "app/base/outcome.h"
#include "app/provider/provider_error.h"

namespace rowmill {

/// What an error reply means: decided by its code and words first and by its status second, since servers
/// send "out of money" as 429, 400 and 403. `status` is 400 or above, or 200 for an error inside a success;
/// `error.retryAfterMs` is the wait from the body or the headers.
Outcome errorOutcome(int status, const ProviderError& error);

} // namespace rowmill
