#pragma once

#include "app/engine/run_types.h"

namespace rowmill {

/// What keeps a run that is sending from being faster, and the figures that show it.
struct Bottleneck {
    enum class Kind : quint8 {
        None,         ///< cannot be said
        Starting,     ///< it has hardly begun
        FirstAlone,   ///< what the first replies show is needed for all others
        CoolDown,     ///< the whole endpoint waits; `seconds` are left
        RateLimited,  ///< `count` 429s in the last ten seconds
        Budget,       ///< near its end requests wait for each other
        Finishing,    ///< nothing waits: the last `count` rows are on their way
        LastRetries,  ///< nothing is left but `count` rows that wait for their next attempt
        Errors,       ///< `share` of the requests have to be sent again
        Requests,     ///< requests per minute; `share` of the quota is used
        Tokens,       ///< tokens per minute; `share` of the quota is used
        PushedBack,   ///< fewer at once than set, since the server pushed back
        ServerSlower, ///< it takes `seconds` for an answer, `best` at its best
        Concurrency,  ///< as many in flight as may be, each for `seconds` (-1: not known)
        Processor,    ///< the engine's thread has no time left
        Disk,         ///< rows come and answers go more slowly than the server answers
    };
    Kind kind = Kind::None;
    double share = 0;    ///< 0..1
    double seconds = -1; ///< -1: not known
    double best = -1;
    qint64 count = 0;
};

/// Of a run that is sending. Pure; any thread.
Bottleneck bottleneckOf(const RunTick& tick);

} // namespace rowmill
