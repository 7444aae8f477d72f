#pragma once

#include "app/engine/project_setup.h"
#include "app/store/row_edit.h"

#include <QList>

#include <deque>
#include <optional>

namespace rowmill {

/// What a person did, for a menu to name.
struct EditAct {
    enum class Kind : quint8 {
        Exclude, ///< rows
        Include,
        Correct, ///< one row's answer, or several
        Revert,  ///< to the model's answers
        Prompt,  ///< a change of the setup's recipe
        Model,
        Limits,
    };
    Kind kind = Kind::Exclude;
    qint64 rows = 0; ///< how many
    qint64 row = 0;  ///< the one, where it is one; 0: several
    bool operator==(const EditAct&) const = default;
};

/// One step to go back, or forward again. A value.
struct EditStep {
    EditAct act;
    RowEdit rows; ///< what to apply
    std::optional<std::pair<ProjectSetup, ProjectSetup>>
        setup;       ///< before and after, of a change of the setup
    qint64 atMs = 0; ///< Clock::monotonicMs(), of a change of the setup
};

/// The acts that can be undone and done again. Bookkeeping only; one thread.
class UndoList {
public:
    static constexpr size_t Most = 200;

    /// A new act; what was undone before can no longer be done again.
    void push(EditStep step);
    std::optional<EditStep> takeUndo();
    std::optional<EditStep> takeRedo();
    void pushUndo(EditStep step);
    void pushRedo(EditStep step);
    /// The act that stands last, to be joined with one that goes on with it. nullptr: none, or it is sealed.
    EditStep* open() { return m_sealed || m_undo.empty() ? nullptr : &m_undo.back(); }
    /// What comes next is an act of its own.
    void seal() { m_sealed = true; }

    std::optional<EditAct> undoAct() const;
    std::optional<EditAct> redoAct() const;

private:
    std::deque<EditStep> m_undo;
    std::deque<EditStep> m_redo;
    bool m_sealed = true;
};

} // namespace rowmill
