#include "app/engine/change_data.h"
#include "app/engine/read_alike.h"
#include "tests/engine/session_fixture.h"
#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QTemporaryDir>

using namespace rowmill;
using namespace rowmill::test;

namespace {

ReadOptions chosen()
{
    ReadOptions options;
    options.delimiter = '%';
    options.quote = '\0';
    options.escape = '\\';
    options.encoding = "GB18030";
    options.headerLine = 3;
    options.headerRows = 1;
    options.sheet = QStringLiteral("五月");
    options.skipLines = 2;
    options.heading = true;
    options.padded = false;
    options.form = FileForm::Csv;
    return options;
}

} // namespace

/// How a project's table was read: kept with it, and what the next file makes of it.
class ReadingTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordComesBackAsItWas()
    {
        ReadRecord record{chosen(), {}};
        record.notes.shortRows = 7;
        record.notes.shortLines = {3, 5};
        record.notes.garbledRows = 1;
        record.notes.garbledLines = {9};
        record.notes.preambleLines = 2;
        record.notes.blankLines = 4;
        QCOMPARE(readRecordFromText(readRecordText(record)), record);
        QCOMPARE(readRecordFromText(readRecordText({})), ReadRecord());
    }

    void aRecordOfAnotherMakingIsReadAsFarAsItCanBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << QStringLiteral("{");
        QTest::newRow("an encoding nobody knows")
            << QStringLiteral("{\"options\":{\"encoding\":\"klingon\"}}");
        QTest::newRow("a delimiter of several characters")
            << QStringLiteral("{\"options\":{\"delimiter\":\"ab\",\"quote\":\"é\",\"escape\":7}}");
        QTest::newRow("a line break as delimiter") << QStringLiteral("{\"options\":{\"delimiter\":\"\\n\"}}");
        QTest::newRow("lines before the first")
            << QStringLiteral("{\"options\":{\"header_line\":-3,\"skip_lines\":1e300,\"header_rows\":1e9}}");
        QTest::newRow("a form that is none") << QStringLiteral("{\"options\":{\"form\":99},\"notes\":[]}");
        QTest::newRow("counts below nothing")
            << QStringLiteral("{\"notes\":{\"short\":[-4,[-1,0]],\"blank\":-9,\"long\":\"x\"}}");
    }

    void aRecordOfAnotherMakingIsReadAsFarAsItCanBe()
    {
        QFETCH(QString, text);
        QCOMPARE(readRecordFromText(text), ReadRecord());
    }

    void aFurtherFileIsReadAlikeWhereThatFits_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("alike");
        QTest::newRow("the same form") << QByteArray("id%text\n1%one\n") << QByteArray() << true;
        QTest::newRow("commas this time") << QByteArray("id,text\n1,one\n") << QByteArray() << false;
        QTest::newRow("other columns in either way")
            << QByteArray("nr%words\n1%one\n") << QByteArray() << true;
        QTest::newRow("another encoding this time")
            << QByteArray("id%text\n1%\xd6\xd0\xb9\xfa\n") << QByteArray("UTF-8") << true;
        QTest::newRow("not even text") << QByteArray(4096, '\0') << QByteArray() << true;
    }

    void aFurtherFileIsReadAlikeWhereThatFits()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, alike);
        const QTemporaryDir folder;
        ReadOptions before;
        before.delimiter = '%';
        before.encoding = encoding;
        const ReadOptions read =
            readAlike(put(folder, "t.csv", file), before, {QStringLiteral("id"), QStringLiteral("text")});
        QCOMPARE(read, alike ? before : ReadOptions());
    }

    void aProjectKeepsHowItsTableWasReadAndWhatWasMet()
    {
        const QTemporaryDir folder;
        const QString table = put(folder, "t.csv", "id%text\n1%one\n2\n");
        TableSource source(table);
        source.read.delimiter = '%';
        source.sourceName = QStringLiteral("May");
        const QString project = folder.filePath(QStringLiteral("t.rowmill"));
        const auto imported = importTable(source, project, QStringLiteral("{}"), {}, {});
        QVERIFY2(imported, imported ? "" : qPrintable(describe(imported.error())));
        {
            const auto opening = Session::openProject(project);
            QTRY_VERIFY(opening.isFinished());
            const auto session = *opening.result();
            QCOMPARE(session->info().sourceName, QStringLiteral("May"));
            QCOMPARE(session->readRecord().options, source.read);
            QCOMPARE(session->readRecord().notes.shortLines, QList<qint64>{3});
        }
        const QString next = put(folder, "next.csv", "id%text\n1%one\n2%two%three\n");
        const auto changed = changeData(project, next, {}, {}, {});
        QVERIFY(changed);
        QCOMPARE(changed->read.options, source.read);
        QCOMPARE(changed->read.notes.longLines, QList<qint64>{3});
        const auto opening = Session::openProject(project);
        QTRY_VERIFY(opening.isFinished());
        QCOMPARE((*opening.result())->readRecord(), changed->read);
    }
};

ROWMILL_TEST(ReadingTest, QCoreApplication)
#include "reading.moc"
