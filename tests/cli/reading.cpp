#include "tests/cli/cli_fixture.h"
#include "tests/room_test.h"

using namespace rowmill::test;

namespace {

QStringList practice(const char* line)
{
    return words(line) + QStringList{QStringLiteral("--endpoint"), QStringLiteral("practice"),
                                     QStringLiteral("--prompt"), QStringLiteral("{{text}}")};
}

/// "id,text" in GBK, with a line in front of it.
const QByteArray Gbk = "# export of May\nid;text\n1;\xd6\xd0\xb9\xfa\n2;\xc8\xd5\xb1\xbe\n";

} // namespace

/// How a table file is read, said on the command line; and what the commands say of what they met in it.
class CliReading : public QObject {
    Q_OBJECT

private slots:
    void theFormThatIsSaidIsTheFormThatIsRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* name, const QByteArray& file, const char* options,
                            const char* written) {
            QTest::newRow(name) << file << words(options) << QByteArray(written);
        };
        row("everything", Gbk, "--from-delimiter ; --encoding gbk --skip 1 --header yes",
            "id,text\n1,中国\n2,日本\n");
        row("a delimiter nobody would guess", "a%b\n1%2\n", "--from-delimiter %", "a,b\n1,2\n");
        row("no quotes", "a,b\n\"1,2\"\n", "--quote none", "a,b\n\"\"\"1\",\"2\"\"\"\n");
        row("another quote", "a,b\n'1,5',2\n", "--quote '", "a,b\n\"1,5\",2\n");
        row("a backslash before quotes", "a,b\n\"say \\\"x\\\"\",2\n", "--escape \\",
            "a,b\n\"say \"\"x\"\"\",2\n");
        row("no names", "id,text\n1,one\n", "--header no", "Column 1,Column 2\nid,text\n1,one\n");
        row("names where one would guess none", "1,2\n3,4\n", "--header yes", "1,2\n3,4\n");
        row("names in a line", "x,y\nid,text\n1,one\n", "--header 2", "id,text\n1,one\n");
        row("lines in front, and no names", "Report\n\n1,one\n2,two\n", "--skip 2 --header no",
            "Column 1,Column 2\n1,one\n2,two\n");
        row("no names below a title", "Report\n\nid,text\n1,one\n2,two\n3,three\n", "--header no",
            "Column 1,Column 2\nid,text\n1,one\n2,two\n3,three\n");
    }

    void theFormThatIsSaidIsTheFormThatIsRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, written);
        CliFixture cli;
        cli.write(QStringLiteral("t.csv"), file);
        const Finished finished = cli.run(words("convert t.csv o.csv") + options);
        QVERIFY2(finished.status == 0, finished.err.constData());
        QCOMPARE(cli.read(QStringLiteral("o.csv")).replace("\r\n", "\n"), written);
    }

    void aRunReadsByWhatIsSaidAndTellsWhatItMet()
    {
        CliFixture cli;
        cli.write(QStringLiteral("t.csv"), Gbk + "3\n4;x;y\n");
        const Finished finished =
            cli.run(practice("run t.csv --delimiter ; --encoding GB18030 --output o.csv"));
        QVERIFY2(finished.status == 0, finished.err.constData());
        const QByteArray written = cli.read(QStringLiteral("o.csv"));
        QVERIFY2(written.startsWith("id,text,Column 3,") && written.contains("1,中国,"), written.constData());
        QVERIFY2(finished.err.contains("1 rows are shorter than the header (lines 5)"),
                 finished.err.constData());
        QVERIFY2(finished.err.contains("1 rows are longer than the header (lines 6)"),
                 finished.err.constData());
        QVERIFY(finished.err.contains("1 lines in front of the heading were passed over"));
    }

    void aFurtherFileIsReadAlikeUnlessSaidOtherwise()
    {
        CliFixture cli;
        // One column as anybody would guess: only who knows says "%".
        cli.write(QStringLiteral("may.csv"), "id%text\n1%one\n2%two\n");
        cli.write(QStringLiteral("june.csv"), "id%text\n1%one\n3%three\n");
        cli.write(QStringLiteral("july.csv"), "id,text\n5,five\n");
        QCOMPARE(cli.run(practice("run may.csv --delimiter %")).status, 0);
        Finished june = cli.run(words("run may.rowmill --data june.csv --key id --json"));
        QVERIFY2(june.status == 0, june.err.constData());
        QCOMPARE(june.json().value(QLatin1String("unchanged_rows")).toInt(), 1);
        QCOMPARE(june.json().value(QLatin1String("new_rows")).toInt(), 1);
        const Finished july = cli.run(words("run may.rowmill --data july.csv --key id --json"));
        QVERIFY2(july.status == 0, july.err.constData());
        QCOMPARE(july.json().value(QLatin1String("new_rows")).toInt(), 1);
        const Finished wrong = cli.run(words("run may.rowmill --data july.csv --delimiter ; --key id"));
        QCOMPARE(wrong.status, 2);
    }

    void whatNoReaderTakesIsRefusedByItsOption_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* line, const char* named) {
            QTest::newRow(line) << words(line) << QByteArray(named);
        };
        row("convert t.csv o.csv --encoding klingon", "“klingon” is not known");
        row("convert t.csv o.csv --from-delimiter ab", "--from-delimiter");
        row("convert t.csv o.csv --from-delimiter x", "--from-delimiter");
        row("convert t.csv o.csv --quote --", "--quote");
        row("convert t.csv o.csv --from-delimiter ; --quote ;", "--from-delimiter");
        row("convert t.csv o.csv --header maybe", "“maybe”");
        row("convert t.csv o.csv --skip -1", "--skip");
        row("convert t.csv o.csv --sheet May", "--sheet");
        row("convert t.jsonl o.csv --header yes", "--header");
        row("convert t.jsonl o.csv --from-delimiter ;", "--from-delimiter");
        row("run t.csv --project u.rowmill --endpoint practice --prompt x --skip 1000",
            "t.csv has no columns");
        row("run t.csv --endpoint practice --prompt x --encoding klingon", "“klingon” is not known");
        row("run t.rowmill --encoding UTF-8", "--encoding");
    }

    void whatNoReaderTakesIsRefusedByItsOption()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        CliFixture cli;
        cli.writeTable(2);
        cli.write(QStringLiteral("t.jsonl"), "{\"a\":1}\n");
        cli.write(QStringLiteral("t.rowmill"), "x");
        const Finished finished = cli.run(arguments);
        QCOMPARE(finished.status, 2);
        QVERIFY2(finished.err.contains(named), finished.err.constData());
        QCOMPARE(finished.err.count('\n'), 1);
        QVERIFY(!QFile::exists(cli.file(QStringLiteral("o.csv"))));
    }
};

ROWMILL_TEST(CliReading, QCoreApplication)
#include "reading.moc"
