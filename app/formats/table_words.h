#pragma once

#include <QCoreApplication>

namespace rowmill {

/// The words in which text tables are refused: TableWords::tr() makes the detail of an error in the window's
/// language.
struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

} // namespace rowmill
