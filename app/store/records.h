#pragma once

#include "app/base/outcome.h"
#include "app/base/row_state.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace rowmill {

enum class OpenMode : quint8 { Write, ReadOnly };

/// What the project file holds of one row, as the table shows it. Rows count from 1 in source order.
struct RowRecord {
    qint64 row = 0;
    QStringList cells; ///< one per source column
    RowState state = RowState::Waiting;
    Outcome outcome = Outcome::Answered; ///< of the last attempt; meaningful when attempts > 0
    QString answer;                      ///< empty unless Done; of an Excluded row, what it had before
    QString error;                       ///< the server's or our technical words; empty when Done
    int attempts = 0;
    int promptTokens = 0;
    int completionTokens = 0;
    int latencyMs = 0;      ///< of the last attempt, from sent to end
    bool corrected = false; ///< `answer` is a person's
    bool cut = false;       ///< a text was too long to be read whole: see long_text.h
    qint64 sharedFrom = 0;  ///< the answer is that row's, which asked the very same; 0: its own
};

/// One attempt as recorded. Times are wall-clock milliseconds since 1970, UTC; 0 where it did not happen.
struct AttemptRecord {
    qint64 row = 0;
    qint64 run = 0;
    int number = 1; ///< 1-based within the run and row
    qint64 queuedMs = 0;
    qint64 sentMs = 0;
    qint64 endedMs = 0;
    int status = 0; ///< HTTP status, 0 for none
    Outcome outcome = Outcome::Answered;
    QString requestId; ///< the provider's
    QString message;   ///< the provider's or the transport's words
    int promptTokens = 0;
    int completionTokens = 0;
    int cachedTokens = 0;            ///< of promptTokens
    int cacheWriteTokens = 0;        ///< of promptTokens
    int reasoningTokens = 0;         ///< of completionTokens
    std::optional<double> cost = {}; ///< US dollars; nothing: not known
};

/// An attempt, and what it makes of its row. Without `state` the row goes on (it will be tried again).
struct ResultRecord {
    AttemptRecord attempt;
    std::optional<RowState> state; ///< Done, Failed, Waiting or Unknown
    QString answer;                ///< Done: the answer; Failed: the last that did not fit its contract
    QByteArray request = {};       ///< fingerprint of the finished request; empty: not told
    /// Above 0: nothing was sent for the row; it gets what `request` gave that row (maybe itself), and of
    /// `attempt` only the row and the run count.
    qint64 sharedFrom = 0;
    int served = 1;                  ///< rows that the attempt was for; each has its part of the tokens
    bool ofAnother = false;          ///< the attempt is recorded with another of these rows
    bool replacesCorrection = false; ///< the run was told to ask corrected rows too
};

/// An answer that a row had before the present one.
struct OldAnswer {
    qint64 run = 0;    ///< 0: by hand
    qint64 madeMs = 0; ///< by hand: when; wall clock
    QString text;
    QJsonObject setup; ///< of the run
};

/// One row with its history, for the inspector.
struct RowDetail {
    RowRecord row;
    QList<AttemptRecord> attempts; ///< oldest first, of all runs
    qint64 run = 0;                ///< whose answer the model's is; 0: never asked
    bool hasModelAnswer = false;
    QString modelAnswer;      ///< the model's present one, also under a correction
    QString candidate;        ///< the last answer that did not fit, of a failed row
    qint64 correctedMs = 0;   ///< when; wall clock, 0: not corrected
    QList<OldAnswer> earlier; ///< newest run first
};

/// Which rows, in source order.
struct RowFilter {
    std::optional<RowState> state; ///< none: all
    QString text;                  ///< substring of any source cell or the answer; empty: all
    qint64 from = 0;               ///< first row; 0: from the first
    qint64 to = 0;                 ///< last row; 0: to the last
    bool corrected = false;        ///< only those with an answer by hand
    qint64 run = 0;                ///< only those that this run answered, or failed; 0: all
    bool operator==(const RowFilter&) const = default;
};

/// In which order. Equal ones stand in source order, and what is empty comes last, either way up.
struct RowSort {
    enum class By : quint8 { Row, Source, Answer, Status, Tokens, Time };
    By by = By::Row;
    bool descending = false;
    int column = 0; ///< Source: its position
    QString field;  ///< Answer: which of the named fields; empty: the answer is one text
    bool operator==(const RowSort&) const = default;
    /// The order of the source.
    bool isNone() const { return by == By::Row && !descending; }
};

/// What `info` and the welcome page tell of a project.
struct ProjectInfo {
    QString path;
    QString sourceName; ///< file name of the opened table
    QStringList columns;
    qint64 rows = 0;
    StateCounts counts;
    qint64 runs = 0;
    qint64 attempts = 0;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    std::optional<double> cost; ///< US dollars, of the attempts whose cost is known; nothing: of none
};

} // namespace rowmill
