#pragma once

#include "app/engine/run_types.h"
#include "ui/widget/banner.h"

#include <QList>

namespace rowmill {

/// The next step that a message offers.
enum class NextStep : quint8 { OpenModel, OpenNetwork, Continue, RetryFailed, Export, CancelExport };
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

/// For a project that was open when the program ended: `rows` had been asked without an answer yet.
WindowMessage recoveredMessage(qint64 rows);

} // namespace rowmill
