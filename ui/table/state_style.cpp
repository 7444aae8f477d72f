#include "ui/table/state_style.h"

namespace rowmill {

Tone stateTone(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return Tone::Waiting;
    case RowState::Running:
        return Tone::Running;
    case RowState::Retrying:
        return Tone::Retrying;
    case RowState::Done:
        return Tone::Done;
    case RowState::Failed:
        return Tone::Failed;
    case RowState::Unknown:
        return Tone::Unknown;
    case RowState::Excluded:
        return Tone::Excluded;
    }
    return Tone::Waiting;
}

QString stateIconName(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return QStringLiteral("dot");
    case RowState::Running:
        return QStringLiteral("ring");
    case RowState::Retrying:
        return QStringLiteral("clock");
    case RowState::Done:
        return QStringLiteral("check");
    case RowState::Failed:
        return QStringLiteral("cross");
    case RowState::Unknown:
        return QStringLiteral("question");
    case RowState::Excluded:
        return QStringLiteral("exclude");
    }
    return {};
}

} // namespace rowmill
