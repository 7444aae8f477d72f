#pragma once

#include "app/engine/undo_list.h"

namespace rowmill {

/// What an act is called in a menu: "Exclude 12 rows", "Correct row 5", "Change the prompt".
QString actWords(const EditAct& act);

} // namespace rowmill
