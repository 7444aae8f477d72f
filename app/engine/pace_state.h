#pragma once

#include <QtGlobal>

namespace rowmill {

/// Where the speed of a run comes from.
enum class PaceSource : quint8 {
    None,    ///< as fast as it goes
    ByHand,  ///< set by the user
    Headers, ///< the server says so
    Found,   ///< below those, or without them: the server pushed back
};

/// One quota as it is in effect.
struct PaceState {
    double perMinute = 0; ///< units; 0: no limit
    PaceSource source = PaceSource::None;

    bool operator==(const PaceState&) const = default;
};

} // namespace rowmill
