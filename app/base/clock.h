#pragma once

#include <QtGlobal>

namespace rowmill {

/// Where the engine reads the time, so that tests can advance it by hand. Any thread.
class Clock {
public:
    virtual ~Clock() = default;

    /// Milliseconds that only ever grow, while the computer sleeps too where the system can tell; for
    /// deadlines, waits and rates.
    virtual qint64 monotonicMs() const = 0;
    /// The same without the time the computer slept.
    virtual qint64 awakeMs() const = 0;
    /// Milliseconds since 1970, UTC; for records that people read. May jump.
    virtual qint64 wallMs() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 monotonicMs() const override;
    qint64 awakeMs() const override;
    qint64 wallMs() const override;
};

} // namespace rowmill
