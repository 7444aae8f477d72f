#pragma once

#include "app/base/row_state.h"
#include "ui/widget/theme.h"

namespace rowmill {

/// How a state looks wherever it is shown: one colour and one icon each. Stateless; main thread.
Tone stateTone(RowState state);
QString stateIconName(RowState state);
/// Of a done row whose answer is by hand; its colour is that of Done.
inline const QString CorrectedIcon = QStringLiteral("pencil");

} // namespace rowmill
