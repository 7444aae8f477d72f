#pragma once

#include "app/metrics/price_table.h"
#include "ui/window/project_part.h"

class QWidget;

namespace rowmill {

class Actions;
class Session;

/// The prices: asked for by their menu entry, remembered for this user, and given to whatever project is
/// open. Main thread; owned by the window.
class PriceCommands final : public ProjectPart {
    Q_OBJECT

public:
    PriceCommands(Actions* actions, QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override;

private:
    void ask();

    QWidget* m_window;
    Session* m_session = nullptr;
    PriceTable m_prices;
};

} // namespace rowmill
