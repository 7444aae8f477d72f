#include "app/provider/endpoint.h"

#include "tests/room_test.h"

#include <QTest>

using namespace rowmill;

class EndpointTest : public QObject {
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void neverRepeatsASecret();
};

void EndpointTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* name, const char* text, const char* url) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("a plain base stays as it is", "https://api.openai.com/v1", "https://api.openai.com/v1");
    row("a slash at the end goes", "https://api.openai.com/v1/", "https://api.openai.com/v1");
    row("spaces around it go", "  https://api.openai.com/v1 \n", "https://api.openai.com/v1");
    row("a long path is kept whole", "https://generativelanguage.googleapis.com/v1beta/openai/",
        "https://generativelanguage.googleapis.com/v1beta/openai");
    row("an escaped slash stays escaped", "https://host.example/a%2Fb/v1", "https://host.example/a%2Fb/v1");
    row("no path at all", "https://api.deepseek.com", "https://api.deepseek.com");
    row("only a slash", "https://api.deepseek.com/", "https://api.deepseek.com");
    row("a port", "https://host.example:8443/v1", "https://host.example:8443/v1");
    row("http on localhost", "http://localhost:11434/v1", "http://localhost:11434/v1");
    row("http on 127.0.0.1", "http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1");
    row("http on ::1", "http://[::1]:8000/v1", "http://[::1]:8000/v1");
    row("Azure's version", "https://r.openai.azure.com/openai?api-version=2024-10-21",
        "https://r.openai.azure.com/openai?api-version=2024-10-21");
    row("capitals in scheme and host", "HTTPS://API.OpenAI.com/v1", "https://api.openai.com/v1");
}

void EndpointTest::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto endpoint = parseEndpoint(text);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->baseUrl.toString(QUrl::FullyEncoded), url);
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const char* text, const char* detail) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(detail);
    };
    row("nothing", "  ", "empty");
    row("no scheme", "api.openai.com/v1", "https://");
    row("host and port without scheme", "localhost:11434/v1", "https://");
    row("another scheme", "ftp://host.example/v1", "https://");
    row("a file", "file:///etc/passwd", "https://");
    row("http elsewhere", "http://api.openai.com/v1", "only https");
    row("http on a host that only begins like loopback", "http://127.0.0.1.evil.example/v1", "only https");
    row("http on localhost of someone else", "http://localhost.evil.example/v1", "only https");
    row("no host", "https:///v1", "host");
    row("a user name", "https://me@host.example/v1", "password");
    row("a host hidden behind a user name", "https://api.openai.com@evil.example/v1", "password");
    row("an empty user name", "https://@host.example/v1", "password");
    row("a query", "https://host.example/v1?key=1", "query");
    row("a version with more behind it", "https://host.example/v1?api-version=1&key=2", "query");
    row("a version that is none", "https://host.example/v1?api-version=%2F", "query");
    row("the path of Responses", "https://host.example/v1/responses", "leave out /responses");
    row("the path of embeddings", "https://host.example/v1/embeddings", "leave out /embeddings");
    row("the path of Messages", "https://host.example/v1/messages/", "leave out /messages");
    row("the path of Gemini", "https://h.example/v1beta/models/m:generateContent",
        "leave out :generateContent");
    row("an empty query", "https://host.example/v1?", "query");
    row("a fragment", "https://host.example/v1#x", "fragment");
    row("a space in the host", "https://host example/v1", "not a valid URL");
    row("a port that is none", "https://host.example:99999/v1", "not a valid URL");
    row("the whole path of a request", "https://host.example/v1/chat/completions/", "leave out");
}

void EndpointTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto endpoint = parseEndpoint(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::BadEndpoint);
    QVERIFY2(endpoint.error().detail.contains(detail), qPrintable(endpoint.error().detail));
}

void EndpointTest::neverRepeatsASecret()
{
    const auto endpoint = parseEndpoint(QStringLiteral("https://me:topsecret@host.example/v1"));
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().place, QStringLiteral("https://host.example/v1"));
    QVERIFY(!describe(endpoint.error()).contains(QLatin1String("topsecret")));
    const auto query = parseEndpoint(QStringLiteral("https://host.example/v1?api-key=topsecret"));
    QVERIFY(!query);
    QCOMPARE(query.error().place, QStringLiteral("https://host.example/v1"));
}

ROWMILL_TEST(EndpointTest, QCoreApplication)
#include "endpoint.moc"
