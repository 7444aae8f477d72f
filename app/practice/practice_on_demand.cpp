#include "app/practice/practice_on_demand.h"

namespace rowmill {

Result<QUrl> PracticeOnDemand::url()
{
    if (!m_server) {
        PracticeOptions options;
        options.latencySeconds = 0.8;
        options.slowShare = 0.01;
        options.slowFactor = 6;
        auto started = PracticeServer::start(options);
        if (!started)
            return started.error();
        m_server = std::move(*started);
    }
    return m_server->baseUrl();
}

} // namespace rowmill
