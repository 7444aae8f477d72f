#pragma once

#include "app/practice/practice_server.h"

#include <memory>

namespace rowmill::test {

/// The practice endpoint on loopback; null where it cannot begin.
inline std::unique_ptr<PracticeServer> serve(const PracticeOptions& options = {})
{
    auto server = PracticeServer::start(options);
    return server ? std::move(*server) : nullptr;
}

/// A server that does nothing else.
inline PracticeOptions always(PracticeFault fault)
{
    PracticeOptions options;
    options.faults = {{fault, 1.0}};
    return options;
}

} // namespace rowmill::test
