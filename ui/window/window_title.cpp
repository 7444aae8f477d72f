#include "ui/window/window_title.h"

#include "app/engine/session.h"
#include "ui/text/run_text.h"
#include "ui/window/project_opener.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rowmill {

namespace {

struct WindowTitleWords {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};

} // namespace

QString projectName(const Session& session)
{
    const QString path = session.projectPath();
    return ProjectOpener::isUntitled(path) ? session.info().sourceName : QFileInfo(path).fileName();
}

QString titleOf(const Session* session)
{
    const QString program = QStringLiteral("Rowmill");
    if (!session)
        return program;
    QString name = projectName(*session);
    // The mark for what is not saved has its own place.
    name.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    if (session->readOnly())
        name = WindowTitleWords::tr("%1 (read-only)").arg(name);
    if (const auto percent = runPercent(session->lastTick()))
        name = WindowTitleWords::tr("%1 % — %2", "progress, project").arg(QString::number(*percent), name);
    return name + QStringLiteral("[*] — ") + program;
}

} // namespace rowmill
