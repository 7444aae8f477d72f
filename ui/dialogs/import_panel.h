#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// A table or a project on its way in, or a file on its way out: how far it is, and a button to stop it.
/// Stands in the window, not over it. Main thread.
class ImportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPanel(QWidget* parent = nullptr);

    /// `title` says what is going on: "Opening reviews.csv". Not everything can be stopped half-way.
    void begin(const QString& title, bool cancellable);
    /// `done` of `total` bytes or rows, 0 for an unknown total; `rows` so far.
    void setProgress(qint64 done, qint64 total, qint64 rows);

signals:
    void cancelled();

private:
    PlainLabel* m_title = nullptr;
    QProgressBar* m_bar = nullptr;
    PlainLabel* m_rows = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace rowmill
