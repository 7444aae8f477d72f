#pragma once

#include <QObject>

#include <memory>

class QMenu;

namespace rowmill {

class Actions;
class RowTable;
class Session;
struct RowRecord;

/// Makes examples of the selected rows: with the answers they have, or with what a column says is right. Main
/// thread; owned by the window.
class ExampleCommands final : public QObject {
    Q_OBJECT

public:
    ExampleCommands(Actions* actions, RowTable* table, QObject* parent);

    /// Null: none is open.
    void setSession(const std::shared_ptr<Session>& session) { m_session = session; }

private:
    void fill();
    /// `column` of the table has the right answers; -1: the answers themselves.
    void add(int column);

    RowTable* m_table;
    QMenu* m_menu;
    std::weak_ptr<Session> m_session;
};

} // namespace rowmill
