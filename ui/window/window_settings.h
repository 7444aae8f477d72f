#pragma once

#include "app/http/http_settings.h"
#include "ui/widget/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rowmill {

/// What the window remembers between starts: looks, language, sizes and folders. A value over QSettings;
/// nothing of a project and never a key goes in. Main thread.
class WindowSettings {
public:
    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);

    /// A code of languages(), or empty for the system's.
    static QString language();
    static void setLanguage(const QString& language);

    /// Proxy and CA file. A proxy's password is left out: it lives as long as the program.
    static HttpSettings network();
    static void setNetwork(const HttpSettings& network);

    static QByteArray geometry();
    static void setGeometry(const QByteArray& geometry);
    /// Of the event log's window.
    static QByteArray logGeometry();
    static void setLogGeometry(const QByteArray& geometry);
    /// State of the splitter of that name; empty when there is none yet.
    static QByteArray splitter(const QString& name);
    static void setSplitter(const QString& name, const QByteArray& state);
    /// Whether the panel of that name is shown; they are, until hidden.
    static bool panelShown(const QString& name);
    static void setPanelShown(const QString& name, bool shown);

    /// Charts of a run that are not wanted, by their names.
    static QStringList hiddenCharts();
    static void setHiddenCharts(const QStringList& names);

    /// What the program does by itself, or leaves.
    enum class Choice : quint8 {
        Notify,     ///< when a run ends or pauses behind other windows; on at first
        Sound,      ///< then; off
        KeepAwake,  ///< no sleep while a run is on; on
        ReopenLast, ///< at the start; off
    };
    static bool choice(Choice choice);
    static void setChoice(Choice choice, bool on);

    /// The setup step that was open last, as int(SetupStep); -1: none yet.
    static int setupStep();
    static void setSetupStep(int step);

    /// Where the last file was opened or saved.
    static QString lastFolder();
    static void setLastFolder(const QString& folder);
};

} // namespace rowmill
