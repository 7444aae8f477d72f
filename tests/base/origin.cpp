#include "app/base/origin.h"

#include "tests/room_test.h"

#include <QTest>
#include <QUrl>

using namespace rowmill;

class OriginTest : public QObject {
    Q_OBJECT

private slots:
    void spellsOut_data();
    void spellsOut();
    void tellsApart_data();
    void tellsApart();
    void knowsLoopback_data();
    void knowsLoopback();
};

void OriginTest::spellsOut_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char* name, const char* url, const char* origin) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(origin);
    };
    row("the port of https", "https://api.openai.com/v1", "https://api.openai.com:443");
    row("the port of http", "http://example.com", "http://example.com:80");
    row("a port of its own", "http://127.0.0.1:8080/v1", "http://127.0.0.1:8080");
    row("capital letters", "HTTPS://API.OpenAI.com/V1", "https://api.openai.com:443");
    row("the usual port written out", "https://api.openai.com:443/", "https://api.openai.com:443");
    row("user and password are not part of it", "https://me:secret@api.openai.com/v1",
        "https://api.openai.com:443");
    row("a user that looks like a host", "https://api.openai.com@evil.example/v1",
        "https://evil.example:443");
    row("path, query and fragment are not part of it", "https://a.example/v1?key=1#x",
        "https://a.example:443");
    row("a host in its own letters", "https://bücher.example/", "https://xn--bcher-kva.example:443");
    row("IPv6 in brackets", "http://[::1]:8080/", "http://[::1]:8080");
}

void OriginTest::spellsOut()
{
    QFETCH(QString, url);
    QFETCH(QString, origin);
    QCOMPARE(Origin::of(QUrl(url)).toString(), origin);
}

void OriginTest::tellsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const char* one, const char* other, bool same) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("two paths", "https://a.example/v1", "https://a.example/v2", true);
    row("port given and left out", "https://a.example:443", "https://a.example", true);
    row("letters and their ACE form", "https://bücher.example", "https://xn--bcher-kva.example", true);
    row("two schemes", "https://a.example", "http://a.example", false);
    row("two schemes on one port", "https://a.example:443", "http://a.example:443", false);
    row("two ports", "https://a.example", "https://a.example:8443", false);
    row("a host below it", "https://a.example", "https://api.a.example", false);
    row("a host that begins alike", "https://a.example", "https://a.example.evil.example", false);
    row("a Cyrillic look-alike", "https://apple.example", "https://аpple.example", false);
}

void OriginTest::tellsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    const Origin a = Origin::of(QUrl(one));
    const Origin b = Origin::of(QUrl(other));
    QCOMPARE(a == b, same);
    QCOMPARE(qHash(a) == qHash(b), same);
}

void OriginTest::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char* name, const char* url, bool loopback) {
        QTest::newRow(name) << QString::fromUtf8(url) << loopback;
    };
    row("localhost", "http://localhost:1234", true);
    row("localhost in capitals", "http://LOCALHOST", true);
    row("127.0.0.1", "http://127.0.0.1:1234", true);
    row("another of the 127 net", "http://127.1.2.3", true);
    row("IPv6", "http://[::1]", true);
    row("a host that begins with localhost", "http://localhost.evil.example", false);
    row("a host that begins with 127", "http://127.0.0.1.evil.example", false);
    row("the local network", "http://192.168.0.1", false);
    row("any address", "http://0.0.0.0", false);
    row("no host", "file:///etc/hosts", false);
}

void OriginTest::knowsLoopback()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(Origin::of(QUrl(url)).isLoopback(), loopback);
}

ROWMILL_TEST(OriginTest, QCoreApplication)
#include "origin.moc"
