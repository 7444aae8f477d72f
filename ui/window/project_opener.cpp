#include "ui/window/project_opener.h"

#include "app/base/when_ready.h"
#include "app/engine/presets.h"
#include "ui/window/sample_project.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rowmill {

/// Written by the importing thread, read here: it outlives whichever ends first.
struct ProjectOpener::Watch {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<qint64> rows = 0;
    Session::CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
};

namespace {

/// A file name made of the table's, without what a file system may not like.
QString safeName(const QString& table)
{
    QString name = QFileInfo(table).completeBaseName().left(60);
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_'))
            c = QLatin1Char('_');
    }
    return name.isEmpty() ? QStringLiteral("table") : name;
}

QString newUntitledPath(const QString& table)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    return ProjectOpener::untitledFolder() + QLatin1Char('/') + safeName(table) + QLatin1Char('-') + stamp +
           QStringLiteral(".rowmill");
}

} // namespace

ProjectOpener::ProjectOpener(QObject* parent) : QObject(parent)
{
    m_reporter.setInterval(100);
    connect(&m_reporter, &QTimer::timeout, this, &ProjectOpener::report);
}

ProjectOpener::~ProjectOpener()
{
    cancel();
}

bool ProjectOpener::isProjectFile(const QString& path)
{
    return path.endsWith(QLatin1String(".rowmill"), Qt::CaseInsensitive);
}

QString ProjectOpener::untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/unsaved");
}

bool ProjectOpener::isUntitled(const QString& projectPath)
{
    return QFileInfo(projectPath).absolutePath() == QFileInfo(untitledFolder()).absoluteFilePath();
}

void ProjectOpener::openTable(const TableSource& source)
{
    import(source, Source::Table);
}

void ProjectOpener::openProject(const QString& path, OpenMode mode)
{
    if (m_busy)
        return;
    m_busy = true;
    emit began(QFileInfo(path).fileName(), false);
    whenReady(Session::openProject(path, mode), this,
              [this](const Result<std::shared_ptr<Session>>& result) { finish(result, Source::Project); });
}

void ProjectOpener::openSample(const QString& preset)
{
    if (m_busy)
        return;
    m_preset = preset;
    const Result<QString> table = preset.isEmpty() ? unpackSample() : unpackPreset(preset);
    if (table)
        import(TableSource{*table}, Source::Sample);
    else
        emit failed(table.error());
}

ProjectSetup ProjectOpener::setupOfSample() const
{
    ProjectSetup setup = sampleSetup();
    if (const auto preset = presetSetup(m_preset); !m_preset.isEmpty() && preset)
        setup.recipe = preset->recipe;
    return setup;
}

void ProjectOpener::import(const TableSource& table, Source source)
{
    if (m_busy)
        return;
    const QString name = table.sourceName.isEmpty() ? QFileInfo(table.path).fileName() : table.sourceName;
    const QString target = newUntitledPath(name);
    if (!QDir().mkpath(untitledFolder())) {
        emit failed(Error{ErrorKind::FileUnwritable, untitledFolder(), tr("the folder cannot be made")});
        return;
    }
    m_busy = true;
    m_watch = std::make_shared<Watch>();
    const auto progress = [watch = m_watch](Session::Progress now) {
        watch->done = now.done;
        watch->total = now.total;
        watch->rows = now.rows;
    };
    emit began(name, true);
    m_reporter.start();
    whenReady(Session::importTable(table, target, progress, m_watch->cancel), this,
              [this, source](const Result<std::shared_ptr<Session>>& result) { finish(result, source); });
}

void ProjectOpener::cancel()
{
    if (m_watch)
        *m_watch->cancel = true;
}

void ProjectOpener::report()
{
    if (m_watch)
        emit progressed(m_watch->done, m_watch->total, m_watch->rows);
}

void ProjectOpener::finish(const Result<std::shared_ptr<Session>>& result, Source source)
{
    m_reporter.stop();
    m_watch.reset();
    m_busy = false;
    if (result)
        emit opened(*result, source);
    else if (result.error().kind == ErrorKind::Cancelled)
        emit cancelled();
    else
        emit failed(result.error());
}

} // namespace rowmill
