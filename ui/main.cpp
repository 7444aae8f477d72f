#include "app/base/process.h"
#include "app/base/redact.h"
#include "app/cli/command_line.h"
#include "app/http/http_pool.h"
#include "ui/widget/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

#include <QApplication>
#include <QStringList>

namespace {

/// For whoever debugs Rowmill itself.
const char CoreDumps[] = "ROWMILL_CORE_DUMPS";

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Rowmill"));
    QCoreApplication::setApplicationName(QStringLiteral("Rowmill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROWMILL_VERSION));
}

int runWindow(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rowmill"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.rowmill.Rowmill"));
    rowmill::applyTheme(application, rowmill::WindowSettings::theme());
    QApplication::setWindowIcon(rowmill::lineIcon(QStringLiteral("rowmill"), rowmill::Tone::Accent));
    rowmill::WindowHost host(rowmill::httpLibrary());
    const QStringList arguments = QCoreApplication::arguments();
    host.show();
    if (arguments.value(1) == rowmill::SampleOption)
        host.window()->trySample();
    else if (arguments.size() > 1)
        host.window()->openFile(arguments.at(1));
    else
        host.reopenLast();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    rowmill::raiseFileLimit();
    rowmill::redactLog();
    if (!qEnvironmentVariableIsSet(CoreDumps))
        rowmill::forbidCoreDumps();
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (rowmill::isHeadless(arguments)) {
        const QCoreApplication application(argc, argv);
        return rowmill::runCommand(QCoreApplication::arguments());
    }
    return runWindow(argc, argv);
}
