#include "ui/window/next_steps.h"

#include "ui/setup/setup_panel.h"
#include "ui/window/actions.h"
#include "ui/window/data_commands.h"
#include "ui/window/project_files.h"
#include "ui/window/project_view.h"

#include <QAction>

namespace rowmill {

NextSteps::NextSteps(const Places& places, QObject* parent) : QObject(parent), m_places(places) {}

void NextSteps::take(NextStep step)
{
    const Actions& actions = *m_places.actions;
    switch (step) {
    case NextStep::OpenModel:
        return openSetup(SetupStep::Model);
    case NextStep::OpenLimits:
        return openSetup(SetupStep::Limits);
    case NextStep::OpenNetwork:
        return actions.network->trigger();
    case NextStep::Continue:
        return actions.run->trigger();
    case NextStep::RetryFailed:
        return actions.retryFailed->trigger();
    case NextStep::Export:
        return actions.exportAll->trigger();
    case NextStep::CancelExport:
        return m_places.files->cancelExport();
    case NextStep::OpenReadOnly:
        emit readOnlyChosen();
        return;
    case NextStep::SaveAs:
        return actions.saveAs->trigger();
    case NextStep::ShowNotes:
        return m_places.data->showNotes();
    }
}

void NextSteps::openSetup(SetupStep step)
{
    m_places.actions->showSetup->setChecked(true);
    m_places.view->setup()->openStep(step);
    m_places.view->setup()->focusPage();
}

} // namespace rowmill
