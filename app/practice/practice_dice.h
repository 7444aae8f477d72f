#pragma once

#include "app/practice/practice_server.h"

#include <optional>
#include <random>

namespace rowmill {

/// The chance of the practice endpoint: which request gets which fault, and how long each takes. The same
/// options give the same sequence, and faults fall the same whatever the latency. One thread.
class PracticeDice {
public:
    explicit PracticeDice(const PracticeOptions& options);

    /// The fault for the next request, if any.
    std::optional<PracticeFault> fault();
    /// The same for the next answer in a request for several.
    std::optional<PracticeFault> idFault();
    /// Nanoseconds until the next answer; 0: at once.
    qint64 latencyNs();

private:
    double m_medianNs;
    double m_spread;
    double m_slowShare;
    double m_slowFactor;
    using Shares = QList<std::pair<PracticeFault, double>>;
    std::optional<PracticeFault> draw(const Shares& shares);

    Shares m_idFaults;
    Shares m_faults; ///< with the upper end of each one's share
    std::mt19937_64 m_faultSource;
    std::mt19937_64 m_latencySource;
    std::normal_distribution<double> m_normal;
    std::uniform_real_distribution<double> m_even{0.0, 1.0};
};

} // namespace rowmill
