#include "ui/window/outlook_watch.h"

#include "app/base/when_ready.h"
#include "ui/text/outlook_text.h"

namespace rowmill {

namespace {

/// Of quiet before rows are read: nobody wants it with each letter of a prompt.
constexpr int DelayMs = 700;

} // namespace

OutlookWatch::OutlookWatch(std::shared_ptr<Session> session, QObject* parent)
    : QObject(parent), m_session(std::move(session))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &OutlookWatch::ask);
    connect(m_session.get(), &Session::setupChanged, this, &OutlookWatch::refresh);
    connect(m_session.get(), &Session::rowsChanged, this, &OutlookWatch::refresh);
    connect(m_session.get(), &Session::ticked, this, [this](const RunTick& tick) {
        if (std::exchange(m_phase, tick.phase) != tick.phase)
            refresh();
    });
    refresh();
}

OutlookWatch::~OutlookWatch()
{
    cancel();
}

void OutlookWatch::cancel()
{
    ++m_asked;
    if (m_cancel)
        m_cancel->store(true);
}

void OutlookWatch::refresh()
{
    cancel();
    m_delay.start();
}

void OutlookWatch::ask()
{
    if (m_session->isActive())
        return;
    cancel();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    whenReady(m_session->lookAhead({}, m_cancel), this,
              [this, asked = m_asked](const Result<Outlook>& outlook) {
                  if (asked != m_asked)
                      return;
                  emit changed(outlook ? outlookSentence(*outlook, m_session->setup().model.isPractice())
                                       : QString());
              });
}

} // namespace rowmill
