#include "ui/text/edit_text.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace rowmill {

namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditAct)
};

} // namespace

QString actWords(const EditAct& act)
{
    const int rows = countable(act.rows);
    const QString row = grouped(act.row);
    switch (act.kind) {
    case EditAct::Kind::Exclude:
        return act.row > 0 ? EditWords::tr("Exclude row %1").arg(row)
                           : EditWords::tr("Exclude %Ln row(s)", nullptr, rows);
    case EditAct::Kind::Include:
        return act.row > 0 ? EditWords::tr("Include row %1").arg(row)
                           : EditWords::tr("Include %Ln row(s)", nullptr, rows);
    case EditAct::Kind::Correct:
        return EditWords::tr("Correct row %1").arg(row);
    case EditAct::Kind::Revert:
        return act.row > 0 ? EditWords::tr("Revert row %1").arg(row)
                           : EditWords::tr("Revert %Ln correction(s)", nullptr, rows);
    case EditAct::Kind::Prompt:
        return EditWords::tr("Change the prompt");
    case EditAct::Kind::Model:
        return EditWords::tr("Change the model");
    case EditAct::Kind::Limits:
        return EditWords::tr("Change the limits");
    }
    return {};
}

} // namespace rowmill
