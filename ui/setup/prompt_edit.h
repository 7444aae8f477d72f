#pragma once

#include <QPlainTextEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace rowmill {

class PromptHighlighter;

/// A plain-text editor for a prompt: marks {{column}} placeholders, completes their names as they are
/// typed, grows with its text, and lets Tab move the focus. Lives on the window's thread.
class PromptEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PromptEdit(QWidget* parent = nullptr);

    void setColumns(const QStringList& columns);
    /// Replaces the text, and with it the undo history, only when it differs.
    void showText(const QString& text);
    /// Puts {{name}} at the cursor; one step for Undo.
    void insertColumn(const QString& name);
    /// Height in lines of text, at least and at most.
    void setLineRange(int least, int most);

    QCompleter* completer() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void complete(const QString& name);
    void offerNames();
    /// Length of the name begun after an open "{{" before the cursor; -1 where there is none.
    int begunName() const;
    void fitHeight();

    PromptHighlighter* m_highlighter = nullptr;
    QCompleter* m_completer = nullptr;
    QStringListModel* m_names = nullptr;
    int m_least = 2;
    int m_most = 12;
};

} // namespace rowmill
