#pragma once

#include "app/base/outcome.h"
#include "app/base/row_state.h"

#include <QString>

namespace rowmill {

/// What the table knows of a row's state. `secondsLeft` counts for Retrying: until the next attempt.
struct StatusFacts {
    RowState state = RowState::Waiting;
    Outcome outcome = Outcome::Answered;
    int attempt = 0;        ///< number of the current or last attempt, 1-based; 0: none yet
    int attemptsPerRow = 0; ///< 0: not known
    int secondsLeft = 0;
    bool corrected = false; ///< the answer is by hand
};

/// A few words, lower case: "rate limited", for "Failed: rate limited".
QString outcomeWords(Outcome outcome);
/// One sentence: what happened and what to do.
QString outcomeSentence(Outcome outcome);
/// One word for a state, as a chip or a legend shows it: "Waiting".
QString stateWord(RowState state);
/// The word for a done row whose answer is by hand: "Corrected".
QString correctedWords();
/// "Done", "Retrying in 3 s, attempt 2 of 3: rate limited", "Failed: truncated", "Outcome unknown".
QString statusWords(const StatusFacts& facts);

} // namespace rowmill
