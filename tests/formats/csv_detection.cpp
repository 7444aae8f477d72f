#include "tests/formats/csv_set.h"
#include "tests/room_test.h"

#include <QHash>
#include <QSet>

using namespace rowmill;

/// How well the form of CSV files is found, over a set of generated ones. Detection is a guess: what it gets
/// wrong is listed here by name, so that a change shows what it mends and what it breaks.
class CsvDetectionTest : public QObject {
    Q_OBJECT

private slots:
    void isLargeEnough();
    void readsTheSet();

private:
    QTemporaryDir m_dir;
};

namespace {

/// What is still read otherwise than it was meant.
QSet<QByteArray> knownMistakes()
{
    return {
        // Texts full of commas win over the colon.
        "delimiter. colon, quoted where needed, messages",
        // A comma in the text makes up for the one that is missing.
        "slip. a delimiter missing before cell 4, comma",
        "slip. a delimiter missing before cell 4, semicolon",
    };
}

/// Twice what both have, over all they have: 1 when they are the same, in any order.
template<typename T>
double likeness(const QList<T>& wanted, const QList<T>& read)
{
    QHash<T, int> left;
    for (const T& item : wanted)
        ++left[item];
    int both = 0;
    for (const T& item : read)
        both += left[item]-- > 0 ? 1 : 0;
    const qsizetype all = wanted.size() + read.size();
    return all == 0 ? 1.0 : 2.0 * both / double(all);
}

Rows filledUp(Rows rows, qsizetype width)
{
    for (Row& row : rows) {
        while (row.size() < width)
            row.append(QByteArray());
    }
    return rows;
}

QByteArrayList flat(const Rows& rows)
{
    QByteArrayList cells;
    for (const Row& row : rows)
        cells += row;
    return cells;
}

struct Shares {
    double header = 0;
    double records = 0;
    double cells = 0;
};

Shares sharesOf(const CsvCase& one, const ReadTable& table)
{
    if (!table.ok)
        return {};
    const Rows wanted = filledUp(one.rows, one.header.size());
    const Rows read = filledUp(table.rows, table.columns.size());
    return {likeness(one.header, table.columns), likeness(wanted, read), likeness(flat(wanted), flat(read))};
}

} // namespace

void CsvDetectionTest::isLargeEnough()
{
    const QList<CsvCase> cases = csvSet();
    QSet<QByteArray> names;
    for (const CsvCase& one : cases)
        names.insert(one.name);
    QCOMPARE(names.size(), cases.size());
    QVERIFY2(cases.size() >= 300, qPrintable(QString::number(cases.size())));
}

void CsvDetectionTest::readsTheSet()
{
    const QList<CsvCase> cases = csvSet();
    const QSet<QByteArray> known = knownMistakes();
    Shares sum;
    int right = 0;
    int unexpected = 0;
    for (const CsvCase& one : cases) {
        const ReadTable table = readTable(put(m_dir, "t.csv", one.bytes));
        const Shares shares = sharesOf(one, table);
        sum.header += shares.header;
        sum.records += shares.records;
        sum.cells += shares.cells;
        const bool good = shares.header == 1 && shares.records == 1 && shares.cells == 1;
        right += good ? 1 : 0;
        if (good != known.contains(one.name))
            continue;
        ++unexpected;
        qWarning("%s: %s; header %.2f, records %.2f, cells %.2f%s", good ? "right now" : "wrong",
                 one.name.constData(), shares.header, shares.records, shares.cells,
                 table.ok ? "" : qPrintable(QStringLiteral("; ") + describe(table.error)));
    }
    const double all = double(cases.size());
    qInfo("%d of %d files right; headers %.4f, records %.4f, cells %.4f", right, int(all), sum.header / all,
          sum.records / all, sum.cells / all);
    QCOMPARE(unexpected, 0);
    QVERIFY(right >= 0.99 * all);
}

ROWMILL_TEST(CsvDetectionTest, QCoreApplication)
#include "csv_detection.moc"
