#include "ui/window/request_watch.h"

#include "app/base/when_ready.h"
#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/window/project_view.h"

namespace rowmill {

RequestWatch::RequestWatch(std::shared_ptr<Session> session, ProjectView* view, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_view(view)
{
}

void RequestWatch::show(qint64 row, const QStringList& cells)
{
    ++m_asked;
    if (row <= 0 || cells.isEmpty())
        return;
    if (!m_session->setup().recipe.context.isOn()) {
        put(row, m_session->preview(cells));
        return;
    }
    whenReady(m_session->neighbours(row), this,
              [this, row, cells, asked = m_asked](const Result<Neighbours>& around) {
                  if (asked != m_asked)
                      return;
                  put(row,
                      around ? m_session->preview(cells, *around) : Result<RequestPreview>(around.error()));
              });
}

void RequestWatch::put(qint64 row, const Result<RequestPreview>& request)
{
    if (request) {
        m_view->setup()->setPreview(row, request->line + QStringLiteral("\n\n") + request->body);
        m_view->inspector()->setRequest(*request);
        return;
    }
    const QString why = describe(request.error());
    m_view->setup()->setPreview(row, why);
    m_view->inspector()->setRequestError(why);
}

} // namespace rowmill
