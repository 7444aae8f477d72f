#pragma once

#include <QByteArrayList>
#include <QString>

namespace rowmill {

/// Without what a model wrote of its thinking: <think>…</think> and the like wherever they stand, all up to
/// a closing tag whose opening one is missing, and all from an opening one that is never closed.
QString withoutReasoning(const QString& reply);

/// Only where the reply begins with such a block; what follows it is left as it is.
QString withoutLeadingReasoning(const QString& reply);

/// The JSON objects that stand in the text beside each other, whatever is around them: chatter, a fence, a
/// list. Text in braces that is no JSON is passed over; of many braces only the first are tried.
QByteArrayList objectsIn(const QString& text);

/// What stands in the one fenced block of the text; null where there is none, or more than one.
QString fencedPart(const QString& text);

} // namespace rowmill
