#include "app/keys/session_keys.h"

#include "tests/room_test.h"

#include <QUrl>
#include <QtTest>

using namespace rowmill;

namespace {

Origin origin(const char* url)
{
    return Origin::of(QUrl(QString::fromUtf8(url)));
}

} // namespace

class SessionKeysTest : public QObject {
    Q_OBJECT

private slots:
    void aKeyGoesOnlyToItsExactOrigin_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("given");
        QTest::newRow("the same") << "https://api.example.com/v1" << true;
        QTest::newRow("the standard port spelled out") << "https://API.example.com:443/other" << true;
        QTest::newRow("another path") << "https://api.example.com/v2/x" << true;
        QTest::newRow("another port") << "https://api.example.com:8443/v1" << false;
        QTest::newRow("another scheme") << "http://api.example.com/v1" << false;
        QTest::newRow("a sub-domain") << "https://eu.api.example.com/v1" << false;
        QTest::newRow("a parent domain") << "https://example.com/v1" << false;
        QTest::newRow("the host as user name") << "https://api.example.com@evil.example/v1" << false;
        QTest::newRow("a look-alike") << QStringLiteral("https://api.ex\u0430mple.com/v1") << false;
    }

    void aKeyGoesOnlyToItsExactOrigin()
    {
        QFETCH(QString, url);
        QFETCH(bool, given);
        SessionKeys keys;
        keys.set(origin("https://api.example.com/v1"), Secret("sk-secret"));
        const Secret key = keys.keyFor(Origin::of(QUrl(url)));
        QCOMPARE(!key.isEmpty(), given);
    }

    void anEmptyKeyForgets()
    {
        SessionKeys keys;
        keys.set(origin("https://a.example"), Secret("one"));
        keys.set(origin("https://a.example"), Secret());
        QVERIFY(keys.keyFor(origin("https://a.example")).isEmpty());
    }

    void aNewKeyReplacesTheOld()
    {
        SessionKeys keys;
        keys.set(origin("https://a.example"), Secret("one"));
        keys.set(origin("https://a.example"), Secret("two"));
        QCOMPARE(keys.keyFor(origin("https://a.example")).reveal(), QByteArray("two"));
    }
};

ROWMILL_TEST(SessionKeysTest, QCoreApplication)
#include "session_keys.moc"
