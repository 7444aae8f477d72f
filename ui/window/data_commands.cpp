#include "ui/window/data_commands.h"

#include "app/engine/recipe_file.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/new_data_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QFileInfo>

#include <utility>

namespace rowmill {

DataCommands::DataCommands(Actions* actions, WindowMessages* messages, QWidget* window)
    : ProjectPart(window), m_messages(messages), m_window(window)
{
    connect(actions->useOther, &QAction::triggered, this, &DataCommands::useOther);
    connect(actions->importRecipe, &QAction::triggered, this, &DataCommands::importRecipe);
    connect(actions->exportRecipe, &QAction::triggered, this, &DataCommands::exportRecipe);
}

QString DataCommands::takeReport()
{
    return std::exchange(m_report, QString());
}

void DataCommands::useOther()
{
    const FileQuestion question{
        tr("Use another file's rows"), WindowSettings::lastFolder(), {}, tableFilters(), {}};
    pickFileToOpen(m_window, question, [this](const QString& path) {
        const auto session = m_session.lock();
        if (!session)
            return;
        WindowSettings::setLastFolder(QFileInfo(path).absolutePath());
        auto* dialog = new NewDataDialog(session, path, m_window);
        connect(dialog, &NewDataDialog::replaced, this,
                [this, project = session->projectPath()](const DataChange& change) {
                    m_report = tr("The rows are in place: %L1 new, %L2 changed, %L3 unchanged, %L4 gone.")
                                   .arg(change.added)
                                   .arg(change.changed)
                                   .arg(change.unchanged)
                                   .arg(change.gone);
                    emit replaced(project);
                });
        dialog->open();
    });
}

void DataCommands::showNotes()
{
    if (const auto session = m_session.lock())
        (new NotesDialog(session->info().sourceName, session->readRecord().notes, m_window))->open();
}

void DataCommands::importRecipe()
{
    const FileQuestion question{tr("Import a recipe"),
                                WindowSettings::lastFolder(),
                                {},
                                {tr("Recipes (*.json)"), tr("All files (*)")},
                                {}};
    pickFileToOpen(m_window, question, [this](const QString& path) {
        const auto session = m_session.lock();
        if (!session)
            return;
        const auto setup = readRecipe(path);
        if (!setup) {
            m_messages->showError(setup.error());
            return;
        }
        session->changeSetup(*setup);
        m_messages->show(
            {Banner::Kind::Info,
             tr("The recipe of %1 is in place; Undo takes it back.").arg(QFileInfo(path).fileName()),
             {}});
    });
}

void DataCommands::exportRecipe()
{
    const auto session = m_session.lock();
    if (!session)
        return;
    FileQuestion question;
    question.title = tr("Export the recipe");
    question.folder = WindowSettings::lastFolder();
    question.name = QFileInfo(session->projectPath()).completeBaseName() + QStringLiteral(".recipe.json");
    question.filters = {tr("Recipes (*.json)")};
    question.ending = QStringLiteral("json");
    pickFileToSave(m_window, question, [this](const QString& path) {
        const auto open = m_session.lock();
        if (!open)
            return;
        const ProjectSetup& setup = open->setup();
        if (const auto written = writeRecipe(path, setup); !written) {
            m_messages->showError(written.error());
            return;
        }
        const auto examples = static_cast<int>(setup.recipe.examples.size());
        const QString what =
            examples == 0
                ? tr("The recipe is in %1: prompts, model and limits, no rows and no key.")
                : tr("The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), "
                     "which are rows of this table.",
                     nullptr, examples);
        m_messages->show({Banner::Kind::Info, what.arg(QFileInfo(path).fileName()), {}});
    });
}

} // namespace rowmill
