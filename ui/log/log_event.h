#pragma once

#include <QList>
#include <QString>

namespace rowmill {

/// One thing that happened while the window was open. Plain text, one line.
struct LogEvent {
    enum class Kind : quint8 { Info, Warning, Error };
    qint64 atMs = 0; ///< wall clock
    Kind kind = Kind::Info;
    QString text;
    qint64 row = 0; ///< of the project; 0: of no row
    bool operator==(const LogEvent&) const = default;
};
inline constexpr int LogKindCount = 3;

} // namespace rowmill
