#pragma once

#include "app/store/run_history.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace rowmill {

/// The runs of the project, the youngest first, and everything that is kept of the one selected. Shows the
/// values it is given. Main thread; deletes itself when closed.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(QWidget* parent);

    void setRuns(const QList<RunRecord>& runs);
    /// Old answers that could be dropped; `whyNot` says why they cannot be just now, empty when they can.
    void setOldAnswers(const OldAnswers& old, const QString& whyNot);

    /// Old answers are being dropped, until setOldAnswers() is told what is left.
    void showDropping();

    qint64 currentRun() const; ///< 0: none

signals:
    void answersChosen(qint64 run);
    void goneRequested(const rowmill::OldAnswers& old);
    void dropRequested(const rowmill::OldAnswers& old);

private:
    void build();
    void showCurrent();

    QList<RunRecord> m_runs;
    OldAnswers m_old;
    QTreeWidget* m_list = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_gone = nullptr;
    QPushButton* m_drop = nullptr;
};

} // namespace rowmill
