#pragma once

#include "app/prompt/answer_contract.h"

namespace rowmill::test {

/// One of these labels.
inline AnswerContract labels(const QStringList& names)
{
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Labels;
    contract.labels = names;
    return contract;
}

/// Named fields, as the command line has them: "name:text,count:whole".
inline AnswerContract fields(const QString& text)
{
    AnswerContract contract;
    contract.kind = AnswerContract::Kind::Fields;
    QString why;
    contract.fields = fieldsFromText(text, &why);
    return contract;
}

} // namespace rowmill::test
