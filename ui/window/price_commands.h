#pragma once

#include "app/metrics/price_table.h"

#include <QObject>

class QWidget;

namespace rowmill {

class Actions;
class Session;

/// The prices: asked for by their menu entry, remembered for this user, and given to whatever project is
/// open. Main thread; owned by the window.
class PriceCommands final : public QObject {
    Q_OBJECT

public:
    PriceCommands(Actions* actions, QWidget* window);

    /// Null: none is open.
    void setSession(Session* session);

signals:
    void changed();

private:
    void ask();

    QWidget* m_window;
    Session* m_session = nullptr;
    PriceTable m_prices;
};

} // namespace rowmill
