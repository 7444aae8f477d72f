#pragma once

#include "app/base/origin.h"

namespace rowmill {

/// The origins that this user has named, or has agreed to ask, in the user's settings: a project that comes
/// from elsewhere may ask these and no others. An origin with a stored key counts as named. A value over
/// QSettings. Main thread.
class AllowedOrigins {
public:
    static bool contains(const Origin& origin);
    static void add(const Origin& origin);
};

} // namespace rowmill
