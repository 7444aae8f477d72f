#pragma once

#include "app/practice/practice_server.h"

#include <array>
#include <atomic>

namespace rowmill {

/// The counts of one practice server: written by its thread alone, read by any.
struct PracticeTally {
    std::atomic<qint64> connections = 0;
    std::atomic<qint64> requests = 0;
    std::atomic<qint64> answered = 0;
    std::atomic<qint64> rateLimited = 0;
    std::atomic<qint64> requestsWithKey = 0;
    std::atomic<int> inFlight = 0;
    std::atomic<int> peakInFlight = 0;
    std::array<std::atomic<qint64>, size_t(PracticeFaultCount)> faults{};

    void enter()
    {
        const int now = ++inFlight;
        if (now > peakInFlight)
            peakInFlight = now;
    }
    void leave() { --inFlight; }

    PracticeCounts counts() const
    {
        PracticeCounts counts;
        counts.connections = connections;
        counts.requests = requests;
        counts.answered = answered;
        counts.rateLimited = rateLimited;
        counts.requestsWithKey = requestsWithKey;
        counts.inFlight = inFlight;
        counts.peakInFlight = peakInFlight;
        for (const PracticeFault fault : allPracticeFaults()) {
            const qint64 count = faults.at(static_cast<size_t>(fault));
            if (count > 0)
                counts.faults.insert(fault, count);
        }
        return counts;
    }
};

} // namespace rowmill
