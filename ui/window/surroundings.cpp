#include "ui/window/surroundings.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/log/event_log_window.h"
#include "ui/log/event_text.h"
#include "ui/table/row_table.h"
#include "ui/table/table_page.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/project_view.h"
#include "ui/window/window_messages.h"
#include "ui/window/window_place.h"
#include "ui/window/window_settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace rowmill {

namespace {

using Choice = WindowSettings::Choice;

PreferenceValues storedPreferences()
{
    PreferenceValues values;
    values.language = WindowSettings::language();
    values.theme = WindowSettings::theme();
    values.notify = WindowSettings::choice(Choice::Notify);
    values.sound = WindowSettings::choice(Choice::Sound);
    values.keepAwake = WindowSettings::choice(Choice::KeepAwake);
    values.reopenLast = WindowSettings::choice(Choice::ReopenLast);
    return values;
}

/// As if it had been chosen in the View menu, which then shows it as chosen.
void choose(const QActionGroup* group, const QVariant& data)
{
    const QList<QAction*> actions = group->actions();
    for (QAction* action : actions) {
        if (action->data() == data && !action->isChecked())
            action->trigger();
    }
}

} // namespace

Surroundings::Surroundings()
{
    connect(&m_look, &SystemLook::changed, this, [](const SystemAppearance& appearance) {
        setSystemAppearance(*qApp, appearance);
        if (WindowSettings::theme() == ThemeChoice::System)
            applyTheme(*qApp, ThemeChoice::System);
    });
    connect(&m_notifier, &Notifier::activated, this, &Surroundings::bringForward);
}

void Surroundings::serve(MainWindow* window)
{
    m_window = window;
    connect(window->actions()->eventLog, &QAction::triggered, this, &Surroundings::showLog);
    connect(window->actions()->preferences, &QAction::triggered, this, &Surroundings::showPreferences);
    connect(window, &MainWindow::projectChanged, &m_attention, &RunAttention::setSession);
    m_recorder.watch(window);
}

void Surroundings::leave(MainWindow* window)
{
    // The project goes on in the next window: it is not closed.
    disconnect(window, nullptr, &m_attention, nullptr);
    disconnect(window, nullptr, &m_recorder, nullptr);
    disconnect(window, nullptr, this, nullptr);
    m_reopenLog = m_logWindow && m_logWindow->isVisible();
    m_reopenPreferences = m_preferences && m_preferences->isVisible();
}

void Surroundings::reopen()
{
    if (std::exchange(m_reopenLog, false))
        showLog();
    if (std::exchange(m_reopenPreferences, false))
        showPreferences();
}

void Surroundings::showLog()
{
    if (!m_logWindow || m_logWindow->parent() != m_window) {
        m_logWindow = new EventLogWindow(&m_log, m_window);
        (void)restorePlace(m_logWindow, WindowSettings::logGeometry());
        connect(m_logWindow, &QDialog::finished, m_logWindow,
                [window = m_logWindow.get()] { WindowSettings::setLogGeometry(window->saveGeometry()); });
        connect(m_logWindow, &EventLogWindow::saveRequested, this, &Surroundings::saveEvents);
        connect(m_logWindow, &EventLogWindow::rowChosen, this, [this](qint64 row) {
            if (!m_window)
                return;
            m_window->view()->table()->table()->selectRow(row);
            m_window->activateWindow();
        });
    }
    m_logWindow->show();
    m_logWindow->raise();
    m_logWindow->activateWindow();
}

void Surroundings::saveEvents(const QList<LogEvent>& events)
{
    const FileQuestion question{tr("Save the events"),
                                WindowSettings::lastFolder(),
                                QStringLiteral("rowmill-events.txt"),
                                {tr("Text (*.txt)"), tr("CSV (*.csv)")},
                                QStringLiteral("txt")};
    pickFileToSave(m_logWindow, question, [this, events](const QString& path) {
        const bool csv = QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
        // A mark in front, by which Excel knows UTF-8.
        const QByteArray bytes =
            csv ? "\xEF\xBB\xBF" + eventsAsCsv(events).toUtf8() : eventsAsText(events).toUtf8();
        QSaveFile file(path);
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (!m_window)
            return;
        if (saved)
            m_window->messages()->show(
                {Banner::Kind::Info, tr("The events are saved in %1.").arg(QFileInfo(path).fileName()), {}});
        else
            m_window->messages()->showError({ErrorKind::FileUnwritable, path, file.errorString(), 0});
    });
}

void Surroundings::showPreferences()
{
    if (m_preferences && m_preferences->parent() == m_window && m_preferences->isVisible())
        return;
    m_preferences = new PreferencesDialog(storedPreferences(), m_window);
    connect(m_preferences, &PreferencesDialog::changed, this, [this](const PreferenceValues& values) {
        WindowSettings::setChoice(Choice::Notify, values.notify);
        WindowSettings::setChoice(Choice::Sound, values.sound);
        WindowSettings::setChoice(Choice::KeepAwake, values.keepAwake);
        WindowSettings::setChoice(Choice::ReopenLast, values.reopenLast);
        m_attention.refresh();
        choose(m_window->actions()->themes, int(values.theme));
        choose(m_window->actions()->languages, values.language);
    });
    const Actions& actions = *m_window->actions();
    connect(m_preferences, &PreferencesDialog::keysWanted, actions.keys, &QAction::trigger);
    connect(m_preferences, &PreferencesDialog::networkWanted, actions.network, &QAction::trigger);
    connect(m_preferences, &PreferencesDialog::pricesWanted, actions.prices, &QAction::trigger);
    m_preferences->open();
}

void Surroundings::bringForward()
{
    if (!m_window)
        return;
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace rowmill
