#include "ui/window/recent_menu.h"

#include "app/engine/session.h"
#include "ui/widget/shown_text.h"
#include "ui/window/project_opener.h"
#include "ui/window/recent_projects.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace rowmill {

RecentMenu::RecentMenu(QMenu* menu, QObject* parent) : QObject(parent), m_menu(menu)
{
    connect(m_menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::note(const Session& session)
{
    RecentProject project;
    project.path = session.projectPath();
    project.unsaved = ProjectOpener::isUntitled(project.path);
    project.name = project.unsaved ? session.info().sourceName : QFileInfo(project.path).fileName();
    const StateCounts counts = session.counts();
    project.rows = session.info().rows - counts[RowState::Excluded];
    project.done = counts[RowState::Done];
    project.failed = counts[RowState::Failed];
    project.when = QDateTime::currentDateTime();
    RecentProjects::note(project);
}

void RecentMenu::fill()
{
    m_menu->clear();
    const QList<RecentProject> projects = RecentProjects::load();
    for (const RecentProject& project : projects) {
        m_menu->addAction(menuText(project.name), this, [this, path = project.path] { emit chosen(path); });
    }
    if (projects.isEmpty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace rowmill
