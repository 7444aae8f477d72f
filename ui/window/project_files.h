#pragma once

#include "app/engine/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace rowmill {

/// Writes an open project to files: save as, and export. Asks where, works in the background, and says how
/// it went. Owned by the window; main thread.
class ProjectFiles final : public QObject {
    Q_OBJECT

public:
    explicit ProjectFiles(QWidget* window);
    ~ProjectFiles() override;

    /// Asks for a name and saves there; `then` when it is saved, `otherwise` when it is not.
    void saveAs(const std::shared_ptr<Session>& session, const std::function<void()>& then = {},
                const std::function<void()>& otherwise = {});
    /// Asks what and where, and writes it. `shown`: the rows that the table shows, which are a choice;
    /// `onlyShown`: the first one.
    void exportRows(const std::shared_ptr<Session>& session, const RowFilter& shown, bool onlyShown);
    void cancelExport();
    bool isExporting() const { return m_exporting; }

    /// Deletes the file of an untitled project as soon as the session has let go of it.
    static void discardWhenClosed(Session* session);

signals:
    void saved();
    void working(const QString& what);                      ///< on what takes a while: "Saving a.rowmill…"
    void exportMoved(const QString& fileName, int percent); ///< percent: -1 for not known
    void exported(const QString& path, qint64 rows);
    void failed(const rowmill::Error& error);

private:
    struct Watch;

    void save(const std::shared_ptr<Session>& session, const QString& path, const std::function<void()>& then,
              const std::function<void()>& otherwise);
    void askWhere(const std::shared_ptr<Session>& session, const QString& ending,
                  const ExportOptions& options);
    void write(const std::shared_ptr<Session>& session, const QString& path, const ExportOptions& options);

    QWidget* m_window;
    bool m_exporting = false;
    std::shared_ptr<Watch> m_watch;
    QTimer m_reporter;
};

} // namespace rowmill
