#pragma once

#include "app/formats/serial_date.h"

#include <QString>

#include <optional>

namespace rowmill {

/// What the code of a cell's form ("d/m/yyyy h:mm") shows of a moment; nothing when it is no date form.
std::optional<DateParts> datePartsOf(const QString& code);

} // namespace rowmill
