#pragma once

#include "app/base/error.h"
#include "ui/window/run_messages.h"

#include <QObject>

namespace rowmill {

/// What the banner says: errors, the pause or the end of a run, and how an export went; and which next step
/// was chosen. Owned by the window; main thread.
class WindowMessages final : public QObject {
    Q_OBJECT

public:
    WindowMessages(Banner* banner, QObject* parent);

    void show(const WindowMessage& message);
    void showError(const Error& error);
    /// Says what a tick means, once for each change of phase or of its reason.
    void follow(const RunTick& tick);
    /// How far the writing of an export is; `percent` is -1 while that is not known.
    void showExporting(const QString& fileName, int percent);
    void showExported(const QString& path, qint64 rows);
    /// Until the next message: what is being done.
    void showWorking(const QString& what);
    void clear();

signals:
    void stepChosen(rowmill::NextStep step);
    /// Is said now; not what comes of a run's ticks or of an export under way.
    void said(const rowmill::WindowMessage& message);

private:
    void put(const WindowMessage& message);

    Banner* m_banner;
    QList<NextStep> m_steps;
    qint64 m_run = 0;
    RunPhase m_phase = RunPhase::Idle;
    StopReason m_reason = StopReason::None;
};

} // namespace rowmill
