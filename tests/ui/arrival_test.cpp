#include "tests/room_test.h"
#include "tests/ui/import_window.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// The ways a table comes into the window other than by its menu: command line, clipboard, and dropped on it.
class UiArrival : public ImportWindow {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { showAnew(); }
    void cleanup() { m_window.reset(); }

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
    void drop(const QMimeData& data)
    {
        QWidget* target = m_window->centralWidget();
        QDragEnterEvent enter({8, 8}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({8, 8}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }
};

ROWMILL_TEST(UiArrival, QApplication)
#include "arrival_test.moc"
