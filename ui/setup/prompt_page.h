#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace rowmill {

class PlainLabel;
class ContextField;
class ExampleList;
class PromptEdit;

/// The prompt: a system message, the message for each row, and below the finished request of the selected
/// row. Fed with values, says what was changed; lives on the window's thread.
class PromptPage final : public QWidget {
    Q_OBJECT

public:
    explicit PromptPage(QWidget* parent = nullptr);

    void setSetup(const ProjectSetup& setup);
    void setColumns(const QStringList& columns);
    /// The column that probably holds the text to ask about; empty: no offer.
    void setSuggestedColumn(const QString& column);
    /// The finished request for row number `row`, or in its place why there is none.
    void setPreview(qint64 row, const QString& request);
    void focusPrompt();

signals:
    void changed(const rowmill::ProjectSetup& setup);

private:
    void buildEditors();
    QWidget* promptHeading();
    void onEdited();
    void refreshMessage();
    void fillMenu();

    ProjectSetup m_setup;
    QStringList m_columns;
    QString m_suggested;
    bool m_feeding = false;
    PromptEdit* m_system = nullptr;
    ContextField* m_context = nullptr;
    ExampleList* m_examples = nullptr;
    PromptEdit* m_prompt = nullptr;
    QToolButton* m_insert = nullptr;
    QMenu* m_menu = nullptr;
    QPushButton* m_hint = nullptr;
    PlainLabel* m_message = nullptr;
    PlainLabel* m_previewTitle = nullptr;
    QPlainTextEdit* m_preview = nullptr;
};

} // namespace rowmill
