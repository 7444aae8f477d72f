#include "tests/layout/layout_check.h"
#include "tests/room_test.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rowmill::layout;

/// Holds the laws of layout_rules.cpp over every source file of the tree, and first shows that each law does
/// complain when it is broken.
class LayoutIncludes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void qtHeadersAreFoundByModule();
    void aBrokenLawIsNamed_data();
    void aBrokenLawIsNamed();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void theTreeKeepsTheLaws();

private:
    QHash<QString, QString> m_modules;
};

void LayoutIncludes::initTestCase()
{
    m_modules = qtModules(QStringLiteral(ROWMILL_QT_HEADERS));
}

void LayoutIncludes::qtHeadersAreFoundByModule()
{
    QCOMPARE(m_modules.value(u"QString"_s), u"QtCore"_s);
    QCOMPARE(m_modules.value(u"QColor"_s), u"QtGui"_s);
    QCOMPARE(m_modules.value(u"qlabel.h"_s), u"QtWidgets"_s);
}

void LayoutIncludes::aBrokenLawIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");

    const auto row = [](const char* name, const char* path, const QString& text, const char* complaint) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(complaint);
    };
    row("app names ui", "app/engine/a.cpp", u"\n#include \"ui/widget/theme.h\"\n"_s,
        "app/engine/a.cpp:2: includes ui/widget/theme.h; app/engine/ may include only app/base/");
    row("a room names its neighbour", "app/prompt/a.cpp", u"#include \"app/store/records.h\"\n"_s,
        "app/prompt/a.cpp:1: includes app/store/records.h; app/prompt/ may include only app/base/, "
        "app/prompt/");
    row("base names a room above it", "app/base/a.cpp", u"#include \"app/http/http_types.h\"\n"_s,
        "app/base/ may include only app/base/");
    row("keys names more than base", "app/keys/a.cpp", u"#include \"app/http/http_types.h\"\n"_s,
        "app/keys/ may include only app/base/, app/keys/");
    row("provider takes more of http than its values", "app/provider/a.cpp",
        u"#include \"app/http/pool.h\"\n"_s, "app/provider/ may include only");
    row("engine names practice", "app/engine/a.cpp", u"#include \"app/practice/practice_server.h\"\n"_s,
        "app/engine/ may include only");
    row("practice names cli", "app/practice/a.cpp", u"#include \"app/cli/command.h\"\n"_s,
        "app/practice/ may include only");
    row("a page names a sibling page", "ui/table/a.cpp", u"#include \"ui/chart/chart.h\"\n"_s,
        "ui/table/ may include only app/, ui/widget/, ui/text/, ui/table/");
    row("a page names the window", "ui/setup/a.cpp", u"#include \"ui/window/main_window.h\"\n"_s,
        "ui/setup/ may include only");
    row("a plain widget knows a Rowmill type", "ui/widget/a.cpp", u"#include \"app/base/outcome.h\"\n"_s,
        "ui/widget/ may include only ui/widget/");
    row("a file in a room without laws", "ui/attic/a.cpp", u"\n"_s,
        "ui/attic/a.cpp:1: lies in no known room");
    row("an include relative to its own folder", "app/base/a.cpp", u"#include \"error.h\"\n"_s,
        "our own headers are quoted and spelled from the repo root");
    row("an include that climbs", "app/base/a.cpp", u"#include \"../base/error.h\"\n"_s,
        "our own headers are quoted and spelled from the repo root");
    row("an own header in angle brackets", "app/base/a.cpp", u"#include <app/base/error.h>\n"_s,
        "our own headers are quoted and spelled from the repo root");
    row("an include with spaces and behind a comment", "app/base/a.cpp",
        u"/* one\ntwo */ #  include  \"ui/text/a.h\"\n"_s, "app/base/a.cpp:2: includes ui/text/a.h");
    row("a Gui header in app", "app/metrics/a.h", u"#pragma once\n#include <QColor>\n"_s,
        "app/metrics/a.h:2: includes QColor of QtGui; app/ may use only QtCore, QtNetwork, QtSql");
    row("a Widgets header in app by its small name", "app/cli/a.cpp", u"#include <qlabel.h>\n"_s,
        "includes qlabel.h of QtWidgets");
    row("a Gui header in app by its module", "app/cli/a.cpp", u"#include <QtGui/QImage>\n"_s,
        "includes QtGui/QImage of QtGui");
    row("a whole module in app", "app/cli/a.cpp", u"#include <QtWidgets>\n"_s,
        "includes QtWidgets of QtWidgets");
    row("SQL outside store", "app/engine/a.cpp", u"#include <QSqlQuery>\n"_s, "only app/store speaks SQL");
    row("SQL in the window", "ui/table/a.cpp", u"#include <QtSql/QSqlQuery>\n"_s,
        "only app/store speaks SQL");
    row("libcurl outside http", "app/provider/a.cpp", u"#include <curl/curl.h>\n"_s,
        "only app/http speaks to libcurl");
    row("a bus outside desktop", "ui/window/a.cpp", u"#include <QDBusConnection>\n"_s,
        "only ui/desktop speaks on a bus");
    row("the desktop's services know the project", "ui/desktop/a.cpp",
        u"#include \"app/engine/session.h\"\n"_s, "ui/desktop/ may include only ui/widget/, ui/desktop/");
    row("Qt's own HTTP client", "app/http/a.cpp", u"#include <QNetworkAccessManager>\n"_s,
        "app/http/a.cpp:1: says QNetworkAccessManager; requests go through app/http");
    row("a TLS error waved through", "app/http/a.cpp", u"\nreply->ignoreSslErrors();\n"_s,
        "app/http/a.cpp:2: says ignoreSslErrors; a TLS error is never ignored");
    row("certificates not verified", "app/http/a.cpp",
        u"curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER,\n    0L);\n"_s, "a TLS error is never ignored");
    row("a nested event loop", "ui/window/a.cpp", u"QEventLoop loop;\n"_s, "no nested event loops");
    row("events by hand", "app/cli/a.cpp", u"QCoreApplication::processEvents();\n"_s,
        "no nested event loops");
    row("a dialog with its own loop", "ui/dialogs/a.cpp", u"int r = dialog->exec();\n"_s,
        "no nested event loops");
    row("a ready-made dialog with its own loop", "ui/window/a.cpp",
        u"QFileDialog::getOpenFileName(this);\n"_s, "no nested event loops");
    row("a question with its own loop", "ui/window/a.cpp", u"QMessageBox::question (this);\n"_s,
        "no nested event loops");
    row("a thread that sleeps", "app/engine/a.cpp", u"QThread::msleep(5);\n"_s, "nobody sleeps");
    row("a standard thread that sleeps", "app/engine/a.cpp", u"std::this_thread::sleep_for(1s);\n"_s,
        "nobody sleeps");
    row("a test that waits a fixed time", "tests/base/a.cpp", u"QTest::qWait(100);\n"_s,
        "a test waits for a condition");
    row("a test that is skipped", "tests/base/a.cpp", u"QSKIP(\"no network\");\n"_s,
        "a test is never skipped");
    row("rich text", "ui/inspector/a.cpp", u"label->setTextFormat(Qt::RichText);\n"_s,
        "text is shown as plain text");
    row("text of whichever kind", "ui/inspector/a.cpp", u"label->setTextFormat(Qt::AutoText);\n"_s,
        "text is shown as plain text");
    row("a label that may guess at rich text", "ui/setup/a.cpp", u"auto* label = new QLabel(this);\n"_s,
        "text is shown by ui/widget's PlainLabel");
    row("a header without its guard", "app/base/a.h", u"// #pragma once\nint one();\n"_s,
        "app/base/a.h:1: is a header without #pragma once");
    row("a file name with capitals", "app/base/Clock.cpp", u"\n"_s, "is not a lower-case file name");
    row("a source over its end", "app/base/a.cpp", QString(601, u'\n'),
        "app/base/a.cpp:601: has 601 lines; 600 is the end for a .cpp");
    row("a header over its end", "app/base/a.h", u"#pragma once"_s + QString(251, u'\n'),
        "has 251 lines; 250 is the end for a .h");
    row("code after a digit separator", "app/base/a.cpp", u"int n = 10'000; QThread::sleep(1); f('x');\n"_s,
        "nobody sleeps");
    row("code after a quote in a literal", "app/base/a.cpp", u"f('\"', \"a\\\"b\"); QThread::sleep(1);\n"_s,
        "nobody sleeps");
    row("code after a raw string", "app/base/a.cpp", u"f(R\"x(\")x\"); QThread::sleep(1);\n"_s,
        "nobody sleeps");
}

