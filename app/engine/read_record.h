#pragma once

#include "app/formats/table_reader.h"

namespace rowmill {

/// How a project's table file was read, and what was met in it. A value; the project file keeps it.
struct ReadRecord {
    ReadOptions options; ///< what a person chose: what is not set was detected
    TableNotes notes;

    bool operator==(const ReadRecord&) const = default;
};

/// Where a project file keeps it, among its other notes.
inline constexpr QLatin1String ReadRecordKey("read");

/// As the project file holds it.
QString readRecordText(const ReadRecord& record);
/// What cannot be read, or says what no reader takes, is left out: it is not needed to use the project.
ReadRecord readRecordFromText(const QString& text);

} // namespace rowmill
