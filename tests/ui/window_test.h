#pragma once

#include "app/practice/practice_server.h"
#include "ui/window/main_window.h"
#include "ui/window/project_opener.h"

#include <QCoreApplication>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

namespace rowmill::test {

/// What a test of windows begins with: settings and a folder of its own, nothing of the user's and of the
/// tests beside it.
class IsolatedTest : public QObject {
protected:
    /// Once, before the first window.
    void isolate()
    {
        // No desktop is asked for anything.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("RowmillTest"));
        QCoreApplication::setApplicationName(QLatin1String(metaObject()->className()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }
    /// A folder and settings anew; nothing is left to be offered of the tests before.
    void startAnew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        QDir(ProjectOpener::untitledFolder()).removeRecursively();
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString path(const char* name) const { return path(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// And a window whose practice endpoint is the test's own server.
class WindowTest : public IsolatedTest {
protected:
    void startServer(const PracticeOptions& options = {})
    {
        m_server = std::move(*PracticeServer::start(options));
    }
    void showWindow(QSize size)
    {
        m_window = std::make_unique<MainWindow>([this]() -> Result<QUrl> { return m_server->baseUrl(); });
        m_window->resize(size);
        m_window->show();
    }
    void end()
    {
        m_window.reset();
        m_server.reset();
    }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

/// The first button in `parent` with these words; nullptr where there is none.
inline QPushButton* buttonIn(const QWidget* parent, const QString& words)
{
    for (auto* found : parent->findChildren<QPushButton*>()) {
        if (found->text() == words)
            return found;
    }
    return nullptr;
}

} // namespace rowmill::test
