#pragma once

#include <QtGlobal>

namespace rowmill {

/// A bucket that refills continuously at `perMinute` and holds `capacity` units. What is larger than the
/// bucket passes when the bucket is full, and leaves it in debt. Times are nanoseconds of one clock that
/// only grows. One thread.
class TokenBucket {
public:
    /// Without a limit: everything passes.
    TokenBucket() = default;
    /// `level`: how full it is at the start.
    TokenBucket(double perMinute, double capacity, double level)
        : m_perMinute(perMinute), m_capacity(capacity), m_level(level)
    {
    }

    bool isLimited() const { return m_perMinute > 0; }
    double perMinute() const { return m_perMinute; }
    /// From now on; what is in it stays, as far as it fits. 0: no limit.
    void setRate(double perMinute, double capacity, qint64 nowNs);
    /// Nanoseconds until `amount` fits; 0: it does now.
    qint64 waitNs(double amount, qint64 nowNs);
    /// Takes `amount`, whether it fits or not; a negative one is given back.
    void take(double amount);
    /// Whole units left, never below 0.
    int remaining() const;
    /// Nanoseconds until the bucket is full.
    qint64 fullInNs() const;

private:
    void refill(qint64 nowNs);
    double perNs() const { return m_perMinute / 60e9; }

    double m_perMinute = 0;
    double m_capacity = 0;
    double m_level = 0;
    qint64 m_atNs = -1;
};

} // namespace rowmill
