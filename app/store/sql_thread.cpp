#include "app/store/sql_thread.h"

namespace rowmill {

SqlThread::SqlThread(const QString& name) : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

SqlThread::~SqlThread()
{
    // Queued behind every job: the connection must close on its own thread.
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace rowmill
