#pragma once

#include <QList>
#include <QString>

namespace rowmill {

/// A value axis from 0 to `top` with a tick every `step`; `decimals` is what its labels need.
struct Axis {
    double top = 1;
    double step = 0.25;
    int decimals = 2;

    int ticks() const { return qRound(top / step); }
    QString label(int tick) const;
    bool operator==(const Axis&) const = default;
};

/// The axis with two to five ticks whose top is the least round number not below `highest`. With
/// `wholeNumbers` no tick falls between two integers.
Axis niceAxis(double highest, bool wholeNumbers);

/// "-10:00", "-7:30", "0"; from an hour on "-2:30:00".
QString timeLabel(double seconds);

/// Where runs of drawable points begin and end: index ranges [first, last] of values that are not
/// negative; a negative value stands for "nothing measured" and leaves a gap.
QList<std::pair<int, int>> drawableRuns(const QList<double>& values);

} // namespace rowmill
