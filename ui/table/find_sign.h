#pragma once

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace rowmill {

class PlainLabel;

/// A quiet sign beside the chips: that rows are being looked for, once it takes longer than people notice;
/// that the order is out of date, with a button to sort again; or a word that leaves by itself. Main thread.
class FindSign final : public QWidget {
    Q_OBJECT

public:
    static constexpr int PatienceMs = 500;
    static constexpr int NoteMs = 5000;

    explicit FindSign(QWidget* parent = nullptr);

    /// Empty: nothing is under way any more.
    void setBusy(const QString& words);
    void setStale(bool stale);
    void note(const QString& words);
    /// What it says now.
    QString words() const;

signals:
    void againRequested();

private:
    void refresh();

    PlainLabel* m_label = nullptr;
    QToolButton* m_again = nullptr;
    QTimer m_patience;
    QTimer m_noteEnd;
    QString m_busy;
    QString m_note;
    bool m_stale = false;
};

} // namespace rowmill
