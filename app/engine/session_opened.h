#pragma once

#include "app/engine/session.h"
#include "app/store/store.h"

namespace rowmill {

/// What a worker thread hands to the session's own: nothing in it minds on which thread it ends.
struct Session::Opened {
    std::shared_ptr<Store> store;
    ProjectSetup setup;
    std::optional<Error> readOnly;
    QString setupText; ///< as it stands in the file
    ReadRecord read;
};

} // namespace rowmill
