#pragma once

#include "app/engine/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace rowmill {

/// Brings a project in, in the background: a table into a new untitled project in the application's own
/// folder, a project file as it is, or the sample. One at a time. Owned by the window; main thread.
class ProjectOpener final : public QObject {
    Q_OBJECT

public:
    enum class Source : quint8 { Table, Project, Sample };

    explicit ProjectOpener(QObject* parent = nullptr);
    ~ProjectOpener() override;

    void openTable(const TableSource& source);
    void openProject(const QString& path, OpenMode mode = OpenMode::Write);
    /// The sample, or the table of a preset.
    void openSample(const QString& preset = {});
    /// What the sample that was opened last asks.
    ProjectSetup setupOfSample() const;
    bool isBusy() const { return m_busy; }
    void cancel();

    static bool isProjectFile(const QString& path);
    /// True for a project in the application's own folder: it has no name of its own yet.
    static bool isUntitled(const QString& projectPath);
    /// What an untitled project is called in the window: the name of its table.
    static QString untitledFolder();

signals:
    void began(const QString& fileName, bool cancellable);
    void progressed(qint64 done, qint64 total, qint64 rows);
    void opened(std::shared_ptr<rowmill::Session> session, rowmill::ProjectOpener::Source source);
    void failed(const rowmill::Error& error);
    void cancelled();

private:
    struct Watch;

    void import(const TableSource& table, Source source);
    void finish(const Result<std::shared_ptr<Session>>& result, Source source);
    void report();

    QString m_preset; ///< whose sample was opened last; empty: the sample
    bool m_busy = false;
    std::shared_ptr<Watch> m_watch;
    QTimer m_reporter;
};

} // namespace rowmill
