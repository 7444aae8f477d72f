#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/notes_dialog.h"
#include "ui/table/row_table_model.h"
#include "ui/table/table_page.h"
#include "ui/widget/banner.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/table_import.h"

// Behind the window, since it names in the open what that has names for.
#include "tests/formats/workbook_fixture.h"
#include "tests/room_test.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

namespace {

constexpr int Wait = 30'000; ///< ms, at most

} // namespace

/// A table file on its way into the window: what is found in it, what is chosen, and what becomes of it. By
/// keyboard.
class UiImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"RowmillTest"_s);
        QCoreApplication::setApplicationName(u"RowmillTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_window = std::make_unique<MainWindow>([]() -> Result<QUrl> { return QUrl(); });
        m_window->resize(1024, 640);
        m_window->show();
        m_window->activateWindow();
    }

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

    void aFileOfTheCommandLineIsAskedAboutOnlyInDoubt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a plain table") << QByteArray("id,text\n1,one\n2,two\n") << false;
        QTest::newRow("a title in front") << QByteArray("Report\n\nid,text\n1,one\n2,two\n3,three\n") << true;
        QTest::newRow("one column that may be several")
            << QByteArray("Report of May\n\nid,text\n1,one\n") << true;
        QTest::newRow("one column of words") << QByteArray("text\none\ntwo\n") << false;
        QTest::newRow("a ragged row") << QByteArray("id,text\n1,one\n2\n3,three\n") << true;
        QTest::newRow("nothing in it") << QByteArray() << true;
    }

    void aFileOfTheCommandLineIsAskedAboutOnlyInDoubt()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, asked);
        m_window->openFile(put(*m_folder, "t.csv", file));
        QTRY_VERIFY_WITH_TIMEOUT(dialog() || (model() && model()->rowCount() > 0), Wait);
        QCOMPARE(dialog() != nullptr, asked);
    }

    void aTableComesFromTheClipboard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<int>("rows");
        QTest::newRow("cells of a spreadsheet")
            << u"id\ttext\n1\t\"two\nlines, one cell\"\n2\tb\n"_s << u"<table><tr><td>no</td></tr></table>"_s
            << u"id text"_s << 2;
        QTest::newRow("CSV text") << u"id;text\n1;a\n2;b\n"_s << QString() << u"id text"_s << 2;
        QTest::newRow("a table of a web page")
            << u"id text 1 a"_s
            << u"<p>x</p><table><style>td{}</style><tr><th>id</th><th>the&nbsp;text</th></tr>"
               u"<tr><td>1</td><td>a &amp; b<br>c</td></tr></table>"_s
            << u"id the text"_s << 1;
        QTest::newRow("JSON lines") << u"{\"a\":1}\n{\"a\":2}\n"_s << QString() << u"a"_s << 2;
    }

    void aTableComesFromTheClipboard()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QFETCH(QString, opened);
        QFETCH(int, rows);
        auto* data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        actions()->paste->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), opened, Wait);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), opened, Wait);
        QCOMPARE(model()->rowCount(), rows);
        QVERIFY2(m_window->windowTitle().startsWith(u"Clipboard"_s), qPrintable(m_window->windowTitle()));
    }

    void anEmptyClipboardIsTold()
    {
        QGuiApplication::clipboard()->setText(u" \n"_s);
        actions()->paste->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible(), Wait);
        QCOMPARE(banner()->text(), u"The clipboard holds no table and no text."_s);
        QVERIFY(!dialog());
    }

    void aFolderOfTextsIsDropped()
    {
        QDir(m_folder->path()).mkdir(u"texts"_s);
        put(*m_folder, "texts/2.txt", "two\nlines");
        put(*m_folder, "texts/10.txt", "ten");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder->filePath(u"texts"_s))});
        drop(data);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"file text"_s, Wait);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(columns(), u"file text"_s, Wait);
        QCOMPARE(model()->rowCount(), 2);
    }

    void textIsDropped()
    {
        QMimeData data;
        data.setText(u"id\ttext\n1\ta\n"_s);
        drop(data);
        QTRY_COMPARE_WITH_TIMEOUT(previewed(), u"id text"_s, Wait);
    }

    void ofSeveralFilesNoneIsTaken()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(put(*m_folder, "a.csv", "a,b\n1,2\n")),
                      QUrl::fromLocalFile(put(*m_folder, "b.csv", "a,b\n1,2\n"))});
        drop(data);
        QVERIFY(banner()->isVisible());
        QVERIFY(!dialog());
    }

private:
    Actions* actions() const { return m_window->actions(); }
    Banner* banner() const { return m_window->findChild<Banner*>(); }
    RowTableModel* model() const { return m_window->findChild<TablePage*>()->model(); }
    ImportDialog* dialog() const { return m_window->findChild<ImportDialog*>(); }
    QTableView* previewTable() const { return dialog()->findChild<QTableView*>(); }
    void ask(const QString& path) { m_window->findChild<TableImport*>()->ask(path); }

    /// Where keys go.
    QWidget* focus() const { return dialog()->focusWidget() ? dialog()->focusWidget() : dialog(); }

    QString previewed() const { return dialog() ? headings(previewTable()->model(), 0, -1) : QString(); }

    /// The source columns of what is open.
    QString columns() const
    {
        const auto* table = model();
        return table && table->rowCount() > 0 ? headings(table, 1, table->columnCount()) : QString();
    }

    static QString headings(const QAbstractItemModel* model, int from, int to)
    {
        QStringList names;
        for (int i = from; i < (to < 0 ? model->columnCount() : to); ++i) {
            const QString name = model->headerData(i, Qt::Horizontal).toString();
            if (name == u"answer"_s)
                break;
            names.append(name);
        }
        return names.join(u' ');
    }

    QComboBox* box(const QString& name) const
    {
        for (auto* found : dialog()->findChildren<QComboBox*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

    bool offers(const QString& words) const
    {
        for (const auto* found : dialog()->findChildren<QComboBox*>()) {
            if (found->isVisible() && found->currentText() == words)
                return true;
        }
        const auto* skip = dialog()->findChild<QSpinBox*>();
        return skip->isVisible() && skip->text() == words;
    }

    bool says(const QString& words) const
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    QPushButton* button(const QString& text) const
    {
        for (auto* found : dialog()->findChildren<QPushButton*>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    void drop(const QMimeData& data)
    {
        QWidget* target = m_window->centralWidget();
        QDragEnterEvent enter({8, 8}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({8, 8}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

ROWMILL_TEST(UiImport, QApplication)
#include "import_test.moc"
