#include "tests/room_test.h"
#include "tests/ui/import_window.h"
#include "ui/dialogs/notes_dialog.h"

#include <QTreeWidget>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// A table file on its way into the window: what is found in it, what is chosen, and what becomes of it.
/// By keyboard.
class UiImport : public ImportWindow {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { showAnew(); }
    void cleanup() { m_window.reset(); }

    void enterOpensAtOnce()
    {
        ask(put(*m_folder, "t.csv", "id,text\n1,one\n2,two\n"));
        QVERIFY(dialog());
        QTest::keyClick(focus(), Qt::Key_Return); // before anything is known
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), Wait);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), u"id text"_s, Wait);
        QCOMPARE(model()->rowCount(), 2);
        QVERIFY(!banner()->isVisible());
    }

    void whatIsFoundIsShownAndReadSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QString>("opened");
        QTest::newRow("GBK with semicolons below a title")
            << u"t.csv"_s
            << QByteArray("Report\n\nid;\xc3\xfb\xd7\xd6\n1;\xd6\xd0\xb9\xfa\n2;\xc8\xd5\xb1\xbe\n")
            << QStringList{u"Detected: semicolon ;"_s, u"Detected: GB18030"_s, u"Detected: in line 3"_s,
                           u"Detected: 2"_s}
            << u"id 名字"_s;
        QTest::newRow("JSON lines") << u"t.jsonl"_s << QByteArray("{\"a\":1,\"b\":{\"c\":2}}\n")
                                    << QStringList{u"Detected: JSON lines"_s, u"Detected: UTF-8"_s}
                                    << u"a b.c"_s;
        QTest::newRow("lines of text") << u"t.txt"_s << QByteArray("one\ntwo, three\n")
                                       << QStringList{u"Detected: text, a row for each line"_s} << u"text"_s;
        QTest::newRow("numbers without names") << u"t.csv"_s << QByteArray("1,2\n3,4\n5,6\n")
                                               << QStringList{u"Detected: none"_s} << u"Column 1 Column 2"_s;
    }

    void whatIsFoundIsShownAndReadSo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, file);
        QFETCH(QStringList, found);
        QFETCH(QString, opened);
        ask(put(*m_folder, qPrintable(name), file));
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), opened, Wait);
        for (const QString& words : std::as_const(found))
            QVERIFY2(offers(words), qPrintable(words));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), opened, Wait);
    }

    void thePreviewFollowsEveryChoiceByKeyboard()
    {
        ask(put(*m_folder, "t.csv", "id,a,text; more\n1,x,one; x\n2,y,two; y\n"));
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"id a text; more"_s, Wait);
        QTest::keyClick(focus(), Qt::Key_D, Qt::AltModifier);
        QCOMPARE(focus()->accessibleName(), u"Delimiter"_s);
        QTest::keyClicks(focus(), u"semi"_s);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"id,a,text more"_s, Wait);
        QTest::keyClick(focus(), Qt::Key_H, Qt::AltModifier);
        QTest::keyClicks(focus(), u"None"_s);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"Column 1 Column 2"_s, Wait);
        QTest::keyClick(focus(), Qt::Key_K, Qt::AltModifier);
        QTest::keyClicks(focus(), u"1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(previewTable()->model()->rowCount(), 2, Wait);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), u"Column 1 Column 2"_s, Wait);
        QCOMPARE(model()->rowCount(), 2);
    }

    void ofManyChoicesTheLastOneCounts()
    {
        ask(put(*m_folder, "t.csv", "id,a;b|c\n" + QByteArray("1,2;3|4\n").repeated(3000)));
        QTRY_VERIFY_WITH_TIMEOUT(!previewed().isEmpty(), Wait);
        QComboBox* delimiter = box(u"Delimiter"_s);
        for (int i = 0; i < 30; ++i)
            delimiter->setCurrentIndex(1 + i % 4);
        delimiter->setCurrentIndex(4);
        QCOMPARE(delimiter->currentText(), u"bar |"_s);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"id,a;b c"_s, Wait);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"3,000 row(s)"_s), Wait);
        QCOMPARE(previewed(), u"id,a;b c"_s);
    }

    void ofAWorkbookTheSheetIsChosen()
    {
        XlsxParts parts;
        parts.sheets = R"(<sheet name="One" sheetId="1" r:id="rId1"/>)"
                       R"(<sheet name="Two" sheetId="2" state="hidden" r:id="rId2"/>)";
        parts.sheet = R"(<row><c t="inlineStr"><is><t>first</t></is></c></row><row><c><v>1</v></c></row>)";
        ask(putArchive(*m_folder, "t.xlsx", parts.parts()));
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"first"_s, Wait);
        QVERIFY(offers(u"The first: One"_s));
        QVERIFY(!box(u"Delimiter"_s)->isVisible());
        QTest::keyClick(focus(), Qt::Key_S, Qt::AltModifier);
        QTest::keyClicks(focus(), u"Two (hidden)"_s);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"second"_s, Wait);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), u"second"_s, Wait);
    }

    void whatCannotBeReadIsToldInTheDialogWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        QTest::newRow("a broken line") << u"t.jsonl"_s << QByteArray("{\"a\":1}\n{\"a\":\n") << u"line 2"_s;
        QTest::newRow("a broken line behind the preview")
            << u"t.jsonl"_s << QByteArray(QByteArray("{\"a\":1}\n").repeated(500) + "{\"a\":\n")
            << u"line 501"_s;
        QTest::newRow("an empty file")
            << u"t.csv"_s << QByteArray() << u"t.csv has no columns: it is empty"_s;
        QTest::newRow("an unknown ending") << u"t.doc"_s << QByteArray("x\n") << u"“doc”"_s;
        QTest::newRow("no workbook") << u"t.xlsx"_s << QByteArray("x\n") << u"this is not a workbook"_s;
    }

    void whatCannotBeReadIsToldInTheDialogWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, file);
        QFETCH(QString, told);
        ask(put(*m_folder, qPrintable(name), file));
        QTRY_VERIFY_WITH_TIMEOUT(says(told), Wait);
        QVERIFY(!button(u"Open"_s)->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), Wait);
        QCOMPARE(model() ? model()->rowCount() : 0, 0);
    }

    void anotherEndingCanBeReadAllTheSame()
    {
        ask(put(*m_folder, "t.dat", "id;text\n1;one\n2;two\n"));
        QTRY_VERIFY_WITH_TIMEOUT(says(u"“dat”"_s), Wait);
        QTest::keyClick(dialog(), Qt::Key_A, Qt::AltModifier);
        QCOMPARE(focus()->accessibleName(), u"Read as"_s);
        QTest::keyClicks(focus(), u"CSV"_s);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"id text"_s, Wait);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), u"id text"_s, Wait);
    }

    void rowsThatAreNotAsTheOthersAreToldAndListed()
    {
        QByteArray file = "id,text\n";
        for (int i = 2; i <= 400; ++i)
            file += i % 100 == 0 ? "short\n" : i == 333 ? "1,2,3\n" : "1,x\n";
        ask(put(*m_folder, "t.csv", file));
        QTRY_VERIFY_WITH_TIMEOUT(
            says(
                u"4 row(s) shorter than the heading, the missing cells are empty: line 100, 200, 300, 400."_s),
            Wait);
        QVERIFY(
            says(u"1 row(s) longer than the heading, the further cells are in added columns: line 333."_s));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), Wait);
        QVERIFY2(banner()->text().contains(u"line 100, 200, 300, 400."_s), qPrintable(banner()->text()));
        QCOMPARE(model()->rowCount(), 399);
        for (auto* found : banner()->findChildren<QPushButton*>()) {
            if (found->text() == u"Show them"_s)
                found->click();
        }
        auto* notes = m_window->findChild<NotesDialog*>();
        QVERIFY(notes);
        const auto* list = notes->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 5);
        QCOMPARE(list->topLevelItem(3)->text(0), u"333"_s);
        QTest::keyClick(notes, Qt::Key_Escape);
    }
};

ROWMILL_TEST(UiImport, QApplication)
#include "import_test.moc"
