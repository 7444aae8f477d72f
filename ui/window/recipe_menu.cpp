#include "ui/window/recipe_menu.h"

#include "app/base/when_ready.h"
#include "app/engine/presets.h"
#include "app/engine/session.h"
#include "ui/dialogs/questions.h"
#include "ui/widget/shown_text.h"
#include "ui/window/column_guess.h"
#include "ui/window/window_messages.h"

#include <QAction>
#include <QMenu>
#include <QStandardPaths>

namespace rowmill {

namespace {

QString shelfFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recipes");
}

constexpr int RowsToGuessBy = 20;

} // namespace

RecipeMenu::RecipeMenu(QMenu* menu, WindowMessages* messages, QWidget* window)
    : ProjectPart(window), m_menu(menu), m_messages(messages), m_window(window), m_shelf(shelfFolder())
{
    connect(m_menu, &QMenu::aboutToShow, this, &RecipeMenu::fill);
}

QString RecipeMenu::titleOf(const QString& preset)
{
    if (preset == QLatin1String("label"))
        return tr("Label each row");
    if (preset == QLatin1String("translate"))
        return tr("Translate");
    if (preset == QLatin1String("summarise"))
        return tr("Summarise");
    if (preset == QLatin1String("extract"))
        return tr("Extract fields");
    if (preset == QLatin1String("write"))
        return tr("Write from fields");
    return tr("Free prompt");
}

void RecipeMenu::fill()
{
    m_menu->clear();
    const auto session = m_session.lock();
    const bool canChange = session && !session->readOnly();
    addPresets(canChange);
    m_menu->addSeparator();
    addOwn(canChange);
}

void RecipeMenu::addPresets(bool canChange)
{
    const QStringList presets = presetNames();
    for (const QString& preset : presets) {
        QAction* action = m_menu->addAction(
            titleOf(preset), this, [this, preset] { use(presetSetup(preset), titleOf(preset), true); });
        action->setEnabled(canChange);
    }
    QMenu* samples = m_menu->addMenu(tr("&On a sample table"));
    for (const QString& preset : presets)
        samples->addAction(titleOf(preset), this, [this, preset] { emit sampleChosen(preset); });
}

void RecipeMenu::addOwn(bool canChange)
{
    const QStringList names = m_shelf.names();
    for (const QString& name : names) {
        m_menu->addAction(menuText(name), this, [this, name] { use(m_shelf.load(name), name, false); })
            ->setEnabled(canChange);
    }
    m_menu->addAction(tr("&Save as a recipe of mine…"), this, &RecipeMenu::askName)
        ->setEnabled(!m_session.expired());
    QMenu* gone = m_menu->addMenu(tr("&Remove one of mine"));
    gone->setEnabled(!names.isEmpty());
    for (const QString& name : names)
        gone->addAction(menuText(name), this, [this, name] { remove(name); });
}

/// A preset brings no model and no limits of its own.
void RecipeMenu::use(const Result<ProjectSetup>& setup, const QString& name, bool recipeOnly)
{
    const auto session = m_session.lock();
    if (!session)
        return;
    if (!setup) {
        m_messages->showError(setup.error());
        return;
    }
    whenReady(
        session->rows(1, RowsToGuessBy), this,
        [this, chosen = *setup, name, recipeOnly, weak = m_session](const Result<QList<RowRecord>>& rows) {
            const auto open = weak.lock();
            if (!open)
                return;
            const QStringList& columns = open->info().columns;
            ProjectSetup next = recipeOnly ? open->setup() : chosen;
            const QString text = rows ? wordiestColumn(columns, *rows) : QString();
            next.recipe = fitted(chosen.recipe, columns, text);
            next.recipe.answerColumn = freeColumnName(next.recipe.answerColumn, columns);
            open->changeSetup(next);
            m_messages->show({Banner::Kind::Info, tr("“%1” is in place; Undo takes it back.").arg(name), {}});
        });
}

void RecipeMenu::askName()
{
    askForText(m_window, tr("Save as a recipe of mine"),
               tr("Name of the recipe: prompts, examples, answer, model and limits; no other rows, no key"),
               [this](const QString& name) {
                   if (!m_shelf.names().contains(name)) {
                       save(name);
                       return;
                   }
                   confirm(m_window, tr("There is a recipe “%1” already.").arg(name), {}, tr("Replace it"),
                           [this, name] { save(name); });
               });
}

void RecipeMenu::save(const QString& name)
{
    const auto session = m_session.lock();
    if (!session)
        return;
    if (const auto saved = m_shelf.save(name, session->setup()); !saved)
        m_messages->showError(saved.error());
    else
        m_messages->show({Banner::Kind::Info, tr("“%1” is among your recipes now.").arg(name), {}});
}

void RecipeMenu::remove(const QString& name)
{
    confirmLoss(m_window, tr("Remove the recipe “%1”?").arg(name), {}, tr("Remove"), [this, name] {
        if (const auto removed = m_shelf.remove(name); !removed)
            m_messages->showError(removed.error());
    });
}

} // namespace rowmill
