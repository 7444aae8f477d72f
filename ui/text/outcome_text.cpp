#include "ui/text/outcome_text.h"

#include <QCoreApplication>

#include <iterator>

namespace rowmill {

namespace {

struct OutcomeTexts {
    const char* words;
    const char* sentence;
};

// In the order of enum Outcome.
constexpr OutcomeTexts outcomeTexts[] = {
    {QT_TRANSLATE_NOOP("Outcome", "answered"), QT_TRANSLATE_NOOP("Outcome", "The model answered.")},
    {QT_TRANSLATE_NOOP("Outcome", "truncated"),
     QT_TRANSLATE_NOOP("Outcome", "The answer was cut off at the token limit. Raise the maximum number of "
                                  "tokens on the Model page and retry the row.")},
    {QT_TRANSLATE_NOOP("Outcome", "refused"),
     QT_TRANSLATE_NOOP("Outcome", "The model declined to answer. Reword the prompt and retry the row.")},
    {QT_TRANSLATE_NOOP("Outcome", "filtered"),
     QT_TRANSLATE_NOOP("Outcome", "The provider's content filter stepped in. Reword the prompt, or answer "
                                  "this row by hand.")},
    {QT_TRANSLATE_NOOP("Outcome", "empty answer"),
     QT_TRANSLATE_NOOP("Outcome", "The reply was complete but held no text. Retry the row; if it stays "
                                  "empty, reword the prompt.")},
    {QT_TRANSLATE_NOOP("Outcome", "invalid answer"),
     QT_TRANSLATE_NOOP("Outcome", "The answer does not have the asked-for form. Say in the prompt what is "
                                  "expected and retry the row.")},
    {QT_TRANSLATE_NOOP("Outcome", "rate limited"),
     QT_TRANSLATE_NOOP("Outcome", "Too many requests or tokens for the provider's limit. Rowmill waits and "
                                  "tries again; a lower concurrency avoids it.")},
    {QT_TRANSLATE_NOOP("Outcome", "overloaded"),
     QT_TRANSLATE_NOOP("Outcome", "The server has no capacity just now. Retry the row later.")},
    {QT_TRANSLATE_NOOP("Outcome", "server error"),
     QT_TRANSLATE_NOOP("Outcome", "The server failed on its side. Retry the row later.")},
    {QT_TRANSLATE_NOOP("Outcome", "timed out"),
     QT_TRANSLATE_NOOP("Outcome", "No whole reply came in time; the request may have been billed. Raise the "
                                  "timeout on the Limits page or lower the concurrency.")},
    {QT_TRANSLATE_NOOP("Outcome", "no connection"),
     QT_TRANSLATE_NOOP("Outcome", "The server could not be reached, so nothing was sent or billed. Check the "
                                  "network and the base URL.")},
    {QT_TRANSLATE_NOOP("Outcome", "connection lost"),
     QT_TRANSLATE_NOOP("Outcome", "The connection broke after the request was sent; it may have been billed. "
                                  "Retry the row to ask again.")},
    {QT_TRANSLATE_NOOP("Outcome", "malformed reply"),
     QT_TRANSLATE_NOOP("Outcome", "The reply is not what this kind of API promises. Check that the base URL "
                                  "belongs to a chat completions API.")},
    {QT_TRANSLATE_NOOP("Outcome", "reply too large"),
     QT_TRANSLATE_NOOP("Outcome", "The reply was larger than Rowmill accepts. Lower the maximum number of "
                                  "tokens.")},
    {QT_TRANSLATE_NOOP("Outcome", "bad request"),
     QT_TRANSLATE_NOOP("Outcome", "The server refuses this request as it stands. Its own words say why; "
                                  "check the model's settings and the length of the row.")},
    {QT_TRANSLATE_NOOP("Outcome", "not found"),
     QT_TRANSLATE_NOOP("Outcome", "The server knows no such model or address. Check the model's name and the "
                                  "base URL.")},
    {QT_TRANSLATE_NOOP("Outcome", "key refused"),
     QT_TRANSLATE_NOOP("Outcome", "The key is missing, wrong or not allowed to use this model. Enter a valid "
                                  "key on the Model page.")},
    {QT_TRANSLATE_NOOP("Outcome", "quota used up"),
     QT_TRANSLATE_NOOP("Outcome", "The provider says that your money or quota is used up. Top it up with the "
                                  "provider, then resume.")},
    {QT_TRANSLATE_NOOP("Outcome", "TLS error"),
     QT_TRANSLATE_NOOP("Outcome", "The server's identity could not be verified, so nothing was sent. Check "
                                  "the base URL and the certificates.")},
    {QT_TRANSLATE_NOOP("Outcome", "redirected"),
     QT_TRANSLATE_NOOP("Outcome", "The server sent us elsewhere, and Rowmill never follows with your key. "
                                  "Enter the final address as base URL.")},
    {QT_TRANSLATE_NOOP("Outcome", "cancelled"),
     QT_TRANSLATE_NOOP("Outcome", "The run was stopped before the reply came; the request may have been "
                                  "billed. Run the row again to ask anew.")},
    {QT_TRANSLATE_NOOP("Outcome", "over budget"),
     QT_TRANSLATE_NOOP("Outcome", "Not sent: it would have passed the budget. Raise the budget and resume.")},
};
static_assert(std::size(outcomeTexts) == OutcomeCount);

QString translated(const char* text)
{
    return QCoreApplication::translate("Outcome", text);
}

QString retryWords(const StatusFacts& facts)
{
    const int next = facts.attempt + 1;
    const QString why = outcomeWords(facts.outcome);
    if (facts.secondsLeft <= 0)
        return QCoreApplication::translate("Status", "Retrying, attempt %1: %2").arg(next).arg(why);
    // Waits that the server asked for do not use up attempts, so the number can pass the limit.
    if (next > facts.attemptsPerRow) {
        return QCoreApplication::translate("Status", "Retrying in %1 s, attempt %2: %3")
            .arg(facts.secondsLeft)
            .arg(next)
            .arg(why);
    }
    return QCoreApplication::translate("Status", "Retrying in %1 s, attempt %2 of %3: %4")
        .arg(facts.secondsLeft)
        .arg(next)
        .arg(facts.attemptsPerRow)
        .arg(why);
}

} // namespace

QString outcomeWords(Outcome outcome)
{
    return translated(outcomeTexts[static_cast<size_t>(outcome)].words);
}

QString outcomeSentence(Outcome outcome)
{
    return translated(outcomeTexts[static_cast<size_t>(outcome)].sentence);
}

QString stateWord(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return QCoreApplication::translate("Status", "Waiting");
    case RowState::Running:
        return QCoreApplication::translate("Status", "Running");
    case RowState::Retrying:
        return QCoreApplication::translate("Status", "Retrying");
    case RowState::Done:
        return QCoreApplication::translate("Status", "Done");
    case RowState::Failed:
        return QCoreApplication::translate("Status", "Failed");
    case RowState::Unknown:
        return QCoreApplication::translate("Status", "Unknown");
    case RowState::Excluded:
        return QCoreApplication::translate("Status", "Excluded");
    }
    return {};
}

QString correctedWords()
{
    return QCoreApplication::translate("Status", "Corrected");
}

QString statusWords(const StatusFacts& facts)
{
    switch (facts.state) {
    case RowState::Retrying:
        return retryWords(facts);
    case RowState::Failed:
        return QCoreApplication::translate("Status", "Failed: %1").arg(outcomeWords(facts.outcome));
    case RowState::Unknown:
        return QCoreApplication::translate("Status", "Outcome unknown");
    case RowState::Done:
        return facts.corrected ? correctedWords() : stateWord(facts.state);
    default:
        return stateWord(facts.state);
    }
}

} // namespace rowmill
