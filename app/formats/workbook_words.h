#pragma once

#include <QCoreApplication>

namespace rowmill {

/// The words in which workbooks are refused: WorkbookWords::tr() makes the detail of an error in the window's
/// language.
struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

} // namespace rowmill
