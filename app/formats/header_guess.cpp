#include "app/formats/header_guess.h"

#include "app/formats/cell_kind.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rowmill {

namespace {

constexpr int MaxPreamble = 20;
constexpr int MinDelimitedPreamble = 4; ///< columns; in fewer, a row with one cell may well be a heading
constexpr int MaxHeaderRows = 3;
constexpr int MinBodyRows = 3; ///< below a heading of several rows
constexpr int BodyRows = 60;   ///< that are looked at
constexpr double Clear = 0.8;  ///< share of a column's cells that make its kind

int filled(const QByteArrayList& cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QByteArray& cell) { return !cell.trimmed().isEmpty(); }));
}

bool isTyped(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Moment;
}

/// The kind of each column from row `from` on, where it is clearly numbers or dates.
std::vector<std::optional<CellKind>> columnKinds(const CsvSample& sample, int width, qsizetype from)
{
    std::vector<std::optional<CellKind>> kinds(static_cast<size_t>(width));
    const qsizetype end = std::min<qsizetype>(sample.rows.size(), from + BodyRows);
    for (int column = 0; column < width; ++column) {
        std::array<int, 6> counts{};
        int all = 0;
        for (qsizetype i = from; i < end; ++i) {
            const QByteArrayList& cells = sample.rows.at(i).cells;
            const CellKind kind = column < cells.size() ? cellKind(cells.at(column)) : CellKind::Empty;
            if (kind == CellKind::Empty)
                continue;
            ++counts.at(static_cast<size_t>(kind));
            ++all;
        }
        for (const CellKind kind : {CellKind::Number, CellKind::Moment}) {
            if (all > 0 && counts.at(static_cast<size_t>(kind)) >= Clear * all)
                kinds[static_cast<size_t>(column)] = kind;
        }
    }
    return kinds;
}

struct Votes {
    int heading = 0;
    int data = 0;
    int missing = 0;
};

/// Does the row look like the columns below it?
Votes judge(const QByteArrayList& cells, const std::vector<std::optional<CellKind>>& kinds, bool yearsBelow)
{
    Votes votes;
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (!kinds[i])
            continue;
        const QByteArray cell = cells.value(qsizetype(i));
        const CellKind kind = cellKind(cell);
        if (kind == CellKind::Empty)
            ++votes.missing;
        else if (!isTyped(kind) || (isYear(cell) && !yearsBelow))
            ++votes.heading;
        else
            ++votes.data;
    }
    return votes;
}

bool hasYears(const CsvSample& sample, qsizetype from)
{
    const qsizetype end = std::min<qsizetype>(sample.rows.size(), from + BodyRows);
    for (qsizetype i = from; i < end; ++i) {
        const QByteArrayList& cells = sample.rows.at(i).cells;
        if (std::any_of(cells.begin(), cells.end(), [](const QByteArray& cell) { return isYear(cell); }))
            return true;
    }
    return false;
}

/// A line that is no row of the table, with a blank one below it.
bool standsApart(const CsvSample& sample, int width, int row)
{
    return row + 1 < sample.rows.size() && sample.rows.at(row).cells.size() < width &&
           sample.rows.at(row + 1).line > sample.rows.at(row).line + 1;
}

/// Rows with next to nothing in them, in front of the first that is full.
int preambleRows(const CsvSample& sample, int width)
{
    if (width < 2)
        return 0;
    const int sparse = std::max(1, width / 3);
    const int end = std::min<int>(MaxPreamble, int(sample.rows.size()) - 1);
    for (int i = 0; i <= end; ++i) {
        const QByteArrayList& cells = sample.rows.at(i).cells;
        if (standsApart(sample, width, i))
            continue;
        const bool narrow = width < MinDelimitedPreamble && cells.size() > 1;
        // A title stands in the first column, the name of a group above its columns.
        const bool group = filled(cells) > 0 && cells.first().trimmed().isEmpty();
        if (narrow || group || filled(cells) > sparse)
            return i;
    }
    return 0;
}

/// Values of the row stand again below it, in their own columns.
bool isRepeatedBelow(const CsvSample& sample, const QByteArrayList& row, qsizetype from)
{
    int again = 0;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QByteArray cell = row.at(column).trimmed();
        again += !cell.isEmpty() &&
                 std::any_of(sample.rows.begin() + from, sample.rows.end(), [&](const CsvSample::Row& other) {
                     return other.cells.value(column).trimmed() == cell;
                 });
    }
    return again > 0 && 2 * again >= filled(row);
}

bool isHeading(const CsvSample& sample, int width, int row)
{
    const QByteArrayList& cells = sample.rows.at(row).cells;
    qsizetype below = row + 1;
    while (below < sample.rows.size() && below < row + MaxHeaderRows && sample.rows.at(below).cells == cells)
        ++below;
    if (below >= sample.rows.size())
        return true;
    const Votes votes = judge(cells, columnKinds(sample, width, below), hasYears(sample, below));
    if (votes.heading + votes.data > 0)
        return votes.heading >= votes.data;
    return sample.rows.size() - below < MinBodyRows || !isRepeatedBelow(sample, cells, below);
}

/// A second and third row of headings: the row above is the same, or has gaps that it fills, and none of its
/// cells is of the kind of the column below.
bool continuesHeading(const CsvSample& sample, int width, int row)
{
    if (sample.rows.size() - row - 1 < MinBodyRows)
        return false;
    const QByteArrayList& above = sample.rows.at(row - 1).cells;
    const QByteArrayList& cells = sample.rows.at(row).cells;
    if (cells.size() < width || filled(cells) < 2)
        return false;
    const Votes votes = judge(cells, columnKinds(sample, width, row + 1), hasYears(sample, row + 1));
    const bool same = cells == above;
    const bool gaps = filled(above) < filled(cells);
    return votes.data == 0 && (same || votes.heading >= 2 || (gaps && votes.heading >= 1));
}

} // namespace

HeaderPlace guessHeader(const CsvSample& sample, int width)
{
    HeaderPlace place;
    if (sample.rows.isEmpty())
        return place;
    place.row = preambleRows(sample, width);
    if (!isHeading(sample, width, place.row)) {
        // Data from here on: then the one line above it was no preamble but a short heading.
        place.count = place.row == 1 ? 1 : 0;
        place.row = 0;
        return place;
    }
    while (place.count < MaxHeaderRows && place.row + place.count < sample.rows.size() &&
           continuesHeading(sample, width, place.row + place.count))
        ++place.count;
    return place;
}

} // namespace rowmill
