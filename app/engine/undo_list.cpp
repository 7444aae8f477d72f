#include "app/engine/undo_list.h"

namespace rowmill {

namespace {

std::optional<EditStep> take(std::deque<EditStep>& steps)
{
    if (steps.empty())
        return std::nullopt;
    std::optional<EditStep> step = std::move(steps.back());
    steps.pop_back();
    return step;
}

std::optional<EditAct> actOf(const std::deque<EditStep>& steps)
{
    return steps.empty() ? std::nullopt : std::optional(steps.back().act);
}

} // namespace

void UndoList::push(EditStep step)
{
    pushUndo(std::move(step));
    m_redo.clear();
    m_sealed = false;
}

std::optional<EditStep> UndoList::takeUndo()
{
    m_sealed = true;
    return take(m_undo);
}

std::optional<EditStep> UndoList::takeRedo()
{
    m_sealed = true;
    return take(m_redo);
}

void UndoList::pushUndo(EditStep step)
{
    m_undo.push_back(std::move(step));
    if (m_undo.size() > Most)
        m_undo.pop_front();
}

void UndoList::pushRedo(EditStep step)
{
    m_redo.push_back(std::move(step));
}

std::optional<EditAct> UndoList::undoAct() const
{
    return actOf(m_undo);
}

std::optional<EditAct> UndoList::redoAct() const
{
    return actOf(m_redo);
}

} // namespace rowmill
