#include "ui/window/recent_projects.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace rowmill {

namespace {

const QLatin1String Group("recent");

struct RecentProjectsWords {
    Q_DECLARE_TR_FUNCTIONS(RecentProjects)
};

void store(const QList<RecentProject>& projects)
{
    QSettings settings;
    settings.remove(Group);
    settings.beginWriteArray(Group);
    for (int i = 0; i < projects.size(); ++i) {
        const RecentProject& project = projects.at(i);
        settings.setArrayIndex(i);
        settings.setValue(QLatin1String("path"), project.path);
        settings.setValue(QLatin1String("name"), project.name);
        settings.setValue(QLatin1String("rows"), project.rows);
        settings.setValue(QLatin1String("done"), project.done);
        settings.setValue(QLatin1String("failed"), project.failed);
        settings.setValue(QLatin1String("when"), project.when);
        settings.setValue(QLatin1String("unsaved"), project.unsaved);
    }
    settings.endArray();
}

QList<RecentProject> loadAll()
{
    QSettings settings;
    QList<RecentProject> projects;
    const int count = std::min(settings.beginReadArray(Group), RecentProjects::Most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentProject project;
        project.path = settings.value(QLatin1String("path")).toString();
        project.name = settings.value(QLatin1String("name")).toString();
        project.rows = settings.value(QLatin1String("rows")).toLongLong();
        project.done = settings.value(QLatin1String("done")).toLongLong();
        project.failed = settings.value(QLatin1String("failed")).toLongLong();
        project.when = settings.value(QLatin1String("when")).toDateTime();
        project.unsaved = settings.value(QLatin1String("unsaved")).toBool();
        projects.append(project);
    }
    settings.endArray();
    return projects;
}

QString progressWords(const RecentProject& project)
{
    if (project.done >= project.rows && project.rows > 0)
        return RecentProjectsWords::tr("done");
    if (project.failed > 0 && project.done + project.failed >= project.rows)
        return RecentProjectsWords::tr("%Ln failed", nullptr, countable(project.failed));
    if (project.done + project.failed > 0)
        return RecentProjectsWords::tr("%Ln done, can go on", nullptr, countable(project.done));
    return RecentProjectsWords::tr("not run yet");
}

QString dayWords(const QDateTime& when, const QDateTime& now)
{
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return RecentProjectsWords::tr("today");
    if (days == 1)
        return RecentProjectsWords::tr("yesterday");
    const QLocale locale;
    if (days > 1 && days < 7)
        return locale.dayName(when.date().dayOfWeek());
    return locale.toString(when.date(), QLocale::ShortFormat);
}

} // namespace

QList<RecentProject> RecentProjects::load()
{
    QList<RecentProject> projects = loadAll();
    projects.removeIf([](const RecentProject& project) { return !QFileInfo::exists(project.path); });
    return projects;
}

void RecentProjects::note(const RecentProject& project)
{
    QList<RecentProject> projects = load();
    projects.removeIf([&](const RecentProject& other) { return other.path == project.path; });
    projects.prepend(project);
    if (projects.size() > Most)
        projects.resize(Most);
    store(projects);
}

void RecentProjects::forget(const QString& path)
{
    QList<RecentProject> projects = load();
    projects.removeIf([&](const RecentProject& other) { return other.path == path; });
    store(projects);
}

void RecentProjects::clear()
{
    store({});
}

QString describeRecent(const RecentProject& project, const QDateTime& now)
{
    QStringList parts{RecentProjectsWords::tr("%Ln row(s)", nullptr, countable(project.rows)),
                      progressWords(project)};
    if (project.unsaved)
        parts.append(RecentProjectsWords::tr("not saved yet"));
    parts.append(dayWords(project.when, now));
    return parts.join(u" · ");
}

} // namespace rowmill
