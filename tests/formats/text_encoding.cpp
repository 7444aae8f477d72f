#include "app/formats/text_encoding.h"

#include "tests/formats/table_fixture.h"
#include "tests/room_test.h"

#include <QStringEncoder>

using namespace rowmill;

class TextEncodingTest : public QObject {
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void looksAtTheWholeFile();
    void refusesWhatIsNoText();
    void readsByTheAskedEncoding();
    void offersOnlyWhatItCanRead();

private:
    QTemporaryDir m_dir;
};

void TextEncodingTest::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const auto row = [](const char* name, const QByteArray& bytes, const TextEncoding& encoding) {
        QTest::newRow(name) << bytes << encoding;
    };
    const auto in = [](const char* encoding, const char* utf8) {
        return QByteArray(QStringEncoder(encoding).encode(QString::fromUtf8(utf8)));
    };
    row("nothing", "", {"UTF-8", 0});
    row("plain ASCII", "a,b\n1,2\n", {"UTF-8", 0});
    row("UTF-8", "好吃,é\n", {"UTF-8", 0});
    row("a UTF-8 mark",
        "\xef\xbb\xbf"
        "a\n",
        {"UTF-8", 3});
    row("a UTF-16LE mark",
        QByteArray("\xff\xfe"
                   "a\0",
                   4),
        {"UTF-16LE", 2});
    row("a UTF-16BE mark", QByteArray("\xfe\xff\0a", 4), {"UTF-16BE", 2});
    row("a UTF-32LE mark", QByteArray("\xff\xfe\0\0a\0\0\0", 8), {"UTF-32LE", 4});
    row("UTF-16LE by its zero bytes", in("UTF-16LE", "id,text\n1,hello there\n"), {"UTF-16LE", 0});
    row("UTF-16BE by its zero bytes", in("UTF-16BE", "id,text\n1,hello there\n"), {"UTF-16BE", 0});
    row("one slip in much UTF-8", QByteArray("真好吃,下次再来\n").repeated(20) + "\xff\n", {"UTF-8", 0});
    row("Chinese", in("GB18030", "编号,评价\n1,送餐很快，味道也不错\n2,等了两个小时，菜都凉了\n"),
        {"GB18030", 0});
    row("traditional Chinese",
        in("Big5", "編號,評論\n1,餐點很快就送到，味道也很好\n2,等了兩個小時，飯菜都涼了\n"), {"Big5", 0});
    row("Japanese", in("Shift_JIS", "番号,感想\n1,配達がとても早くて、味も良かったです\n"), {"Shift_JIS", 0});
    row("Korean", in("EUC-KR", "번호,후기\n1,배달이 정말 빠르고 맛도 좋았어요\n"), {"windows-949", 0});
    row("Russian", in("windows-1251", "Номер,Отзыв\n1,Доставили быстро, всё было вкусно\n"),
        {"windows-1251", 0});
    row("French", in("windows-1252", "Numéro,Avis\n1,Livraison très rapide et plats délicieux à côté\n"),
        {"windows-1252", 0});
}

void TextEncodingTest::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const auto guess = guessEncoding(put(m_dir, "t.csv", bytes));
    QVERIFY(guess);
    QCOMPARE(guess->name, encoding.name);
    QCOMPARE(guess->markSize, encoding.markSize);
}

/// A sample of the front would take these for UTF-8.
void TextEncodingTest::looksAtTheWholeFile()
{
    const QByteArray late =
        QByteArray("1,plain text\n").repeated(400'000) + QByteArray("2,caf\xe9 cr\xe8me br\xfbl\xe9"
                                                                    "e tr\xe8s bien\n")
                                                             .repeated(50);
    const auto guess = guessEncoding(put(m_dir, "t.csv", late));
    QVERIFY(guess);
    QCOMPARE(guess->name, QByteArray("windows-1252"));
    // A character that straddles two reads is no slip.
    const auto good = guessEncoding(put(m_dir, "t.csv", 'x' + QByteArray("好").repeated(800'000)));
    QVERIFY(good);
    QCOMPARE(good->name, QByteArray("UTF-8"));
}

void TextEncodingTest::refusesWhatIsNoText()
{
    const auto zeros = guessEncoding(put(m_dir, "t.csv", QByteArray(1'000, '\0')));
    QVERIFY(!zeros);
    QCOMPARE(zeros.error().kind, ErrorKind::NotText);
    QCOMPARE(guessEncoding(in(m_dir, "none")).error().kind, ErrorKind::FileMissing);
}

void TextEncodingTest::readsByTheAskedEncoding()
{
    // The same bytes, read as two languages.
    const QString path = put(m_dir, "t.csv", "a,b\n\xe9\xe8,x\n");
    ReadOptions options;
    options.encoding = "windows-1252";
    QCOMPARE(readTable(path, options).rows, (Rows{{"éè", "x"}}));
    options.encoding = "windows-1251";
    QCOMPARE(readTable(path, options).rows, (Rows{{"йи", "x"}}));
    options.encoding = "UTF-8";
    const ReadTable garbled = readTable(path, options);
    QCOMPARE(garbled.rows, (Rows{{"\xef\xbf\xbd\xef\xbf\xbd", "x"}}));
    QCOMPARE(garbled.notes.garbledLines, QList<qint64>{2});
}

void TextEncodingTest::offersOnlyWhatItCanRead()
{
    const QByteArrayList offered = offeredEncodings();
    QCOMPARE(offered.first(), QByteArray("UTF-8"));
    for (const char* needed : {"UTF-16LE", "GB18030", "Big5", "Shift_JIS", "EUC-KR", "windows-1252",
                               "windows-1250", "windows-1251", "ISO-8859-2"})
        QVERIFY2(offered.contains(needed), needed);
    QVERIFY(!isKnownEncoding("no-such-encoding"));
}

ROWMILL_TEST(TextEncodingTest, QCoreApplication)
#include "text_encoding.moc"
