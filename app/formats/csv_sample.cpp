#include "app/formats/csv_sample.h"

#include "app/formats/csv_scanner.h"
#include "app/formats/text_bytes.h"

#include <map>

namespace rowmill {

namespace {

void addRow(CsvSample& sample, const CsvScanner& scanner, QByteArrayView bytes, qint64 line)
{
    CsvSample::Row row{{}, line};
    bool first = true;
    for (const CsvScanner::Cell& cell : scanner.cells()) {
        row.cells.append(bytes.sliced(cell.start, cell.size).toByteArray());
        sample.quotedCells += cell.quoted ? 1 : 0;
        const qsizetype before = cell.start - (cell.quoted ? 2 : 1);
        const bool spaced = (before >= 0 && bytes[before] == ' ') || row.cells.last().startsWith(' ');
        if (!first && (cell.size > 0 || cell.quoted)) {
            ++sample.followers;
            sample.paddedCells += spaced ? 1 : 0;
            sample.quotedFollowers += cell.quoted ? 1 : 0;
        }
        first = false;
    }
    sample.strayQuotes += scanner.strayQuotes();
    sample.rows.append(row);
}

bool isBlank(const CsvScanner& scanner)
{
    return scanner.cells().size() == 1 && scanner.cells().front().size == 0 && !scanner.isQuoted();
}

} // namespace

CsvSample sampleCsv(QByteArrayView bytes, bool whole, const CsvDialect& dialect, int maxRows)
{
    CsvSample sample;
    CsvScanner scanner(dialect);
    qint64 line = 1;
    while (!bytes.isEmpty() && sample.rows.size() < maxRows) {
        CsvScanner::State state = scanner.scan(bytes, whole);
        if (state == CsvScanner::State::UnclosedQuote) {
            ++sample.strayQuotes;
            scanner.setTame(true);
            state = scanner.scan(bytes, whole);
        }
        if (state != CsvScanner::State::Record) {
            sample.broken = state != CsvScanner::State::More;
            break;
        }
        const QByteArrayView record = bytes.first(scanner.size());
        if (!isBlank(scanner))
            addRow(sample, scanner, record, line);
        line += scanner.isQuoted() ? countLineBreaks(record) : 1;
        bytes = bytes.sliced(record.size());
    }
    return sample;
}

int usualWidth(const CsvSample& sample)
{
    if (sample.rows.isEmpty())
        return 0;
    const qsizetype first = sample.rows.first().cells.size();
    std::map<qsizetype, int> counts;
    for (const CsvSample::Row& row : sample.rows) {
        qsizetype width = row.cells.size();
        while (width > first && row.cells.at(width - 1).isEmpty())
            --width;
        if (width != first)
            width = row.cells.size();
        ++counts[width];
    }
    qsizetype best = first;
    for (const auto& [width, count] : counts) {
        if (count > counts[best])
            best = width;
    }
    return int(best);
}

} // namespace rowmill
