#pragma once

#include <QObject>

class QMenu;

namespace rowmill {

class Session;

/// The menu of recent projects, filled anew each time it opens, and the notes of what was open that it and
/// the welcome page show. Main thread; owned by the window, which owns the menu too.
class RecentMenu final : public QObject {
    Q_OBJECT

public:
    RecentMenu(QMenu* menu, QObject* parent);

    /// Puts the project first among the recent ones, with its figures of now.
    static void note(const Session& session);

signals:
    void chosen(const QString& path);

private:
    void fill();

    QMenu* m_menu;
};

} // namespace rowmill
