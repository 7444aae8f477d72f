#pragma once

#include "app/prompt/recipe.h"

#include <QWidget>

class QVBoxLayout;

namespace rowmill {

class PlainLabel;

/// The rows that are shown to the model as examples, each with its right answer and a way to take it out.
/// Hidden while there is none. Lives on the window's thread; owned by the prompt page.
class ExampleList final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MaxShown = 20;

    explicit ExampleList(QWidget* parent = nullptr);

    void setRecipe(const Recipe& recipe);

signals:
    void changed(const QList<rowmill::RecipeExample>& examples);

private:
    QWidget* makeEntry(int index, const QString& question, const QString& answer);

    QList<RecipeExample> m_examples;
    PlainLabel* m_heading = nullptr;
    QVBoxLayout* m_entries = nullptr;
};

} // namespace rowmill
