#include "ui/table/answer_editor.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>

namespace rowmill {

AnswerEditor::AnswerEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Answer"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerEditor::fit);
}

void AnswerEditor::begin(const QString& text)
{
    m_begun = true;
    setPlainText(text);
    selectAll();
}

void AnswerEditor::setCell(const QRect& cell)
{
    m_cell = cell;
    fit();
}

void AnswerEditor::fit()
{
    const int width = std::max(m_cell.width(), 160);
    resize(width, height());
    // The layout of a plain text document counts its height in lines.
    const int lines = std::clamp(qRound(document()->documentLayout()->documentSize().height()), 1, MaxLines);
    const int wanted =
        lines * fontMetrics().lineSpacing() + 2 * (frameWidth() + int(document()->documentMargin()));
    const int height = std::max(m_cell.height(), wanted);
    const int top = std::max(0, std::min(m_cell.top(), parentWidget()->height() - height));
    const int left = std::max(0, std::min(m_cell.left(), parentWidget()->width() - width));
    setGeometry(left, top, width, height);
}

} // namespace rowmill
