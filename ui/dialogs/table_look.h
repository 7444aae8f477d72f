#pragma once

#include "app/engine/table_preview.h"

#include <QObject>
#include <QTimer>

namespace rowmill {

/// Looks into a table file in the background: at its front, then through the whole of it. Of several
/// questions only the last one is answered. Main thread; owned by its dialog, whose end gives up the rest.
class TableLook final : public QObject {
    Q_OBJECT

public:
    explicit TableLook(const QString& path, QObject* parent);
    ~TableLook() override;

    void ask(const ReadOptions& options);
    /// No more answers.
    void stop();

signals:
    void previewed(const rowmill::TablePreview& preview);
    void counted(qint64 rows); ///< so far
    void checked(const rowmill::TableCheck& check);

private:
    struct Watch;

    void check(const ReadOptions& options);

    QString m_path;
    QByteArray m_encoding; ///< found once, since it takes reading the whole file
    std::shared_ptr<Watch> m_watch;
    QTimer m_reporter;
};

} // namespace rowmill
