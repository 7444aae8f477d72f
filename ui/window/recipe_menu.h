#pragma once

#include "app/engine/recipe_shelf.h"
#include "ui/window/project_part.h"

#include <memory>

class QMenu;
class QWidget;

namespace rowmill {

class Session;
class WindowMessages;

/// The menu of recipes: those that come with the program, for the open table or on a sample of their own, and
/// a person's own by name. Filled anew each time it opens. Main thread; owned by the window, which owns the
/// menu too.
class RecipeMenu final : public ProjectPart {
    Q_OBJECT

public:
    RecipeMenu(QMenu* menu, WindowMessages* messages, QWidget* window);

    void setSession(const std::shared_ptr<Session>& session) override { m_session = session; }

    /// What a preset is called.
    static QString titleOf(const QString& preset);

signals:
    void sampleChosen(const QString& preset);

private:
    void fill();
    void addPresets(bool canChange);
    void addOwn(bool canChange);
    void use(const Result<ProjectSetup>& setup, const QString& name, bool recipeOnly);
    void askName();
    void save(const QString& name);
    void remove(const QString& name);

    QMenu* m_menu;
    WindowMessages* m_messages;
    QWidget* m_window;
    RecipeShelf m_shelf;
    std::weak_ptr<Session> m_session;
};

} // namespace rowmill
