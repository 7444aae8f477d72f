#include "app/formats/dialect_guess.h"

#include "app/formats/cell_kind.h"
#include "app/formats/csv_sample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace rowmill {

namespace {

constexpr qsizetype SampleSize = 128 * 1024;
constexpr int SampleRows = 300;
constexpr qsizetype MaxEdgeRows = 12; ///< that a preamble or the footnotes may have
constexpr double EdgeRowCost = 0.01;
constexpr double OneColumn = 0.55;
/// A first row without a delimiter, in a table of a few columns: rather commas in a text, or colons in a
/// time. The same for a delimiter in the heading of one column.
constexpr double OddHeading = 0.6;
/// A first row that can only be read to the cap of columns: it will be refused with a reason.
constexpr double TooManyCells = 0.5;
constexpr double SplitValues = 0.3;
constexpr double DoubledInside = 10;
constexpr int KindCount = 6;

double likelihood(char delimiter)
{
    switch (delimiter) {
    case ',':
    case ';':
    case '\t':
        return 1.0;
    case '|':
        return 0.98;
    case '^':
    case '~':
        return 0.9;
    case ':':
        return 0.6;
    default:
        return 0.7;
    }
}

double worth(CellKind kind)
{
    constexpr std::array<double, KindCount> Worth = {0.7, 1.0, 1.0, 0.9, 0.8, 0.5};
    return Worth.at(static_cast<size_t>(kind));
}

/// Rows as wide as the one above them.
int repeats(const CsvSample& sample)
{
    int count = 0;
    for (qsizetype i = 1; i < sample.rows.size(); ++i)
        count += sample.rows.at(i).cells.size() == sample.rows.at(i - 1).cells.size() ? 1 : 0;
    return count;
}

/// Of the rows between preamble and footnotes, how many are `width` wide.
double constancy(const CsvSample& sample, int width)
{
    const auto fits = [width](const CsvSample::Row& row) { return row.cells.size() == width; };
    const auto first = std::find_if(sample.rows.begin(), sample.rows.end(), fits);
    const auto last = std::find_if(sample.rows.rbegin(), sample.rows.rend(), fits).base();
    const auto before = std::min<qsizetype>(first - sample.rows.begin(), MaxEdgeRows);
    const auto after = std::min<qsizetype>(sample.rows.end() - last, MaxEdgeRows);
    const auto fitting = std::count_if(sample.rows.begin(), sample.rows.end(), fits);
    // A table of one or two rows below a long preamble is not likely.
    const auto edges = std::min<qsizetype>(before + after, fitting / 3);
    const double share = std::min(1.0, double(fitting) / double(sample.rows.size() - edges));
    // Two tables in one file: half of the rows have another width, but hardly one another than the row above.
    const double steady =
        sample.rows.size() < 2 ? 1.0 : double(repeats(sample)) / double(sample.rows.size() - 1);
    return (share + std::max(share, steady)) / 2 * (1.0 - EdgeRowCost * double(edges));
}

/// Do the cells mean something, and the cells of one column the same kind of thing?
double sense(const CsvSample& sample, int width)
{
    std::vector<std::array<int, KindCount>> kinds(static_cast<size_t>(width));
    double value = 0;
    int cells = 0;
    for (const CsvSample::Row& row : sample.rows) {
        if (row.cells.size() != width)
            continue;
        for (int i = 0; i < width; ++i) {
            const CellKind kind = cellKind(row.cells.at(i));
            ++kinds[static_cast<size_t>(i)].at(static_cast<size_t>(kind));
            value += worth(kind);
            ++cells;
        }
    }
    int alike = 0;
    for (const auto& column : kinds) {
        const int usual = *std::max_element(column.begin() + 1, column.end());
        alike += std::min(usual + column.front(), cells / width);
    }
    return cells == 0 ? 0 : 0.4 * value / cells + 0.6 * alike / cells;
}

/// Cells that a quote opens where none is known.
int wrappedCells(const CsvSample& sample)
{
    int count = 0;
    for (const CsvSample::Row& row : sample.rows)
        count += int(std::count_if(row.cells.begin(), row.cells.end(),
                                   [](const QByteArray& cell) { return cell.startsWith('"'); }));
    return count;
}

/// Cells that stand in quotes of the other kind. One that is doubled inside them says it all the more.
double otherQuotes(const CsvSample& sample, char quote)
{
    const char other = quote == '"' ? '\'' : '"';
    const char both[] = {other, other, '\0'};
    double evidence = 0;
    for (const CsvSample::Row& row : sample.rows) {
        for (const QByteArray& cell : row.cells) {
            if (cell.size() < 2 || !cell.startsWith(other) || !cell.endsWith(other))
                continue;
            const auto doubled = cell.mid(1, cell.size() - 2).count(both);
            evidence += doubled > 0 && 2 * doubled == cell.count(other) - 2 ? DoubledInside : 1;
        }
    }
    return evidence;
}

double quoteCost(const CsvSample& sample, const CsvDialect& dialect)
{
    const double rows = double(sample.rows.size());
    if (dialect.quote == 0)
        return 0.03 + 0.6 * std::min(1.0, wrappedCells(sample) / rows);
    const double strays = 0.3 * std::min(1.0, sample.strayQuotes / rows);
    const double unusual = dialect.quote == '"' ? 0 : sample.quotedCells == 0 ? 0.5 : 0.02;
    const double others = 0.6 * std::min(1.0, otherQuotes(sample, dialect.quote) / rows);
    return strays + unusual + others + (dialect.escape != 0 ? 0.005 : 0);
}

/// Names of columns have no delimiters in them, least of all without a space behind.
double oneColumnHeading(const QByteArray& heading)
{
    double odd = 1.0;
    for (qsizetype i = 0; i + 1 < heading.size(); ++i) {
        if (QByteArrayView(",;\t|").contains(heading.at(i)))
            odd = std::min(odd, heading.at(i + 1) == ' ' ? OddHeading : OddHeading / 3);
    }
    return odd;
}

/// A first row of one cell that can only be a title: a blank line is below it, or what follows has quotes by
/// the rules, which no text has by chance.
bool isTitled(const CsvSample& sample)
{
    const bool apart = sample.rows.size() > 1 && sample.rows.at(1).line > sample.rows.at(0).line + 1;
    return apart || (sample.quotedFollowers > 0 && sample.strayQuotes == 0);
}

/// Moments and numbers have colons, spaces and commas of their own.
bool splitsValues(const CsvSample& sample, char delimiter)
{
    const bool decimal = delimiter == ',' && sample.rows.first().cells.size() == 1;
    if (delimiter != ':' && delimiter != ' ' && !decimal)
        return false;
    const auto whole = [delimiter](const CsvSample::Row& row) {
        const CellKind kind = cellKind(row.cells.join(delimiter));
        return kind == CellKind::Moment || kind == CellKind::Number;
    };
    return 2 * std::count_if(sample.rows.begin(), sample.rows.end(), whole) > sample.rows.size();
}

/// The names stand side by side, but by another delimiter.
bool namesOthers(const QByteArray& heading, char delimiter)
{
    const QByteArrayView usual = ";\t|";
    return std::any_of(usual.begin(), usual.end(),
                       [&](char other) { return other != delimiter && heading.count(other) > 1; });
}

double score(const CsvSample& sample, const CsvDialect& dialect, bool askedPadded)
{
    const int width = usualWidth(sample);
    const bool usual = std::string_view(",;\t|").find(dialect.delimiter) != std::string_view::npos;
    if (width == 0)
        return sample.broken && usual ? TooManyCells : 0;
    double points = std::pow(constancy(sample, width), 1.5) * sense(sample, width);
    points *= width == 1 ? OneColumn : 1.0 - 0.3 / width;
    points *= (1.0 - quoteCost(sample, dialect)) * likelihood(dialect.delimiter);
    const QByteArrayList& heading = sample.rows.first().cells;
    if ((width == 2 || width == 3) && heading.size() == 1 && !isTitled(sample))
        points *= OddHeading;
    if (width > 1 && heading.size() == 1 && namesOthers(heading.first(), dialect.delimiter))
        points *= OddHeading;
    if (width == 1)
        points *= oneColumnHeading(heading.first());
    if (width > 1 && splitsValues(sample, dialect.delimiter))
        points *= SplitValues;
    if (!dialect.padded || askedPadded)
        return points;
    const bool all = sample.followers > 0 && sample.paddedCells >= 0.95 * sample.followers;
    return all ? points * 1.01 : 0;
}

/// A quote or an escape is worth a try only where one stands.
std::vector<CsvDialect> candidates(QByteArrayView start, const ReadOptions& options)
{
    std::vector<char> delimiters;
    for (const char c : std::string_view(",;\t|^~: ")) {
        if (start.contains(c))
            delimiters.push_back(c);
    }
    // One that stands nowhere makes a table of one column.
    for (const char c : std::string_view(",;\t|\x1f")) {
        if (!start.contains(c)) {
            delimiters.insert(delimiters.begin(), c);
            break;
        }
    }
    if (options.delimiter)
        delimiters = {*options.delimiter};
    std::vector<char> quotes = {'"'};
    if (start.contains('\''))
        quotes.push_back('\'');
    if (start.contains('"'))
        quotes.push_back('\0');
    if (options.quote)
        quotes = {*options.quote};
    std::vector<CsvDialect> found;
    for (const char delimiter : delimiters) {
        for (const char quote : quotes) {
            const char escaped[] = {'\\', quote, '\0'};
            const bool escapes = quote != '\0' && start.contains(escaped);
            const auto addEscape = [&](char escape) {
                found.push_back({delimiter, quote, escape, options.padded.value_or(false)});
                if (!options.padded && delimiter != ' ')
                    found.push_back({delimiter, quote, escape, true});
            };
            addEscape(options.escape.value_or('\0'));
            if (!options.escape && escapes)
                addEscape('\\');
        }
    }
    return found;
}

} // namespace

CsvDialect guessDialect(QByteArrayView start, bool whole, const ReadOptions& options)
{
    const bool all = whole && start.size() <= SampleSize;
    const QByteArrayView bytes = start.first(std::min(start.size(), SampleSize));
    CsvDialect best{options.delimiter.value_or(','), options.quote.value_or('"'),
                    options.escape.value_or('\0'), options.padded.value_or(false)};
    double most = 0;
    QByteArray clean; // delimiters with which the quotes obey the rules
    for (const CsvDialect& dialect : candidates(bytes, options)) {
        if (dialect.quote == 0 && clean.contains(dialect.delimiter))
            continue;
        const CsvSample sample = sampleCsv(bytes, all, dialect, SampleRows);
        if (dialect.quote == '"' && sample.quotedCells > 0 && sample.strayQuotes == 0)
            clean.append(dialect.delimiter);
        const double points = score(sample, dialect, options.padded.has_value());
        if (points > most + 1e-9) {
            most = points;
            best = dialect;
        }
    }
    return best;
}

} // namespace rowmill
