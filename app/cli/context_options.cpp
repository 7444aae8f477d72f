#include "app/cli/context_options.h"

#include "app/prompt/answer_contract.h"

namespace rowmill {

RowContext ContextOptions::applyTo(RowContext context) const
{
    context.before = int(before.value_or(context.before));
    context.after = int(after.value_or(context.after));
    context.columns = columns.value_or(context.columns);
    return context.isOn() ? context : RowContext();
}

QList<OptionSpec> contextSpecs()
{
    return {{"--context-before"}, {"--context-after"}, {"--context-columns"}};
}

Result<ContextOptions> contextOf(const Options& options)
{
    ContextOptions context;
    const auto before = options.integer("--context-before", 0, RowContext::Most);
    if (!before)
        return before.error();
    context.before = *before;
    const auto after = options.integer("--context-after", 0, RowContext::Most);
    if (!after)
        return after.error();
    context.after = *after;
    if (options.has("--context-columns")) {
        // Split as labels are: by commas, or one a line where a comma belongs to a name.
        QStringList columns = labelsFromText(options.text("--context-columns"));
        columns.removeDuplicates();
        if (columns.isEmpty())
            return badOption(QStringLiteral("--context-columns"), QStringLiteral("it names no column"));
        context.columns = columns;
    }
    return context;
}

} // namespace rowmill
