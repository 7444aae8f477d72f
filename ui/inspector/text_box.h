#pragma once

#include <QPlainTextEdit>

namespace rowmill {

/// Plain text that is as high as its text, up to a limit from which it scrolls. Selectable by mouse and
/// keyboard; read-only unless it is made writable. Main thread.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `maxLines` is the height from which it scrolls.
    explicit TextBox(int maxLines, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setWritable(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_maxLines;
};

} // namespace rowmill
