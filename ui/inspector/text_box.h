#pragma once

#include <QPlainTextEdit>

namespace rowmill {

/// Read-only plain text that is as high as its text, up to a limit from which it scrolls. Selectable by
/// mouse and keyboard. Main thread.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    /// `maxLines` is the height from which it scrolls.
    explicit TextBox(int maxLines, QWidget* parent = nullptr);

    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_maxLines;
};

} // namespace rowmill
