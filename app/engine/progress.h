#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace rowmill {

/// How far a long piece of work has come.
struct Progress {
    qint64 done = 0;  ///< bytes for an import, rows for an export
    qint64 total = 0; ///< 0: not known
    qint64 rows = 0;  ///< rows so far
};

using ProgressCall = std::function<void(Progress)>;   ///< any thread, about ten times a second; may be empty
using CancelFlag = std::shared_ptr<std::atomic_bool>; ///< set to true from any thread to cancel; may be null

inline bool isCancelled(const CancelFlag& cancel)
{
    return cancel && cancel->load(std::memory_order_relaxed);
}

} // namespace rowmill
