#pragma once

#include <QPolygonF>
#include <QString>

namespace rowmill {

/// A value axis from 0 to `top` with a tick every `step`, labelled in thousands or millions where the numbers
/// are long; `decimals` is what its labels need.
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
/// Seconds between the labels of a time axis: a round time of which at most `most` fit in `span` seconds.
double timeStep(double span, int most);

/// The same line with no more than four points (first, lowest, highest, last) to a pixel's column. `points`
/// run from left to right.
QPolygonF thinned(const QPolygonF& points);

} // namespace rowmill
