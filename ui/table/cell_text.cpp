#include "ui/table/cell_text.h"

#include "ui/text/numbers.h"

namespace rowmill {

namespace {

qint64 tokensOf(const RowRecord& record)
{
    return qint64(record.promptTokens) + record.completionTokens;
}

} // namespace

QString oneLine(const QString& text)
{
    QString line = text.left(CellText::MaxShown);
    for (QChar& c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return line;
}

void CellText::setAnswers(const AnswerColumns& answers)
{
    m_answers = answers;
    m_answerNames = answers.names();
}

CellText::Column CellText::kind(int column) const
{
    if (column == 0)
        return Column::Number;
    if (column < answerColumn())
        return Column::Source;
    if (column < statusColumn())
        return Column::Answer;
    constexpr Column tail[] = {Column::Status, Column::Tokens, Column::Time};
    return tail[qMin(column - statusColumn(), 2)];
}

QString CellText::heading(int column) const
{
    switch (kind(column)) {
    case Column::Number:
        return QStringLiteral("#");
    case Column::Source:
        return oneLine(m_source.value(column - 1));
    case Column::Answer:
        return oneLine(m_answerNames.value(column - answerColumn()));
    case Column::Status:
        return tr("Status");
    case Column::Tokens:
        return tr("Tokens");
    case Column::Time:
        return tr("Time");
    }
    return {};
}

QString CellText::key(int column) const
{
    switch (kind(column)) {
    case Column::Number:
        return QStringLiteral("number");
    case Column::Source:
        return QStringLiteral("source/") + m_source.value(column - 1);
    case Column::Answer:
        return QStringLiteral("answer/") + m_answerNames.value(column - answerColumn());
    case Column::Status:
        return QStringLiteral("status");
    case Column::Tokens:
        return QStringLiteral("tokens");
    case Column::Time:
        return QStringLiteral("time");
    }
    return {};
}

RowSort CellText::sortBy(int column, bool descending) const
{
    using By = RowSort::By;
    constexpr By by[] = {By::Row, By::Source, By::Answer, By::Status, By::Tokens, By::Time};
    RowSort sort;
    sort.by = by[int(kind(column))];
    sort.descending = descending;
    if (sort.by == By::Source)
        sort.column = column - 1;
    if (sort.by == By::Answer && m_answers.contract.kind == AnswerContract::Kind::Fields)
        sort.field = m_answers.contract.fields.value(column - answerColumn()).name;
    return sort;
}

int CellText::columnOf(const RowSort& sort) const
{
    for (int column = 0; column < count(); ++column) {
        if (!sort.isNone() && sortBy(column, sort.descending) == sort)
            return column;
    }
    return -1;
}

QString CellText::answerCell(const RowRecord& record, int column) const
{
    return m_answers.cells(record.answer).value(column - answerColumn());
}

QString CellText::shown(const RowRecord& record, const LiveRows& live, int column) const
{
    switch (kind(column)) {
    case Column::Number:
        return grouped(record.row);
    case Column::Source:
        return record.cells.value(column - 1);
    case Column::Answer: {
        // Done, or excluded with an answer from before.
        const RowState state = live.stateOf(record);
        const bool settled = state == RowState::Done || state == RowState::Excluded;
        return settled ? answerCell(record, column) : QString();
    }
    case Column::Status:
        return live.statusText(record);
    case Column::Tokens:
        return tokensOf(record) > 0 ? grouped(tokensOf(record)) : QString();
    case Column::Time:
        return record.latencyMs > 0 ? latency(record.latencyMs) : QString();
    }
    return {};
}

QString CellText::line(const RowRecord& record, const LiveRows& live, int column) const
{
    return oneLine(shown(record, live, column));
}

QString CellText::whole(const RowRecord& record, const LiveRows& live, int column) const
{
    QString text = shown(record, live, column);
    if (kind(column) == Column::Status && !record.error.isEmpty() && record.state != RowState::Done)
        text += QLatin1Char('\n') + record.error;
    return text;
}

QString CellText::spoken(const RowRecord& record, const LiveRows& live, int column) const
{
    const QString status = live.statusText(record);
    if (kind(column) == Column::Number) {
        return tr("Row %1, %2").arg(grouped(record.row), status);
    }
    QString text = line(record, live, column);
    if (text.trimmed().isEmpty()) {
        text = kind(column) == Column::Source ? tr("empty") : status;
    }
    return tr("%1: %2").arg(heading(column), text);
}

QString CellText::copied(const RowRecord& record, int column) const
{
    switch (kind(column)) {
    case Column::Number:
        return QString::number(record.row);
    case Column::Source:
        return record.cells.value(column - 1);
    case Column::Answer:
        return answerCell(record, column);
    case Column::Status:
        return rowStateName(record.state);
    case Column::Tokens:
        return tokensOf(record) > 0 ? QString::number(tokensOf(record)) : QString();
    case Column::Time:
        return record.latencyMs > 0 ? QString::number(record.latencyMs / 1000.0, 'f', 3) : QString();
    }
    return {};
}

} // namespace rowmill
