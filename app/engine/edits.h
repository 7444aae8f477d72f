#pragma once

#include "app/base/result.h"
#include "app/engine/undo_list.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>

namespace rowmill {

class Clock;

/// What a person changes in a project, and the way back: excluded rows, answers by hand, the setup. Acts are
/// carried out one after the other on the store's thread, whatever their size; one that could not be written
/// waits in redo(). Forgotten with the session. Lives on the session's thread; owned by it.
class Edits : public QObject {
    Q_OBJECT

public:
    /// How an act gets done.
    struct Hooks {
        std::function<QFuture<Result<RowEditDone>>(const RowEdit&)> rows;
        std::function<void(EditAct::Kind part, const ProjectSetup&)> setup;
    };

    /// `clock` must outlive it.
    Edits(Hooks hooks, const Clock& clock, QObject* parent = nullptr);

    /// Left out of every run until they are included again.
    void exclude(const RowRanges& rows);
    void include(const RowRanges& rows);
    /// `text` counts as the row's answer; the model's is kept underneath. Nothing happens where that is the
    /// row's correction already.
    void correct(qint64 row, const QString& text);
    /// The model's answers count again.
    void revert(const RowRanges& rows);
    /// The setup has been changed by hand. Changes of one part shortly after each other are one act.
    void noteSetup(const ProjectSetup& before, const ProjectSetup& after);

    /// The next change of the setup is an act of its own.
    void seal() { m_list.seal(); }

    void undo();
    void redo();
    /// What undo() and redo() would do; nothing: there is nothing.
    std::optional<EditAct> undoAct() const { return m_list.undoAct(); }
    std::optional<EditAct> redoAct() const { return m_list.redoAct(); }
    bool isBusy() const { return m_busy; }

signals:
    /// undoAct() or redoAct() are different, or the last act is done.
    void changed();
    /// Rows were changed.
    void applied(const rowmill::RowEditDone& done);
    void failed(const rowmill::Error& error);

private:
    enum class Way : quint8 { New, Undo, Redo };

    void enqueue(std::function<void()> job);
    void next();
    void ended();
    void turn(std::optional<EditStep> step, Way way);
    void keep(EditStep step, Way way);
    void apply(const EditStep& step, Way way);
    void arrived(EditStep step, Way way, const Result<RowEditDone>& done);

    Hooks m_hooks;
    const Clock& m_clock;
    UndoList m_list;
    std::deque<std::function<void()>> m_jobs; ///< acts that wait for the one under way
    bool m_busy = false;
};

} // namespace rowmill
