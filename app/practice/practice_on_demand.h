#pragma once

#include "app/practice/practice_server.h"

namespace rowmill {

/// A practice endpoint that starts when its address is first asked for, with the pace of a quick real
/// service. Any one thread; owned by whoever joins it to a session.
class PracticeOnDemand {
public:
    Result<QUrl> url();

private:
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace rowmill
