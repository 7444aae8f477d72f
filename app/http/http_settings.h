#pragma once

#include "app/http/proxy_setting.h"

#include <QString>

namespace rowmill {

/// How requests leave this computer: a value, the same for a whole run.
struct HttpSettings {
    /// File of further certificate authorities, trusted beside the system's; empty: none. See checkCaFile().
    QString caFile;
    ProxySetting proxy;
    /// Idle connections kept for reuse, of all hosts together.
    int idleConnections = 1024;

    bool operator==(const HttpSettings&) const = default;
};

} // namespace rowmill
