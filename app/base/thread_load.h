#pragma once

#include <QtGlobal>

namespace rowmill {

/// How busy the calling thread is: the share of the last second (or somewhat more) that it computed. Ask
/// several times a second, always from the same thread, which owns it.
class ThreadLoad {
public:
    /// 0..1; -1: not known, in the first second and where the system does not tell.
    double share();

private:
    qint64 m_sinceNs = -1;
    qint64 m_cpuNs = 0;
    double m_share = -1;
};

} // namespace rowmill
