#pragma once

#include "app/engine/session.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace rowmill {

/// Before a run over waiting rows: are there done ones that another prompt or model has answered, and what
/// about them? Asked once for each prompt and model. Main thread; owned by the run commands.
class OutdatedQuestion final : public QObject {
    Q_OBJECT

public:
    explicit OutdatedQuestion(QWidget* window);

    /// nullptr: no project. Not owned.
    void setSession(Session* session);

    /// `then` with the selection to run, once that is known; not at all when the run is called off.
    void before(const RowSelection& selection, std::function<void(const RowSelection&)> then);
    /// The rows that are outdated, alone, once that is confirmed; `none` when there are none.
    void alone(std::function<void(const RowSelection&)> then, std::function<void()> none);

private:
    QWidget* m_window;
    Session* m_session = nullptr;
    std::optional<ProjectSetup> m_kept; ///< for which the answers of another were to be kept
    bool m_asking = false;
};

} // namespace rowmill
