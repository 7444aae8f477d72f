#include "ui/window/price_commands.h"

#include "app/engine/own_prices.h"
#include "app/engine/session.h"
#include "ui/dialogs/prices_dialog.h"
#include "ui/window/actions.h"

#include <QAction>

namespace rowmill {

PriceCommands::PriceCommands(Actions* actions, QWidget* window)
    : ProjectPart(window), m_window(window), m_prices(PriceTable::builtIn())
{
    m_prices.setOwn(readOwnPrices());
    connect(actions->prices, &QAction::triggered, this, &PriceCommands::ask);
}

void PriceCommands::setSession(const std::shared_ptr<Session>& session)
{
    m_session = session.get();
    if (m_session)
        m_session->setPrices(m_prices);
}

void PriceCommands::ask()
{
    const ModelSetup model = m_session ? m_session->setup().model : ModelSetup();
    auto* dialog = new PricesDialog(m_prices, model.endpoint, model.model, m_window);
    connect(dialog, &PricesDialog::chosen, this, [this](const QHash<QString, Price>& own) {
        saveOwnPrices(own);
        m_prices.setOwn(own);
        if (m_session)
            m_session->setPrices(m_prices);
    });
    dialog->open();
}

} // namespace rowmill
