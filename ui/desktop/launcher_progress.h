#pragma once

#include <QObject>

#include <optional>

namespace rowmill {

class Bus;

/// Progress on the program's icon in the task bar, where the desktop draws it there. Main thread.
class LauncherProgress final : public QObject {
    Q_OBJECT

public:
    explicit LauncherProgress(Bus* session, QObject* parent = nullptr);

    /// 0 to 100; nothing: no progress to show. Says only what is new.
    void setPercent(std::optional<int> percent);
    std::optional<int> percent() const { return m_percent; }

private:
    Bus* m_bus;
    std::optional<int> m_percent;
};

} // namespace rowmill
