#pragma once

#include "app/base/row_ranges.h"
#include "app/base/row_state.h"
#include "app/store/connection.h"

#include <QList>

#include <optional>

namespace rowmill {

/// An answer by hand.
struct Correction {
    QString text;
    qint64 madeMs = 0; ///< wall clock
    bool operator==(const Correction&) const = default;
};

/// How a row's correction shall be; nothing: the model's answer counts.
struct CorrectionOfRow {
    qint64 row = 0;
    std::optional<Correction> correction;
    bool operator==(const CorrectionOfRow&) const = default;
};

/// What a person changes of rows, in one act: exactly one of these. A value.
struct RowEdit {
    RowRanges exclude;
    RowRanges include;
    QList<CorrectionOfRow> corrections;
    RowRanges uncorrect; ///< these rows, as far as they have a correction

    bool isEmpty() const
    {
        return exclude.isEmpty() && include.isEmpty() && corrections.isEmpty() && uncorrect.isEmpty();
    }
};

/// What came of an edit.
struct RowEditDone {
    RowEdit inverse;    ///< leads back; empty when the edit changed nothing
    RowRanges changed;  ///< rows
    StateCounts change; ///< of the project's counts
    StateCounts counts; ///< of the whole project, now
};

/// How the rows of `ranges` stand, counted.
Result<StateCounts> countStates(const Connection& connection, const RowRanges& ranges);

/// Applies `edit` inside the caller's transaction; `counts` of the whole project are the caller's to tell.
Result<RowEditDone> applyEdit(const Connection& connection, const RowEdit& edit);

} // namespace rowmill
