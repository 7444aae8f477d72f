#include "ui/setup/prompt_highlighter.h"

#include "app/prompt/template.h"
#include "ui/widget/theme.h"

#include <QTextCharFormat>

namespace rowmill {

PromptHighlighter::PromptHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void PromptHighlighter::setColumns(const QStringList& columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    rehighlight();
}

void PromptHighlighter::setPalette(const QPalette& palette)
{
    m_palette = palette;
    rehighlight();
}

void PromptHighlighter::highlightBlock(const QString& text)
{
    for (const Placeholder& placeholder : findPlaceholders(text)) {
        const bool known = m_columns.contains(placeholder.name);
        QTextCharFormat format;
        format.setForeground(toneColor(m_palette, known ? Tone::Accent : Tone::Failed));
        if (known) {
            format.setBackground(toneColor(m_palette, Tone::AccentSoft));
        } else {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(toneColor(m_palette, Tone::Failed));
        }
        setFormat(static_cast<int>(placeholder.start), static_cast<int>(placeholder.length), format);
    }
}

} // namespace rowmill
