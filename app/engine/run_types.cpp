#include "app/engine/run_types.h"

namespace rowmill {

QString stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::None:
    case StopReason::Completed:
        return QStringLiteral("completed");
    case StopReason::ByUser:
        return QStringLiteral("stopped");
    case StopReason::Key:
        return QStringLiteral("key");
    case StopReason::Quota:
        return QStringLiteral("quota");
    case StopReason::Alike:
        return QStringLiteral("alike");
    case StopReason::Tls:
        return QStringLiteral("tls");
    case StopReason::Store:
        return QStringLiteral("store");
    case StopReason::Connection:
        return QStringLiteral("connection");
    case StopReason::Budget:
        return QStringLiteral("budget");
    }
    return {};
}

} // namespace rowmill
