#include "ui/widget/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_host.h"
#include "ui/window/window_settings.h"

#include <QApplication>
#include <QStringList>

#include <string_view>

#if __has_include("app/cli/command_line.h")
#include "app/cli/command_line.h"
#else
namespace rowmill {
int runCommand(const QStringList& arguments);
}
#endif

namespace {

bool isCommand(std::string_view word)
{
    constexpr std::string_view commands[] = {"run",    "export", "convert",   "info", "practice",
                                             "--help", "-h",     "--version", "-v"};
    for (const std::string_view command : commands) {
        if (word == command)
            return true;
    }
    return false;
}

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
    rowmill::WindowHost host{QString()};
    const QStringList arguments = QCoreApplication::arguments();
    host.show();
    if (arguments.size() > 1)
        host.window()->openFile(arguments.at(1));
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    nameProgram();
    if (argc > 1 && isCommand(argv[1])) {
        QCoreApplication application(argc, argv);
        return rowmill::runCommand(QCoreApplication::arguments());
    }
    return runWindow(argc, argv);
}
