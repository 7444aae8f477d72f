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
    case RowState::Excluded:
        return QLatin1String("excluded");
    }
    return {};
}

RowState answerState(int number)
{
    constexpr int last = int(RowState::Unknown);
    return static_cast<RowState>(number < 0 ? 0 : number > last ? last : number);
}

qint64 StateCounts::total() const
{
    return std::accumulate(byState.begin(), byState.end(), qint64(0));
}

StateCounts& StateCounts::operator+=(const StateCounts& other)
{
    for (size_t i = 0; i < byState.size(); ++i)
        byState.at(i) += other.byState.at(i);
    corrected += other.corrected;
    return *this;
}

StateCounts& StateCounts::operator-=(const StateCounts& other)
{
    for (size_t i = 0; i < byState.size(); ++i)
        byState.at(i) -= other.byState.at(i);
    corrected -= other.corrected;
    return *this;
}

} // namespace rowmill
