#include "ui/window/project_files.h"

#include "app/base/when_ready.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/window/project_opener.h"
#include "ui/window/window_settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace rowmill {

/// Written by the exporting thread, read here: it outlives whichever ends first.
struct ProjectFiles::Watch {
    QString fileName;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    Session::CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
};

namespace {

/// What takes longer is told while it goes on.
constexpr int SlowMs = 500;

QString baseName(const Session& session)
{
    const bool untitled = ProjectOpener::isUntitled(session.projectPath());
    return QFileInfo(untitled ? session.info().sourceName : session.projectPath()).completeBaseName();
}

void removeProject(const QString& path)
{
    for (const QLatin1String ending :
         {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-sent"),
          QLatin1String("-room"), QLatin1String(".lock")})
        QFile::remove(path + ending);
}

} // namespace

ProjectFiles::ProjectFiles(QWidget* window) : QObject(window), m_window(window)
{
    m_reporter.setInterval(200);
    connect(&m_reporter, &QTimer::timeout, this, [this] {
        const qint64 total = m_watch->total;
        emit exportMoved(m_watch->fileName, total > 0 ? static_cast<int>(m_watch->done * 100 / total) : -1);
    });
}

ProjectFiles::~ProjectFiles()
{
    cancelExport();
}

void ProjectFiles::saveAs(const std::shared_ptr<Session>& session, const std::function<void()>& then,
                          const std::function<void()>& otherwise)
{
    FileQuestion question;
    question.title = tr("Save the project as");
    question.folder = WindowSettings::lastFolder();
    question.name = baseName(*session) + QStringLiteral(".rowmill");
    question.filters = {tr("Rowmill projects (*.rowmill)")};
    question.ending = QStringLiteral("rowmill");
    pickFileToSave(
        m_window, question,
        [this, session, then, otherwise](const QString& path) { save(session, path, then, otherwise); },
        otherwise);
}

void ProjectFiles::save(const std::shared_ptr<Session>& session, const QString& path,
                        const std::function<void()>& then, const std::function<void()>& otherwise)
{
    const QString before = session->projectPath();
    // One that is only read here may be somebody else's.
    const bool untitled = ProjectOpener::isUntitled(before) && !session->readOnly();
    WindowSettings::setLastFolder(QFileInfo(path).absolutePath());
    auto* slow = new QTimer(this);
    slow->setSingleShot(true);
    connect(slow, &QTimer::timeout, this,
            [this, path] { emit working(tr("Saving %1…").arg(QFileInfo(path).fileName())); });
    slow->start(SlowMs);
    whenReady(session->saveAs(path), this,
              [this, slow, before, untitled, then, otherwise, session](const Result<void>& result) {
                  delete slow;
                  if (!result) {
                      emit failed(result.error());
                      if (otherwise)
                          otherwise();
                      return;
                  }
                  if (untitled && before != session->projectPath())
                      removeProject(before);
                  emit saved();
                  if (then)
                      then();
              });
}

void ProjectFiles::exportRows(const std::shared_ptr<Session>& session, const RowFilter& shown, bool onlyShown)
{
    if (m_exporting)
        return;
    const QStringList columns =
        exportColumns(session->info().columns, session->setup().recipe.answers().names());
    auto* dialog = new ExportDialog(columns, shown != RowFilter(), onlyShown, m_window);
    connect(dialog, &ExportDialog::chosen, this, [this, session, shown](const ExportChoice& choice) {
        ExportOptions options;
        if (choice.onlyShown)
            options.filter = shown;
        options.write = choice.write;
        options.columns = choice.columns;
        askWhere(session, choice.ending, options);
    });
    dialog->open();
}

void ProjectFiles::askWhere(const std::shared_ptr<Session>& session, const QString& ending,
                            const ExportOptions& options)
{
    FileQuestion question;
    question.title = tr("Export the answers");
    question.folder = WindowSettings::lastFolder();
    question.name = baseName(*session) + QStringLiteral("-answers.") + ending;
    question.filters = {tr("%1 files (*.%2)").arg(ending.toUpper(), ending)};
    question.ending = ending;
    pickFileToSave(m_window, question,
                   [this, session, options](const QString& path) { write(session, path, options); });
}

void ProjectFiles::write(const std::shared_ptr<Session>& session, const QString& path,
                         const ExportOptions& options)
{
    if (m_exporting)
        return;
    WindowSettings::setLastFolder(QFileInfo(path).absolutePath());
    m_exporting = true;
    m_watch = std::make_shared<Watch>();
    m_watch->fileName = QFileInfo(path).fileName();
    m_reporter.start();
    const auto progress = [watch = m_watch](Session::Progress now) {
        watch->done = now.done;
        watch->total = now.total;
    };
    whenReady(session->exportTo(path, options, progress, m_watch->cancel), this,
              [this, path](const Result<qint64>& rows) {
                  m_reporter.stop();
                  m_exporting = false;
                  if (rows)
                      emit exported(path, *rows);
                  else
                      emit failed(rows.error());
              });
}

void ProjectFiles::cancelExport()
{
    m_reporter.stop(); // what is still to come must not bring the message back
    if (m_watch)
        *m_watch->cancel = true;
}

void ProjectFiles::discardWhenClosed(Session* session)
{
    const QString path = session->projectPath();
    QObject::connect(
        session, &QObject::destroyed, qApp, [path] { removeProject(path); }, Qt::DirectConnection);
}

} // namespace rowmill
