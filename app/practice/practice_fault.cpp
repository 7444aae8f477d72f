#include "app/practice/practice_server.h"

#include <array>

namespace rowmill {

namespace {

constexpr std::array FaultNames = {
    QLatin1String("rate_limit"),  QLatin1String("server_error"), QLatin1String("overloaded"),
    QLatin1String("bad_request"), QLatin1String("not_found"),    QLatin1String("key"),
    QLatin1String("quota"),       QLatin1String("truncate"),     QLatin1String("refuse"),
    QLatin1String("filter"),      QLatin1String("empty"),        QLatin1String("malformed"),
    QLatin1String("close"),       QLatin1String("reset"),        QLatin1String("half_header"),
    QLatin1String("half_body"),   QLatin1String("half_chunked"), QLatin1String("bad_chunk"),
    QLatin1String("half_gzip"),   QLatin1String("redirect"),     QLatin1String("never"),
    QLatin1String("oversize"),    QLatin1String("early_hints"),  QLatin1String("mislabelled"),
    QLatin1String("chatty"),      QLatin1String("fenced"),       QLatin1String("reasoning"),
    QLatin1String("drop_ids"),    QLatin1String("double_ids"),   QLatin1String("shift_ids"),
};
static_assert(FaultNames.size() == size_t(PracticeFaultCount));

} // namespace

std::optional<PracticeFault> practiceFaultFromName(QStringView name)
{
    for (size_t i = 0; i < FaultNames.size(); ++i) {
        if (name == FaultNames.at(i))
            return static_cast<PracticeFault>(i);
    }
    return std::nullopt;
}

QLatin1String practiceFaultName(PracticeFault fault)
{
    return FaultNames.at(static_cast<size_t>(fault));
}

QList<PracticeFault> allPracticeFaults()
{
    QList<PracticeFault> faults;
    for (size_t i = 0; i < FaultNames.size(); ++i)
        faults.append(static_cast<PracticeFault>(i));
    return faults;
}

} // namespace rowmill
