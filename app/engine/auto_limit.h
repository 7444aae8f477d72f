#pragma once

#include <QtGlobal>

namespace rowmill {

/// Automatic concurrency: begins at the ceiling, is halved when the server pushes back, at most once per
/// round trip, and grows again with success. Times are Clock::monotonicMs(); one thread.
class AutoLimit {
public:
    explicit AutoLimit(int ceiling);

    int limit() const { return m_limit; }
    int ceiling() const { return m_ceiling; }
    /// A new ceiling is tried at once.
    void setCeiling(int ceiling);
    /// The server did its work on one request: after as many as the limit it grows by one, or, where only
    /// speed was the matter, doubles up to where it was before.
    void served();
    /// It pushed back on a request sent at `sentMs`. `tooFast`: not the number at once was too much for it,
    /// but the speed.
    void pushedBack(qint64 sentMs, qint64 nowMs, bool tooFast);

private:
    int m_ceiling;
    int m_limit;
    int m_served = 0;    ///< since the limit moved
    int m_recoverTo = 0; ///< doubles up to here
    qint64 m_cutMs = -1;
};

} // namespace rowmill
