#pragma once

#include "app/prompt/answer_columns.h"
#include "app/store/records.h"

#include <QWidget>

class QPushButton;

namespace rowmill {

class PlainLabel;
class TextBox;

/// The answer of one row in the inspector: shown, copied, and written by hand. Under a correction the model's
/// answer can be looked at and taken back. What is being written is kept when the row changes meanwhile, and
/// handed over when another row comes. Main thread; owned by the inspector.
class AnswerBox final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBox(QWidget* parent = nullptr);

    void clear();
    /// How the answers are laid out: what has fields is read and written as "name: value" lines.
    void setAnswers(const AnswerColumns& answers);
    void setDetail(const RowDetail& detail);
    bool isWriting() const { return m_writing; }

public slots:
    void write();

signals:
    void corrected(qint64 row, const QString& text);
    void revertRequested(qint64 row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildModel();
    void buildCandidate();
    void finish();
    void setWriting(bool on);
    void show(const RowDetail& detail);
    void showNote(const RowRecord& row);
    void copy() const;

    qint64 m_row = 0;
    AnswerColumns m_answers;
    QString m_stored;    ///< the answer that counts, as it is kept; empty where there is none
    QString m_text;      ///< the same to be read
    QString m_suggested; ///< an answer that did not fit: what writing by hand begins with
    bool m_writing = false;
    QWidget* m_head = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_write = nullptr;
    TextBox* m_answer = nullptr;
    QWidget* m_acts = nullptr; ///< while writing
    PlainLabel* m_note = nullptr;
    QWidget* m_candidate = nullptr; ///< of a failed row: the last answer that did not fit
    TextBox* m_candidateText = nullptr;
    QWidget* m_model = nullptr; ///< what lies under a correction
    PlainLabel* m_byHand = nullptr;
    PlainLabel* m_modelTitle = nullptr;
    TextBox* m_modelAnswer = nullptr;
    QPushButton* m_revert = nullptr;
};

} // namespace rowmill
