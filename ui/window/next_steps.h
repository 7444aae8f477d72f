#pragma once

#include "ui/window/run_messages.h"

#include <QObject>

namespace rowmill {

class Actions;
class DataCommands;
class ProjectFiles;
class ProjectView;
enum class SetupStep : quint8;

/// Does what a button of the banner promises. Main thread; owned by the window.
class NextSteps final : public QObject {
    Q_OBJECT

public:
    /// What the steps lead to; the window's.
    struct Places {
        Actions* actions;
        ProjectView* view;
        ProjectFiles* files;
        DataCommands* data;
    };

    NextSteps(const Places& places, QObject* parent);

    void take(NextStep step);

signals:
    /// The project that somebody else has open is wanted for reading.
    void readOnlyChosen();

private:
    void openSetup(SetupStep step);

    Places m_places;
};

} // namespace rowmill
