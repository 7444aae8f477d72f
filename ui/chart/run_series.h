#pragma once

#include "app/metrics/sample.h"
#include "ui/chart/chart_data.h"

namespace rowmill {

/// How much of a run its charts show.
enum class ChartRange : quint8 { Minute, TenMinutes, WholeRun };

/// What the four charts of a run show of a snapshot, on one time axis. Pure; any thread.
struct RunSeries {
    RunSeries(const SeriesSnapshot& snapshot, ChartRange range);

    ChartData throughput;
    ChartData latency;
    ChartData inFlight;
    ChartData tokens;
};

} // namespace rowmill
