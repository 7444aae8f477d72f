#pragma once

#include "app/cli/options.h"
#include "app/prompt/row_context.h"

namespace rowmill {

/// What was said of the rows around each row; what was not said is as the recipe has it.
struct ContextOptions {
    std::optional<qint64> before;
    std::optional<qint64> after;
    std::optional<QStringList> columns; ///< empty: those that the prompts name

    bool namesRows() const { return before.value_or(0) > 0 || after.value_or(0) > 0; }
    RowContext applyTo(RowContext context) const;
};

QList<OptionSpec> contextSpecs();
Result<ContextOptions> contextOf(const Options& options);

} // namespace rowmill
