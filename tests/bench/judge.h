#pragma once

#include <cstdio>

namespace rowmill {

/// One line of a bench's report, as the scripts beside it read it.
inline void judge(const char* what, double value, const char* unit, double budget)
{
    std::printf("%-34s %10.1f %-3s  budget %5.0f  %s\n", what, value, unit, budget,
                value <= budget ? "met" : "MISSED");
}

} // namespace rowmill
