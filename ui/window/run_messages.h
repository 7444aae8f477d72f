#pragma once

#include "app/base/error.h"
#include "app/engine/run_types.h"
#include "ui/widget/banner.h"

#include <QList>

namespace rowmill {

/// The next step that a message offers.
enum class NextStep : quint8 {
    OpenModel,
    OpenLimits,
    OpenNetwork,
    Continue,
    RetryFailed,
    Export,
    CancelExport,
    OpenReadOnly,
    SaveAs,
    ShowNotes,
};
QString nextStepWords(NextStep step);

/// A message for the banner; empty text: nothing to say.
struct WindowMessage {
    Banner::Kind kind = Banner::Kind::Info;
    QString text;
    QList<NextStep> steps;
    bool operator==(const WindowMessage&) const = default;
};

/// What the end or the pause of a run means for the rows, in the provider's own words where there are any.
WindowMessage runMessage(const RunTick& tick);

/// For a project that is opened with work left in it: how far it is, and whether to go on. `killed`: the
/// program ended during its last run.
WindowMessage reopenedMessage(const StateCounts& counts, bool killed);

/// For a project in which nothing can be run or changed, and why.
WindowMessage readOnlyMessage(const Error& why);

/// For a project that was brought up to this version; `backup` is its copy as it was.
WindowMessage migratedMessage(const QString& backup);

} // namespace rowmill
