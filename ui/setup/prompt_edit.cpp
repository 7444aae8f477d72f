#include "ui/setup/prompt_edit.h"

#include "ui/setup/prompt_highlighter.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>

namespace rowmill {

PromptEdit::PromptEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
    m_highlighter = new PromptHighlighter(document());
    m_highlighter->setPalette(palette());

    m_names = new QStringListModel(this);
    m_completer = new QCompleter(m_names, this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setAccessibleName(tr("Columns"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &PromptEdit::complete);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PromptEdit::fitHeight);
    connect(this, &QPlainTextEdit::textChanged, this, &PromptEdit::fitHeight);
    fitHeight();
}

void PromptEdit::setColumns(const QStringList& columns)
{
    m_names->setStringList(columns);
    m_highlighter->setColumns(columns);
}

void PromptEdit::showText(const QString& text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

void PromptEdit::insertColumn(const QString& name)
{
    insertPlainText(u"{{" + name + u"}}");
    setFocus();
}

void PromptEdit::setLineRange(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

void PromptEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the popup's own
            return;
        default:
            break;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() || event->key() == Qt::Key_Backspace)
        offerNames();
}

void PromptEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void PromptEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

int PromptEdit::begunName() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf(QLatin1String("{{"));
    if (open < 0 || before.indexOf(QLatin1String("}}"), open) >= 0)
        return -1;
    return static_cast<int>(before.size() - open - 2);
}

void PromptEdit::offerNames()
{
    const int length = begunName();
    if (length < 0) {
        m_completer->popup()->hide();
        return;
    }
    const QTextCursor cursor = textCursor();
    const QString prefix = cursor.block().text().mid(cursor.positionInBlock() - length, length).trimmed();
    m_completer->setCompletionPrefix(prefix);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.translate(viewport()->pos());
    place.setWidth(std::min(360, m_completer->popup()->sizeHintForColumn(0) +
                                     m_completer->popup()->verticalScrollBar()->sizeHint().width() + 16));
    m_completer->complete(place);
}

void PromptEdit::complete(const QString& name)
{
    const int length = begunName();
    if (length < 0)
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, length);
    cursor.insertText(name);
    const QString after = cursor.block().text().mid(cursor.positionInBlock());
    if (after.startsWith(QLatin1String("}}")))
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    else
        cursor.insertText(QStringLiteral("}}"));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void PromptEdit::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const double least = m_least * line;
    const double most = m_most * line;
    double height = 0; // in pixels: lines of another script may be taller
    for (QTextBlock block = document()->begin(); block.isValid() && height < most; block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    // The style sheet's border and padding stand outside of the viewport.
    constexpr int around = 12;
    setFixedHeight(static_cast<int>(std::clamp(height, least, most) + 2 * document()->documentMargin()) +
                   around);
}

} // namespace rowmill
