#include "ui/window/window_host.h"

#include "app/engine/session.h"
#include "ui/window/main_window.h"
#include "ui/window/network_commands.h"
#include "ui/window/recent_projects.h"
#include "ui/window/surroundings.h"
#include "ui/window/unsaved_projects.h"
#include "ui/window/window_settings.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace rowmill {

WindowHost::WindowHost(const QString& libcurl)
    : m_libcurl(libcurl), m_surroundings(std::make_unique<Surroundings>())
{
    speak(WindowSettings::language());
    makeWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::show()
{
    m_window->show();
}

void WindowHost::reopenLast()
{
    const QList<RecentProject> recent = RecentProjects::load();
    if (WindowSettings::choice(WindowSettings::Choice::ReopenLast) && !recent.isEmpty() &&
        UnsavedProjects::find().isEmpty())
        m_window->openFile(recent.constFirst().path);
}

void WindowHost::speak(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString folder = QStringLiteral(":/rowmill/i18n");
    const QString name = QStringLiteral("rowmill");
    // Without a translation the words are English, and English needs its plurals.
    if (m_words.load(locale, name, QStringLiteral("_"), folder) ||
        m_words.load(name + QStringLiteral("_en"), folder))
        QCoreApplication::installTranslator(&m_words);
    // Qt's own words, numbers and dates, and the way they run, in the language that was found and not in the
    // one asked for.
    const QLocale found(m_words.language());
    const QLocale spoken =
        found.language() == locale.language() ? locale : QLocale(found.language(), locale.territory());
    QLocale::setDefault(spoken);
    if (m_qtWords.load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

void WindowHost::makeWindow()
{
    m_window = std::make_unique<MainWindow>([this] { return m_practice.url(); }, m_libcurl);
    m_surroundings->serve(m_window.get());
    // Later: the menu that asked for it is still on the stack.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::changeLanguage,
            Qt::QueuedConnection);
}

void WindowHost::changeLanguage(const QString& language)
{
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_surroundings->leave(before.get());
    std::shared_ptr<Session> session = before->release();
    speak(language);
    makeWindow();
    m_window->network()->setSettings(before->network()->settings());
    m_window->restoreGeometry(before->saveGeometry());
    if (session)
        m_window->adopt(std::move(session));
    m_window->show();
    before->hide();
    m_surroundings->reopen();
}

} // namespace rowmill
