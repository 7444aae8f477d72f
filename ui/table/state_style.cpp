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

MapMark mapMark(RowState state)
{
    switch (state) {
    case RowState::Waiting:
    case RowState::Done:
        return MapMark::Ground;
    case RowState::Excluded:
        return MapMark::Narrow;
    case RowState::Failed:
        return MapMark::Wide;
    case RowState::Unknown:
        return MapMark::Left;
    case RowState::Running:
        return MapMark::Right;
    case RowState::Retrying:
        return MapMark::Broken;
    }
    return MapMark::Ground;
}

QColor mapColor(const QPalette& palette, RowState state)
{
    const QColor base = toneColor(palette, Tone::Base);
    const QColor color = toneColor(palette, stateTone(state));
    if (state == RowState::Done)
        return mixed(base, color, 0.72);
    return state == RowState::Waiting ? mixed(base, color, 0.6) : color;
}

} // namespace rowmill
