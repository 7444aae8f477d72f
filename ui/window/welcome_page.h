#pragma once

#include "ui/window/recent_projects.h"

#include <QScrollArea>

class QAction;
class QVBoxLayout;

namespace rowmill {

class PlainLabel;

/// The first page: three ways to begin, the recent projects, and the word that files can be dropped. The
/// ways to begin are the window's own actions. Main thread.
class WelcomePage final : public QScrollArea {
    Q_OBJECT

public:
    WelcomePage(QAction* openTable, QAction* trySample, QAction* openProject, QWidget* parent = nullptr);

    void setRecent(const QList<RecentProject>& projects);
    /// Those that have no file of the user's yet, and that nobody has closed: offered before all others.
    void setUnsaved(const QList<RecentProject>& projects);

signals:
    void projectChosen(const QString& path);

private:
    QWidget* choices(QAction* openTable, QAction* trySample, QAction* openProject);
    QWidget* recents();

    void fill(QVBoxLayout* rows, const QList<RecentProject>& projects);

    PlainLabel* m_unsavedTitle = nullptr;
    QVBoxLayout* m_unsavedRows = nullptr;
    QVBoxLayout* m_recentRows = nullptr;
    PlainLabel* m_noRecent = nullptr;
};

} // namespace rowmill