void LayoutIncludes::aBrokenLawIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, complaint);
    const QStringList found = complaints(path, text, m_modules);
    QVERIFY2(found.size() == 1, qPrintable(u"Complaints:\n"_s + found.join(u'\n')));
    QVERIFY2(found.first().contains(complaint), qPrintable(found.first()));
}

void LayoutIncludes::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const char* path, const QString& text) {
        QTest::newRow(name) << QString::fromLatin1(path) << text;
    };
    row("a room names base and itself", "app/prompt/a.cpp",
        u"#include \"app/prompt/a.h\"\n#include \"app/base/result.h\"\n"_s);
    row("provider takes the values of http", "app/provider/a.cpp", u"#include \"app/http/http_types.h\"\n"_s);
    row("engine names the rooms below", "app/engine/a.cpp",
        u"#include \"app/store/records.h\"\n#include \"app/metrics/sample.h\"\n"_s);
    row("cli names practice", "app/cli/a.cpp", u"#include \"app/practice/practice_server.h\"\n"_s);
    row("a page names text and widget", "ui/table/a.cpp",
        u"#include \"ui/text/a.h\"\n#include \"ui/widget/a.h\"\n#include \"app/engine/session.h\"\n"_s);
    row("the window names the pages", "ui/window/a.cpp", u"#include \"ui/table/a.h\"\n"_s);
    row("store speaks SQL", "app/store/a.cpp", u"#include <QSqlQuery>\nquery.exec();\n"_s);
    row("http speaks to libcurl", "app/http/a.cpp", u"#include <curl/curl.h>\n"_s);
    row("app uses Core and Network", "app/base/a.cpp", u"#include <QtGlobal>\n#include <QHostAddress>\n"_s);
    row("the window uses Widgets", "ui/widget/a.cpp",
        u"#include <QLabel>\nauto* label = new QLabel(this);\n"_s);
    row("a law is named in a comment", "app/base/a.cpp", u"// never QThread::sleep(1)\n/* QSKIP( */\n"_s);
    row("a law is named in a string", "app/base/a.cpp", u"f(u\"QThread::sleep(1)\"_s);\n"_s);
    row("a law is named in a raw string", "tests/base/a.cpp",
        u"f(R\"(\n#include \"error.h\"\nQSKIP()\n)\");\n"_s);
    row("a test waits for a condition", "tests/base/a.cpp", u"QTRY_VERIFY(spy.count() > 0);\n"_s);
    row("a source includes its own moc", "tests/base/a.cpp", u"#include \"a.moc\"\n"_s);
    row("a source at its end", "app/base/a.cpp", QString(600, u'\n'));
}

void LayoutIncludes::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(complaints(path, text, m_modules), QStringList());
}

void LayoutIncludes::theTreeKeepsTheLaws()
{
    const QString root = QStringLiteral(ROWMILL_SOURCE_DIR) + u'/';
    QStringList found;
    int files = 0;
    for (const QString& tree : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator sources(root + tree, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            found.append(complaints(file.fileName().mid(root.size()), text, m_modules));
            ++files;
        }
    }
    QVERIFY2(files > 20, qPrintable(u"only %1 files under %2"_s.arg(files).arg(root)));
    found.sort();
    QVERIFY2(found.isEmpty(), qPrintable(u"%1 complaints:\n"_s.arg(found.size()) + found.join(u'\n')));
}

ROWMILL_TEST(LayoutIncludes, QCoreApplication)
#include "layout_includes.moc"
