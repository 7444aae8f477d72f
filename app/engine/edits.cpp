#include "app/engine/edits.h"

#include "app/base/clock.h"
#include "app/base/when_ready.h"

namespace rowmill {

namespace {

/// Typing goes on within this time of the letter before.
constexpr qint64 SameActMs = 3000;

EditAct actOf(EditAct::Kind kind, const RowRanges& rows)
{
    const qint64 count = rows.size();
    return {kind, count, count == 1 ? rows.ranges().first().first : 0};
}

EditAct::Kind partOf(const ProjectSetup& before, const ProjectSetup& after)
{
    if (before.recipe != after.recipe)
        return EditAct::Kind::Prompt;
    return before.model != after.model ? EditAct::Kind::Model : EditAct::Kind::Limits;
}

} // namespace

Edits::Edits(Hooks hooks, const Clock& clock, QObject* parent)
    : QObject(parent), m_hooks(std::move(hooks)), m_clock(clock)
{
}

void Edits::exclude(const RowRanges& rows)
{
    EditStep step{actOf(EditAct::Kind::Exclude, rows), {}, {}, 0};
    step.rows.exclude = rows;
    enqueue([this, step] { apply(step, Way::New); });
}

void Edits::include(const RowRanges& rows)
{
    EditStep step{actOf(EditAct::Kind::Include, rows), {}, {}, 0};
    step.rows.include = rows;
    enqueue([this, step] { apply(step, Way::New); });
}

void Edits::correct(qint64 row, const QString& text)
{
    EditStep step{{EditAct::Kind::Correct, 1, row}, {}, {}, 0};
    step.rows.corrections = {{row, Correction{text, m_clock.wallMs()}}};
    enqueue([this, step] { apply(step, Way::New); });
}

void Edits::revert(const RowRanges& rows)
{
    EditStep step{actOf(EditAct::Kind::Revert, rows), {}, {}, 0};
    step.rows.uncorrect = rows;
    enqueue([this, step] { apply(step, Way::New); });
}

void Edits::noteSetup(const ProjectSetup& before, const ProjectSetup& after)
{
    if (before == after)
        return;
    const qint64 now = m_clock.monotonicMs();
    const EditAct act{partOf(before, after), 0, 0};
    EditStep* last = m_list.open();
    if (last && last->setup && last->act == act && now - last->atMs <= SameActMs) {
        last->setup->second = after;
        last->atMs = now;
    } else {
        m_list.push({act, {}, std::pair(before, after), now});
    }
    emit changed();
}

void Edits::undo()
{
    enqueue([this] { turn(m_list.takeUndo(), Way::Undo); });
}

void Edits::redo()
{
    enqueue([this] { turn(m_list.takeRedo(), Way::Redo); });
}

void Edits::turn(std::optional<EditStep> step, Way way)
{
    if (step && !step->setup) {
        apply(*step, way);
        return;
    }
    if (step) {
        m_hooks.setup(step->act.kind, way == Way::Undo ? step->setup->first : step->setup->second);
        keep(std::move(*step), way);
    }
    ended();
}

/// The step that leads back from what was done.
void Edits::keep(EditStep step, Way way)
{
    if (way == Way::New)
        m_list.push(std::move(step));
    else if (way == Way::Undo)
        m_list.pushRedo(std::move(step));
    else
        m_list.pushUndo(std::move(step));
}

void Edits::enqueue(std::function<void()> job)
{
    m_jobs.push_back(std::move(job));
    if (!m_busy)
        next();
}

void Edits::next()
{
    m_busy = !m_jobs.empty();
    if (!m_busy)
        return;
    const auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job();
}

void Edits::ended()
{
    next();
    emit changed();
}

void Edits::apply(const EditStep& step, Way way)
{
    whenReady(m_hooks.rows(step.rows), this,
              [this, step, way](const Result<RowEditDone>& done) { arrived(step, way, done); });
}

void Edits::arrived(EditStep step, Way way, const Result<RowEditDone>& done)
{
    if (!done) {
        // It can be tried again, by what it was, or as an act to be done again: what was written is not lost.
        if (way == Way::Undo)
            m_list.pushUndo(std::move(step));
        else
            m_list.pushRedo(std::move(step));
        emit failed(done.error());
        ended();
        return;
    }
    step.rows = done->inverse;
    // What changed nothing is no act to come back from.
    if (!step.rows.isEmpty()) {
        if (way == Way::New)
            step.act = actOf(step.act.kind, done->changed);
        keep(std::move(step), way);
        emit applied(*done);
    }
    ended();
}

} // namespace rowmill
