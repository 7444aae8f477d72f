#pragma once

#include "app/base/error.h"
#include "app/store/run_history.h"
#include "ui/window/project_part.h"

#include <QPointer>

namespace rowmill {

class Actions;
class HistoryDialog;
class Session;

/// What the history does to the open project: reads its runs, shows the answers of one, drops old answers
/// once that is confirmed. Main thread; owned by the window.
class HistoryCommands final : public ProjectPart {
    Q_OBJECT

public:
    HistoryCommands(Actions* actions, QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override;

signals:
    void answersChosen(qint64 run);
    void exported(const QString& path, qint64 rows);
    void failed(const rowmill::Error& error);

private:
    void open();
    void read();
    void showGone(const OldAnswers& old);
    void exportGone();
    void confirmDrop(const OldAnswers& old);
    void drop();

    QWidget* m_window;
    Session* m_session = nullptr;
    QPointer<HistoryDialog> m_dialog;
};

} // namespace rowmill
