#pragma once

#include <QPlainTextEdit>

namespace rowmill {

/// Where an answer is written in its cell: as high as its lines, up to a limit from which it scrolls, and
/// never out of the table's view. Made by the delegate, owned by the table; main thread.
class AnswerEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int MaxLines = 8;

    explicit AnswerEditor(QWidget* parent);

    /// The text to start from, all of it selected.
    void begin(const QString& text);
    bool isBegun() const { return m_begun; }
    /// The cell's place in the view.
    void setCell(const QRect& cell);

private:
    void fit();

    QRect m_cell;
    bool m_begun = false;
};

} // namespace rowmill
