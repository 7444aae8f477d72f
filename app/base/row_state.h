#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace rowmill {

/// The one state a row is in. Running and Retrying live only in a run; the others are also what a project
/// file holds, by the numbers here: never renumber them.
enum class RowState : quint8 {
    Waiting = 0,  ///< not asked yet, or to be asked again
    Running = 1,  ///< an attempt is on the wire
    Retrying = 2, ///< in backoff; holds no slot
    Done = 3,     ///< answered, and saved
    Failed = 4,   ///< given up, with a reason
    Unknown = 5,  ///< asked, but stopped or killed before the reply: waits to be asked again
    Excluded = 6, ///< left out by a person: asked by no run; the file keeps what the row is underneath
};

inline constexpr int RowStateCount = 7;

/// The state that a project file says a row's answer has; a number that is none counts as Unknown.
RowState answerState(int number);

/// Stable English name ("done"): exports and JSON.
QLatin1String rowStateName(RowState state);

/// Rows by state. Running and Retrying are 0 outside a run.
struct StateCounts {
    std::array<qint64, RowStateCount> byState{};
    qint64 corrected = 0; ///< of the done rows, those with an answer by hand

    qint64& operator[](RowState state) { return byState.at(static_cast<size_t>(state)); }
    qint64 operator[](RowState state) const { return byState.at(static_cast<size_t>(state)); }
    qint64 total() const;
    StateCounts& operator+=(const StateCounts& other);
    StateCounts& operator-=(const StateCounts& other);
    bool operator==(const StateCounts&) const = default;
};

} // namespace rowmill

Q_DECLARE_METATYPE(rowmill::RowState)
