#pragma once

#include <QObject>

#include <memory>

namespace rowmill {

class Session;

/// What the window can do with the open project, one subject each: it is told which project that is. Main
/// thread; owned by the window.
class ProjectPart : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: none is open. A part may keep a plain pointer: it is told before the project goes.
    virtual void setSession(const std::shared_ptr<Session>& session) = 0;
};

} // namespace rowmill
