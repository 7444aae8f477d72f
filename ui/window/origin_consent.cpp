#include "ui/window/origin_consent.h"

#include "app/engine/session.h"
#include "app/keys/allowed_origins.h"
#include "app/provider/endpoint.h"
#include "ui/dialogs/questions.h"

#include <QPointer>
#include <QWidget>

namespace rowmill {

OriginConsent::OriginConsent(QWidget* window) : QObject(window), m_window(window) {}

void OriginConsent::setSession(Session* session)
{
    m_session = session;
    m_edited.clear();
}

void OriginConsent::noteEdited(const QString& endpoint)
{
    m_edited = endpoint;
    const auto parsed = parseEndpoint(endpoint);
    if (m_session && parsed)
        m_session->allowOrigin(Origin::of(parsed->baseUrl));
}

void OriginConsent::ask(std::function<void()> then)
{
    const auto origin = m_session->unknownOrigin();
    if (!origin) {
        const QString& endpoint = m_session->setup().model.endpoint;
        if (const auto parsed = parseEndpoint(endpoint); parsed && endpoint == m_edited)
            AllowedOrigins::add(Origin::of(parsed->baseUrl));
        then();
        return;
    }
    askAboutOrigin(m_window, *origin, [origin, session = QPointer(m_session), call = std::move(then)] {
        AllowedOrigins::add(*origin);
        if (session)
            call();
    });
}

} // namespace rowmill
