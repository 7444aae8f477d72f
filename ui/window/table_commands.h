#pragma once

#include "ui/window/project_part.h"

#include <QPointer>

namespace rowmill {

class Actions;
class Session;
class TablePage;
struct RowSort;

/// What the View menu does in the table: columns, order, going to a row; and the memory of columns and order
/// for each project. Main thread; owned by the window.
class TableCommands final : public ProjectPart {
    Q_OBJECT

public:
    TableCommands(Actions* actions, TablePage* page, QObject* parent);

    void setSession(const std::shared_ptr<Session>& session) override;

private:
    void load();
    void save();
    RowSort sortOf(const QString& key, bool descending) const;

    TablePage* m_page;
    QPointer<Session> m_session;
    bool m_loaded = false; ///< what the table shows is this project's, and worth keeping
};

} // namespace rowmill
