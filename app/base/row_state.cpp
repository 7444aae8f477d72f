#include "app/base/row_state.h"

#include <numeric>

namespace rowmill {

QLatin1String rowStateName(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return QLatin1String("waiting");
    case RowState::Running:
        return QLatin1String("running");
    case RowState::Retrying:
        return QLatin1String("retrying");
    case RowState::Done:
        return QLatin1String("done");
    case RowState::Failed:
        return QLatin1String("failed");
    case RowState::Unknown:
        return QLatin1String("unknown");
    }
    return {};
}

qint64 StateCounts::total() const
{
    return std::accumulate(byState.begin(), byState.end(), qint64(0));
}

} // namespace rowmill
