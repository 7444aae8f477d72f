#include "app/engine/runner.h"

namespace rowmill {

/// Makes of a whole reply the answer that the contract asks for, or says what is wrong with it.
void Runner::checkAnswer(const Attempt& attempt, Verdict& verdict)
{
    if (verdict.outcome != Outcome::Answered) {
        m_shapes.undecided();
        return;
    }
    const CheckedAnswer answer = m_plan.answers.read(verdict.text);
    m_shapes.answered(attempt.shape, answer.inJson);
    if (answer.valid) {
        verdict.text = answer.text;
    } else {
        verdict.outcome = Outcome::Invalid;
        verdict.message = answer.complaint;
    }
    rememberShape();
}

/// Where the row is to be asked in another way at once: true when it has been put back for that.
bool Runner::asksAnew(Attempt& attempt, const ResultRecord& record, const Verdict& verdict)
{
    const bool otherShape = m_shapes.refused(attempt.shape, verdict);
    rememberShape();
    // Whoever allows one attempt has not allowed a second.
    const bool mendable =
        verdict.outcome == Outcome::Invalid && !attempt.row.again && m_plan.setup.limits.attempts > 1;
    if (!otherShape && !mendable)
        return false;
    if (mendable) {
        ++attempt.row.used;
        attempt.row.again = AskAgain{verdict.text, verdict.message};
    }
    m_store->record({record});
    wait(std::move(attempt), m_clock.monotonicMs(), verdict.outcome);
    return true;
}

void Runner::rememberShape()
{
    const auto shape = m_shapes.takeFound();
    if (!shape)
        return;
    const ModelSetup& model = m_plan.setup.model;
    m_shapeNotes = withShape(m_shapeNotes, model.endpoint, model.model, *shape, m_clock.wallMs());
    m_store->setMeta(ShapesKey, m_shapeNotes);
}

} // namespace rowmill
