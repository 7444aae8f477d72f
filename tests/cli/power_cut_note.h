#pragma once

#include <cstdint>

namespace rowmill::test {

/// Begins each change in a note of what was not synced; the bytes before, then the bytes after, follow.
struct UnsyncedHead {
    std::int64_t at = 0; ///< in the file
    std::int64_t sizeBefore = 0;
    std::int64_t before = 0; ///< how many bytes follow of what was there
    std::int64_t after = 0;  ///< how many follow of what was written
    std::int64_t cut = 0;    ///< 1: the file was cut at `at`
};

} // namespace rowmill::test
