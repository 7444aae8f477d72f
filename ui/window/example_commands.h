#pragma once

#include "ui/window/project_part.h"

#include <memory>

class QMenu;

namespace rowmill {

class Actions;
class RowTable;
class Session;
struct RowRecord;

/// Makes examples of the selected rows: with the answers they have, or with what a column says is right. Main
/// thread; owned by the window.
class ExampleCommands final : public ProjectPart {
    Q_OBJECT

public:
    ExampleCommands(Actions* actions, RowTable* table, QObject* parent);

    void setSession(const std::shared_ptr<Session>& session) override { m_session = session; }

private:
    void fill();
    /// `column` of the table has the right answers; -1: the answers themselves.
    void add(int column);

    RowTable* m_table;
    QMenu* m_menu;
    std::weak_ptr<Session> m_session;
};

} // namespace rowmill
