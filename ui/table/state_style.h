#pragma once

#include "app/base/row_state.h"
#include "ui/widget/theme.h"

namespace rowmill {

/// How a state looks wherever it is shown: one colour and one icon each. Stateless; main thread.
Tone stateTone(RowState state);
QString stateIconName(RowState state);

} // namespace rowmill
