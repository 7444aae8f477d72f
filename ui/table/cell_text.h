#pragma once

#include "app/prompt/answer_columns.h"
#include "app/store/records.h"
#include "ui/table/live_rows.h"

#include <QCoreApplication>
#include <QStringList>

namespace rowmill {

/// The columns of the table, and what a cell of them says: in its line, in full, aloud, and to another
/// program. Also which order a column stands for. A value, owned by the model; window's thread.
class CellText {
    Q_DECLARE_TR_FUNCTIONS(rowmill::CellText)

public:
    enum class Column : quint8 { Number, Source, Answer, Status, Tokens, Time };
    static constexpr int MaxShown = 400; ///< characters of a cell that can ever be seen in one line

    void setSource(const QStringList& columns) { m_source = columns; }
    void setAnswers(const AnswerColumns& answers);
    const AnswerColumns& answers() const { return m_answers; }

    int count() const { return statusColumn() + 3; }
    Column kind(int column) const;
    int statusColumn() const { return answerColumn() + answerCount(); }
    /// The first of them.
    int answerColumn() const { return int(m_source.size()) + 1; }
    int answerCount() const { return int(m_answerNames.size()); }
    QString heading(int column) const;
    /// By which a column is known again when the project is opened anew.
    QString key(int column) const;
    RowSort sortBy(int column, bool descending) const;
    /// The column that `sort` goes by; -1: none that is there.
    int columnOf(const RowSort& sort) const;

    /// One line, cut.
    QString line(const RowRecord& record, const LiveRows& live, int column) const;
    /// All of it, with its line breaks; of a failed row's status also the server's words.
    QString whole(const RowRecord& record, const LiveRows& live, int column) const;
    /// With its heading, and never empty.
    QString spoken(const RowRecord& record, const LiveRows& live, int column) const;
    /// For a cell of tab-separated text; numbers without separators, time in seconds.
    QString copied(const RowRecord& record, int column) const;
    QString answerCell(const RowRecord& record, int column) const;

private:
    QString shown(const RowRecord& record, const LiveRows& live, int column) const;

    QStringList m_source;
    AnswerColumns m_answers;
    QStringList m_answerNames{QString()};
};

/// Line breaks and tabs become blanks, as in a cell of one line; cut to MaxShown.
QString oneLine(const QString& text);

} // namespace rowmill
