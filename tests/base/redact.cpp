#include "app/base/redact.h"

#include "tests/room_test.h"

#include <QtTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

class RedactTest : public QObject {
    Q_OBJECT

private slots:
    void theKeyItselfIsTakenOut()
    {
        const Secret key("plain-word-key");
        QCOMPARE(withoutKey(u"Wrong plain-word-key, plain-word-key!"_s, key), u"Wrong [key], [key]!"_s);
        QCOMPARE(withoutKey(QByteArray("a plain-word-key"), key), QByteArray("a [key]"));
        QCOMPARE(withoutKey(u"as it is"_s, Secret()), u"as it is"_s);
        QCOMPARE(withoutKey(u"the x of any example"_s, Secret("x")), u"the x of any example"_s);
    }

    void whatLooksLikeAKeyIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const QString& text, const QString& left) {
            QTest::newRow(name) << text << left;
        };
        row("a bearer token", u"Authorization: Bearer abcdefghijkl"_s, u"Authorization: Bearer [key]"_s);
        row("one with a known beginning", u"key sk-proj-abcdefghijklmnop refused"_s, u"key [key] refused"_s);
        row("one of Google's", u"AIzaSyA1234567890abcdefgh"_s, u"[key]"_s);
        row("a header", u"x-api-key: 0123456789abcdef"_s, u"x-api-key: [key]"_s);
        row("a header in JSON", uR"({"api-key": "0123456789abcdef"})"_s, uR"({"api-key": "[key]"})"_s);
        row("a query", u"https://a.example/v1?key=abc123&alt=sse"_s,
            u"https://a.example/v1?key=[key]&alt=sse"_s);
        row("a password in an address", u"via http://anna:secret@proxy.example:3128"_s,
            u"via http://proxy.example:3128"_s);
        row("nothing", u"The key is missing; write to help@example.com?"_s,
            u"The key is missing; write to help@example.com?"_s);
    }

    void whatLooksLikeAKeyIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        QCOMPARE(withoutKeys(text), left);
    }

    void theLogIsRedacted()
    {
        static QString heard;
        qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& message) { heard = message; });
        redactLog();
        qWarning("sent Authorization: Bearer %s", "abcdefghijkl");
        qInstallMessageHandler(nullptr);
        QCOMPARE(heard, u"sent Authorization: Bearer [key]"_s);
    }
};

ROWMILL_TEST(RedactTest, QCoreApplication)
#include "redact.moc"
