#pragma once

#include "app/cli/run_options.h"
#include "app/engine/progress.h"

#include <QElapsedTimer>

namespace rowmill {

/// Tells the progress of an import and a run on standard error, at a pace that people or programs can read.
/// Main thread.
class ProgressReport {
public:
    explicit ProgressReport(ProgressStyle style) : m_style(style) {}

    void tell(const RunTick& tick);
    /// Leaves the line of a bar, before anything else is printed.
    void end();

private:
    void drawBar(const RunTick& tick);

    ProgressStyle m_style;
    QElapsedTimer m_last;
    bool m_drawn = false;
};

} // namespace rowmill
