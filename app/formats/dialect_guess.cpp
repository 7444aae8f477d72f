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
        return 0.8;
    default:
        return 0.75;
    }
}

double worth(CellKind kind)
{
    constexpr std::array<double, KindCount> Worth = {0.7, 1.0, 1.0, 0.9, 0.8, 0.5};
    return Worth.at(static_cast<size_t>(kind));
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
    const auto edges = std::min<qsizetype>(before + after, fitting);
    const double share = double(fitting) / double(sample.rows.size() - edges);
    return std::min(share, 1.0) * (1.0 - EdgeRowCost * double(edges));
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

double quoteCost(const CsvSample& sample, const CsvDialect& dialect)
{
    const double rows = double(sample.rows.size());
    double cost = std::min(0.5, sample.strayQuotes / rows);
    if (dialect.quote == 0) {
        int wrapped = 0;
        for (const CsvSample::Row& row : sample.rows)
            wrapped += int(std::count_if(row.cells.begin(), row.cells.end(), [](const QByteArray& cell) {
                return cell.startsWith('"') || cell.endsWith('"');
            }));
        cost = 0.03 + std::min(0.5, 0.5 * wrapped / rows);
    } else if (dialect.quote == '\'') {
        cost += sample.quotedCells == 0 ? 0.5 : 0.02;
    }
    return cost + (dialect.escape != 0 ? 0.005 : 0);
}

double score(const CsvSample& sample, const CsvDialect& dialect)
{
    const int width = usualWidth(sample);
    if (width == 0)
        return 0;
    double points = std::pow(constancy(sample, width), 1.5) * sense(sample, width);
    points *= width == 1 ? OneColumn : 1.0 - 0.3 / width;
    points *= (1.0 - quoteCost(sample, dialect)) * likelihood(dialect.delimiter);
    if (width == 2 && sample.rows.first().cells.size() == 1)
        points *= 0.6; // a heading without a delimiter: rather commas in a text
    if (!dialect.padded)
        return points;
    const bool all = sample.followers > 0 && sample.paddedCells >= 0.95 * sample.followers;
    return all ? points * 1.01 : 0;
}

/// A quote or an escape is worth a try only where one stands.
std::vector<CsvDialect> candidates(QByteArrayView start, const ReadOptions& options)
{
    std::vector<char> delimiters;
    for (const char c : std::string_view(",;\t|^~: ")) {
        if (c == ',' || start.contains(c))
            delimiters.push_back(c);
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
    for (const CsvDialect& dialect : candidates(bytes, options)) {
        const CsvSample sample = sampleCsv(bytes, all, dialect, SampleRows);
        const double points = score(sample, dialect);
        if (points > most + 1e-9) {
            most = points;
            best = dialect;
        }
    }
    return best;
}

} // namespace rowmill
