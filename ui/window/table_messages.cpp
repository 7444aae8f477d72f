#include "ui/window/table_messages.h"

#include "ui/text/table_notes_text.h"

namespace rowmill {

WindowMessage notesMessage(const TableNotes& notes)
{
    const QStringList sentences = noteSentences(notes);
    if (sentences.isEmpty())
        return {};
    return {Banner::Kind::Warning, sentences.join(QLatin1Char(' ')), {NextStep::ShowNotes}};
}

WindowMessage newDataMessage(const QString& report, const TableNotes& notes)
{
    WindowMessage message{Banner::Kind::Info, report, {NextStep::Continue}};
    const WindowMessage noted = notesMessage(notes);
    if (noted.text.isEmpty())
        return message;
    message.kind = noted.kind;
    message.text += QLatin1Char(' ') + noted.text;
    message.steps += noted.steps;
    return message;
}

} // namespace rowmill
