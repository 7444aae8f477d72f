#pragma once

#include "app/engine/session.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// Before another file's rows take the place of a project's: how they are matched, and what that means. The
/// counts follow the choice and are found in the background. Main thread; deletes itself when closed, which
/// gives up what is still being compared.
class NewDataDialog final : public QDialog {
    Q_OBJECT

public:
    NewDataDialog(std::shared_ptr<Session> session, const QString& tablePath, QWidget* parent);
    ~NewDataDialog() override;

signals:
    /// The rows are in place: the project is to be opened anew.
    void replaced(const rowmill::DataChange& change);

private:
    struct Watch;

    void build();
    void compare();
    void replace();
    void show(const Result<ChangedData>& change);
    void work(bool onlyTell, const std::function<void(const Result<ChangedData>&)>& then);
    void report();
    void askForForm();

    std::shared_ptr<Session> m_session;
    QString m_path;
    std::optional<ReadOptions> m_read; ///< chosen by hand
    ReadOptions m_used;                ///< by the last comparison
    std::shared_ptr<Watch> m_watch;    ///< of the work under way
    qint64 m_outdated = 0;             ///< rows that another prompt or model has answered
    QTimer m_reporter;
    QComboBox* m_key = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_note = nullptr;
    PlainLabel* m_noted = nullptr;
    QPushButton* m_use = nullptr;
};

} // namespace rowmill
