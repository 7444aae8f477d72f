#include "ui/window/unsaved_projects.h"

#include "app/store/project_lock.h"
#include "ui/window/project_opener.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace rowmill {

namespace {

/// "reviews" of "reviews-20260301-101500-123.rowmill": what ProjectOpener calls a new one; nothing for files
/// of another making, such as the copy of a project as an older Rowmill had it.
QString tableOf(const QString& fileName)
{
    static const QRegularExpression form(QStringLiteral("^(.+)-\\d{8}-\\d{6}-\\d{3}\\.rowmill$"));
    return form.match(fileName).captured(1);
}

RecentProject describeFile(const QFileInfo& file, const QList<RecentProject>& known)
{
    const auto at = std::find_if(known.cbegin(), known.cend(), [&file](const RecentProject& project) {
        return project.path == file.absoluteFilePath();
    });
    if (at != known.cend())
        return *at;
    RecentProject project;
    project.path = file.absoluteFilePath();
    project.name = tableOf(file.fileName());
    project.when = file.lastModified();
    project.unsaved = true;
    return project;
}

} // namespace

QList<RecentProject> UnsavedProjects::find()
{
    const QList<RecentProject> known = RecentProjects::load();
    const QDir folder(ProjectOpener::untitledFolder());
    QList<RecentProject> projects;
    for (const QFileInfo& file :
         folder.entryInfoList({QStringLiteral("*.rowmill")}, QDir::Files | QDir::NoSymLinks, QDir::Time)) {
        if (!tableOf(file.fileName()).isEmpty() && !isProjectOpen(file.absoluteFilePath()))
            projects.append(describeFile(file, known));
    }
    return projects;
}

} // namespace rowmill
