#include "app/base/error.h"

#include "tests/room_test.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rowmill;

class ErrorTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasASentence_data();
    void everyKindHasASentence();
    void says_data();
    void says();
    void differsByKind();
};

namespace {

constexpr int KindCount = static_cast<int>(ErrorKind::LaterOption) + 1;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void ErrorTest::everyKindHasASentence_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("line");
    for (int kind = 0; kind < KindCount; ++kind) {
        QTest::addRow("kind %d with a line", kind) << kind << qint64(12);
        QTest::addRow("kind %d without a line", kind) << kind << qint64(0);
    }
}

void ErrorTest::everyKindHasASentence()
{
    QFETCH(int, kind);
    QFETCH(qint64, line);
    const QString sentence = describe({static_cast<ErrorKind>(kind), text("dir/place"), text("words"), line});
    QVERIFY(sentence.size() > 5);
    QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QRegularExpression(text("%\\d"))), qPrintable(sentence));
    if (line == 0)
        QVERIFY2(!sentence.contains(text(", line")), qPrintable(sentence));
}

void ErrorTest::says_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const Error& error, const char* sentence) {
        QTest::newRow(name) << error << text(sentence);
    };
    row("the name of the file, not its folder",
        {ErrorKind::BrokenTable, text("/home/a/t.csv"), text("a quote is open"), 3},
        "t.csv, line 3: a quote is open.");
    row("no line, no word of it", {ErrorKind::BrokenTable, text("t.csv"), text("a quote is open"), 0},
        "t.csv: a quote is open.");
    row("not UTF-8, with a line", {ErrorKind::NotUtf8, text("t.csv"), {}, 7},
        "t.csv, line 7: this is not UTF-8 text. Save the file as UTF-8 and open it again.");
    row("not UTF-8, without a line", {ErrorKind::NotUtf8, text("t.csv"), {}, 0},
        "t.csv: this is not UTF-8 text. Save the file as UTF-8 and open it again.");
    row("a detail of two parts, without a line", {ErrorKind::TooLarge, text("t.csv"), text("a: b"), 0},
        "t.csv: too large: a: b.");
    row("a detail that holds a marker", {ErrorKind::FileUnreadable, text("t.csv"), text("50%1 of %3"), 4},
        "t.csv cannot be read: 50%1 of %3.");
    row("a file name that holds a marker", {ErrorKind::FileUnreadable, text("%2.csv"), text("words"), 0},
        "%2.csv cannot be read: words.");
    row("a detail that ends in a full stop",
        {ErrorKind::FileUnreadable, text("t.csv"), text("It is gone."), 0},
        "t.csv cannot be read: It is gone.");
    row("a missing file with its whole path", {ErrorKind::FileMissing, text("/home/a/t.csv"), {}, 0},
        "/home/a/t.csv does not exist. Check the name and the folder.");
    row("an option", {ErrorKind::BadOption, text("--rows"), text("no number"), 0}, "--rows: no number.");
    row("an endpoint with its whole URL",
        {ErrorKind::BadEndpoint, text("http://a.example/v1"), text("no key over plain HTTP"), 0},
        "The endpoint http://a.example/v1 cannot be used: no key over plain HTTP.");
}

void ErrorTest::says()
{
    QFETCH(Error, error);
    QFETCH(QString, sentence);
    QCOMPARE(describe(error), sentence);
}

void ErrorTest::differsByKind()
{
    QSet<QString> sentences;
    for (int kind = 0; kind < KindCount; ++kind)
        sentences.insert(describe({static_cast<ErrorKind>(kind), text("p"), text("d"), 1}));
    QCOMPARE(sentences.size(), KindCount);
}

ROWMILL_TEST(ErrorTest, QCoreApplication)
#include "error.moc"
