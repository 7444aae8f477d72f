#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace rowmill {

/// One project as the welcome page tells of it, with its figures as of when it was last open here.
struct RecentProject {
    QString path;
    QString name; ///< what to call it; not always the file's name
    qint64 rows = 0;
    qint64 done = 0;
    qint64 failed = 0;
    QDateTime when;
    bool unsaved = false; ///< lives in the application's own folder
    bool operator==(const RecentProject&) const = default;
};

/// The projects opened last, newest first, kept in QSettings. Main thread.
class RecentProjects {
public:
    static constexpr int Most = 10;

    /// Those whose files are still there.
    static QList<RecentProject> load();
    /// Puts `project` first, in place of an older entry for the same file.
    static void note(const RecentProject& project);
    static void forget(const QString& path);
    static void clear();
};

/// "8,014 rows · 6,202 done, can go on · Monday"
QString describeRecent(const RecentProject& project, const QDateTime& now);

} // namespace rowmill
