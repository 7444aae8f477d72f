#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QDir>
#include <QStringEncoder>

using namespace rowmill;

/// Plain lines, and a folder of texts.
class LinesReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsLines_data();
    void readsLines();
    void saysWhichLine();
    void readsTabbedTextAsATable();
    void refusesWhatIsNoText();
    void capsLines();
    void readsAFolder();
    void ordersAFolderAsPeopleDo();
    void refusesAFolderWithoutTexts();
    void refusesATextInAFolderThatIsTooLarge();

private:
    QTemporaryDir m_dir;
};

void LinesReaderTest::readsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const Rows& rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("LF", "one\ntwo\n", {{"one"}, {"two"}});
    row("CRLF", "one\r\ntwo\r\n", {{"one"}, {"two"}});
    row("CR", "one\rtwo\r", {{"one"}, {"two"}});
    row("mixed ends, none at the last", "one\rtwo\r\nthree\nfour", {{"one"}, {"two"}, {"three"}, {"four"}});
    row("blank lines are skipped", "\none\n \t\n\ntwo\n\n", {{"one"}, {"two"}});
    row("spaces around are kept", "  one \n", {{"  one "}});
    row("commas and quotes mean nothing", "a, \"b\n\"c\", d\n", {{"a, \"b"}, {"\"c\", d"}});
    row("the first line is a row like the others", "text\nhello\n", {{"text"}, {"hello"}});
    row("a mark in front is none of it", "\xef\xbb\xbfone\n", {{"one"}});
    row("a zero byte", QByteArray("a\0b\nc\n", 6),
        {{"a\xef\xbf\xbd"
          "b"},
         {"c"}});
    row("Windows text",
        "caf\xe9 cr\xe8me br\xfbl\xe9"
        "e\nd\xe9j\xe0 vu, tr\xe8s bien\n",
        {{"café crème brûlée"}, {"déjà vu, très bien"}});
    row("tabs in some lines only", "a\tb\nc\n", {{"a\tb"}, {"c"}});
}

void LinesReaderTest::readsLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    for (const char* name : {"t.txt", "t.LOG", "t.text"}) {
        const ReadTable table = readTable(put(m_dir, name, bytes));
        QVERIFY2(table.ok, qPrintable(describe(table.error)));
        QCOMPARE(table.columns.size(), 1);
        QCOMPARE(table.rows, rows);
    }
}

void LinesReaderTest::saysWhichLine()
{
    const ReadTable table = readTable(put(m_dir, "t.txt", "one\r\n\r\n好吃\r两\xff\n\nlast, 真好"));
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.lines, (QList<qint64>{1, 3, 4, 6}));
    QCOMPARE(table.notes.blankLines, 2);
    QCOMPARE(table.notes.garbledLines, QList<qint64>{4});
}

void LinesReaderTest::readsTabbedTextAsATable()
{
    const ReadTable table = readTable(put(m_dir, "t.txt", "id\ttext\n1\ta, b\n2\tc\n"));
    QVERIFY(table.ok);
    QCOMPARE(table.columns, (Row{"id", "text"}));
    QCOMPARE(table.rows, (Rows{{"1", "a, b"}, {"2", "c"}}));
    // What spreadsheets save as "Unicode text".
    const QByteArray wide =
        QStringEncoder("UTF-16LE").encode(QStringLiteral("id\ttext\r\n1\t好\r\n2\té\r\n"));
    const ReadTable unicode = readTable(put(m_dir, "t.txt", "\xff\xfe" + wide));
    QVERIFY(unicode.ok);
    QCOMPARE(unicode.columns, (Row{"id", "text"}));
    QCOMPARE(unicode.rows, (Rows{{"1", "好"}, {"2", "é"}}));
}

void LinesReaderTest::refusesWhatIsNoText()
{
    QCOMPARE(readTable(put(m_dir, "t.txt", QByteArray(2'000, '\0'))).error.kind, ErrorKind::NotText);
    QCOMPARE(readTable(in(m_dir, "none.txt")).error.kind, ErrorKind::FileMissing);
}

void LinesReaderTest::capsLines()
{
    const QByteArray full(16 * 1024 * 1024, 'x');
    QVERIFY(readTable(put(m_dir, "t.txt", "a\n" + full + "\nb\n")).ok);
    const ReadTable table = readTable(put(m_dir, "t.txt", "a\n" + full + "x\nb\n"));
    QVERIFY(!table.ok);
    QCOMPARE(table.error.kind, ErrorKind::TooLarge);
    QCOMPARE(table.error.line, 2);
}

void LinesReaderTest::readsAFolder()
{
    QTemporaryDir dir;
    put(dir, "b.txt", "two\nlines\n");
    put(dir, "a.md", "# title\r\n");
    put(dir, "c.txt",
        "caf\xe9 cr\xe8me br\xfbl\xe9"
        "e");
    put(dir, "picture.png", "\x89PNG");
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("more.txt")));
    const ReadTable table = readTable(dir.path());
    QVERIFY2(table.ok, qPrintable(describe(table.error)));
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.rows,
             (Rows{{"a.md", "# title\r\n"}, {"b.txt", "two\nlines\n"}, {"c.txt", "café crème brûlée"}}));
}

void LinesReaderTest::ordersAFolderAsPeopleDo()
{
    QTemporaryDir dir;
    for (const char* name : {"10.txt", "9.txt", "1.txt"})
        put(dir, name, name);
    const ReadTable table = readTable(dir.path());
    QVERIFY(table.ok);
    QCOMPARE(table.rows, (Rows{{"1.txt", "1.txt"}, {"9.txt", "9.txt"}, {"10.txt", "10.txt"}}));
}

void LinesReaderTest::refusesAFolderWithoutTexts()
{
    QTemporaryDir dir;
    QCOMPARE(readTable(dir.path()).error.kind, ErrorKind::EmptyTable);
    put(dir, "picture.png", "\x89PNG");
    QCOMPARE(readTable(dir.path()).error.kind, ErrorKind::EmptyTable);
}

void LinesReaderTest::refusesATextInAFolderThatIsTooLarge()
{
    QTemporaryDir dir;
    put(dir, "a.txt", "small");
    const QString large = put(dir, "b.txt", QByteArray(20 * 1024 * 1024, 'x'));
    const ReadTable table = readTable(dir.path());
    QVERIFY(!table.ok);
    QCOMPARE(table.error.kind, ErrorKind::TooLarge);
    QCOMPARE(table.error.place, large);
    QCOMPARE(table.rows.size(), 1);
}

ROWMILL_TEST(LinesReaderTest, QCoreApplication)
#include "lines_reader.moc"
