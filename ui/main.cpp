#include "app/cli/command_line.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    return rowmill::runCommand(app.arguments());
}
