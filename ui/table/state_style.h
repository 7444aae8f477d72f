#pragma once

#include "app/base/row_state.h"
#include "ui/widget/theme.h"

namespace rowmill {

/// How a state looks wherever it is shown: one colour and one icon each. Stateless; main thread.
Tone stateTone(RowState state);
QString stateIconName(RowState state);
/// Of a done row whose answer is by hand; its colour is that of Done.
inline const QString CorrectedIcon = QStringLiteral("pencil");

/// How a state shows in the row map beside its colour, for those who cannot tell the colours apart.
enum class MapMark : quint8 {
    Ground, ///< fills the strip
    Narrow, ///< fills its middle only
    Wide,   ///< a line that sticks out at both sides
    Left,   ///< a line that sticks out at the left
    Right,  ///< at the right
    Broken, ///< at the right, with a gap in the strip
};
MapMark mapMark(RowState state);
/// What it is filled or drawn with. Grounds differ in lightness.
QColor mapColor(const QPalette& palette, RowState state);

} // namespace rowmill
