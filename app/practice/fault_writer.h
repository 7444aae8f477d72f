#pragma once

#include "app/practice/practice_reply.h"

namespace rowmill {

/// What a fault may need of the request it falls on.
struct FaultSetting {
    const PracticeChat& chat;
    PracticeAnswer answer; ///< what a right reply would say
    const PracticeOptions& options;
    QByteArray limitHeaders;
    QString mislabelled = {}; ///< what a wrong one would
};

/// The reply, or what stands for one, that shows `fault` to the client.
PracticeReply faultyReply(PracticeFault fault, FaultSetting setting);

} // namespace rowmill
