#include "ui/inspector/text_box.h"

#include <QAbstractTextDocumentLayout>

namespace rowmill {

namespace {

constexpr int BoxPadding = 14;

} // namespace

TextBox::TextBox(int maxLines, QWidget* parent) : QPlainTextEdit(parent), m_maxLines(maxLines)
{
    setWritable(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void TextBox::setText(const QString& text)
{
    if (toPlainText() == text)
        return;
    setPlainText(text);
}

void TextBox::setWritable(bool on)
{
    setReadOnly(!on);
    setTextInteractionFlags(on ? Qt::TextEditorInteraction
                               : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize TextBox::sizeHint() const
{
    // The layout of a plain text document counts its height in lines.
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    const int shown = qBound(1, lines, m_maxLines);
    return {200, shown * fontMetrics().lineSpacing() + BoxPadding + int(2 * document()->documentMargin())};
}

void TextBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace rowmill
