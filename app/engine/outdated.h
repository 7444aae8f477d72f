#pragma once

#include "app/base/result.h"
#include "app/engine/project_setup.h"

#include <QList>

namespace rowmill {

class Connection;

/// Rows whose present answer was given to another question than the present one.
struct OutdatedRows {
    qint64 rows = 0;    ///< neither excluded nor corrected
    QList<qint64> runs; ///< that gave these answers
};

/// Whether both ask the same of the same model. Limits and the answer column's heading do not matter.
bool asksTheSame(const ProjectSetup& one, const ProjectSetup& other);

/// By comparing the setup of each run that gave an answer with `present`.
Result<OutdatedRows> readOutdated(const Connection& connection, const ProjectSetup& present);

} // namespace rowmill
