#include "ui/window/origin_consent.h"

#include "app/engine/session.h"
#include "app/keys/allowed_origins.h"
#include "ui/dialogs/questions.h"

#include <QPointer>

namespace rowmill {

OriginConsent::OriginConsent(QWidget* window) : QObject(window), m_window(window) {}

void OriginConsent::setSession(Session* session)
{
    m_session = session;
    m_edited.clear();
}

void OriginConsent::ask(std::function<void()> then)
{
    const auto origin = m_session->unknownOrigin();
    if (origin && !m_edited.isEmpty() && m_session->setup().model.endpoint == m_edited)
        AllowedOrigins::add(*origin);
    else if (origin) {
        askAboutOrigin(m_window, *origin, [origin, session = QPointer(m_session), call = std::move(then)] {
            AllowedOrigins::add(*origin);
            if (session)
                call();
        });
        return;
    }
    then();
}

} // namespace rowmill
