#pragma once

#include "app/engine/project_setup.h"

#include <QString>
#include <QStringList>

namespace rowmill {

/// The five steps of the checklist, in their order.
enum class SetupStep : quint8 { Data, Prompt, Answer, Model, Limits };
inline constexpr int SetupStepCount = 5;
/// The practice endpoint takes any model name; this one says what it is.
inline const QString PracticeModel = QStringLiteral("practice");

/// What the setup pages need to know of the opened table.
struct TableFacts {
    QString fileName;
    qint64 rows = 0;
    QStringList columns;
    qint64 noted = 0; ///< rows that were not as the others in the file
    bool operator==(const TableFacts&) const = default;
};

/// One line of the checklist: what the step is set to, or what it still needs.
struct StepState {
    bool ready = false;
    QString line;
    bool operator==(const StepState&) const = default;
};

/// The columns that the prompts and the context name and `columns` of the table lacks, each once.
QStringList unknownColumns(const Recipe& recipe, const QStringList& columns);

QString stepTitle(SetupStep step);
StepState stepState(SetupStep step, const ProjectSetup& setup, const TableFacts& table);

/// The sentence that says why a run cannot start yet; empty when it can.
QString whatIsMissing(const ProjectSetup& setup, const TableFacts& table);
/// The first step that is not ready; Data when all are.
SetupStep firstOpenStep(const ProjectSetup& setup, const TableFacts& table);

/// What is wrong with a base URL, as a sentence; empty when it can be asked. "practice" is fine.
QString endpointProblem(const QString& endpoint);
/// What is wrong with an answer contract, as a sentence; empty when it can be asked.
QString contractProblem(const AnswerContract& contract);
/// The same, and with the headings of its columns beside `columns` of the table.
QString answersProblem(const Recipe& recipe, const QStringList& columns);
/// What is wrong with the heading of the answer column, as a sentence; empty when nothing is.
QString answerColumnProblem(const QString& name, const QStringList& columns);

} // namespace rowmill
