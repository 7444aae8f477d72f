#pragma once

#include <QPalette>
#include <QStringList>
#include <QSyntaxHighlighter>

namespace rowmill {

/// Marks {{column}} in the accent tone, and a name that the table does not have in the failed tone with a
/// wavy underline. Lives with its document, on the window's thread.
class PromptHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit PromptHighlighter(QTextDocument* document);

    void setColumns(const QStringList& columns);
    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    QStringList m_columns;
    QPalette m_palette;
};

} // namespace rowmill
