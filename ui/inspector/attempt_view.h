#pragma once

#include "app/store/records.h"
#include "ui/widget/theme.h"

#include <QWidget>

namespace rowmill {

/// One attempt in the inspector: icon, status and words, how long it took, and a bar that splits its time
/// into waiting for us (grey) and for the server (colour). Main thread; owned by the inspector.
class AttemptView : public QWidget {
    Q_OBJECT

public:
    /// The bar's whole width stands for `fullMs`.
    AttemptView(const AttemptRecord& attempt, qint64 fullMs, QWidget* parent = nullptr);

    /// From queued to end, as far as it is known.
    static qint64 totalMs(const AttemptRecord& attempt);
    /// The colour of its bar's second part.
    static Tone serverTone(const AttemptRecord& attempt);
};

} // namespace rowmill
