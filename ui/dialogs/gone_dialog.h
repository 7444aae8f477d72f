#pragma once

#include "app/store/gone_answers.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace rowmill {

class PlainLabel;

/// The answers of rows that the project's data no longer has, the last to go first: a list, and everything
/// that is kept of the one selected. Shows the values it is given. Main thread; deletes itself when closed.
class GoneDialog final : public QDialog {
    Q_OBJECT

public:
    /// More are not listed; a file takes them all.
    static constexpr int MostShown = 1000;

    /// Of `count` in the project.
    GoneDialog(qint64 count, QWidget* parent);

    void setAnswers(const QList<GoneAnswer>& answers);

signals:
    void exportRequested();

private:
    void build();
    void showCurrent();

    qint64 m_count;
    QList<GoneAnswer> m_answers;
    PlainLabel* m_note = nullptr;
    QTreeWidget* m_list = nullptr;
    QPlainTextEdit* m_details = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace rowmill
