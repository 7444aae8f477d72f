#include "ui/text/edit_text.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace rowmill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditAct)
};

} // namespace

QString actWords(const EditAct& act)
{
    const int rows = int(std::min<qint64>(act.rows, std::numeric_limits<int>::max()));
    const QString row = grouped(act.row);
    switch (act.kind) {
    case EditAct::Kind::Exclude:
        return act.row > 0 ? Words::tr("Exclude row %1").arg(row)
                           : Words::tr("Exclude %Ln row(s)", nullptr, rows);
    case EditAct::Kind::Include:
        return act.row > 0 ? Words::tr("Include row %1").arg(row)
                           : Words::tr("Include %Ln row(s)", nullptr, rows);
    case EditAct::Kind::Correct:
        return Words::tr("Correct row %1").arg(row);
    case EditAct::Kind::Revert:
        return act.row > 0 ? Words::tr("Revert row %1").arg(row)
                           : Words::tr("Revert %Ln correction(s)", nullptr, rows);
    case EditAct::Kind::Prompt:
        return Words::tr("Change the prompt");
    case EditAct::Kind::Model:
        return Words::tr("Change the model");
    case EditAct::Kind::Limits:
        return Words::tr("Change the limits");
    }
    return {};
}

} // namespace rowmill
