#include "app/http/ca_file.h"
#include "app/http/proxy_setting.h"
#include "tests/http/test_certificates.h"
#include "tests/room_test.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace rowmill;
using namespace rowmill::test;

namespace {

QString words(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// What is refused before the first request: proxy addresses and files of authorities.
class HttpSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(makeCertificates(m_folder.path(), ServerCertificate::Good), QString());
        m_pem = read(words("ca.pem"));
        QVERIFY(m_pem.contains("BEGIN CERTIFICATE"));
    }

    void proxiesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProxySetting::Mode>("mode");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        using enum ProxySetting::Mode;
        const auto row = [](const char* name, const char* text, ProxySetting::Mode mode, const char* address,
                            const char* shown) {
            QTest::newRow(name) << words(text) << mode << words(address) << words(shown);
        };
        row("the system's", "system", System, "", "");
        row("none", "none", None, "", "");
        row("http", "http://proxy.example:3128", Manual, "http://proxy.example:3128",
            "http://proxy.example:3128");
        row("https", "https://proxy.example:443/", Manual, "https://proxy.example:443",
            "https://proxy.example:443");
        row("no scheme is http", "proxy.example:3128", Manual, "http://proxy.example:3128",
            "http://proxy.example:3128");
        row("an address of version 6", "socks5://[::1]:1080", Manual, "socks5://[::1]:1080",
            "socks5://[::1]:1080");
        row("a user and a password", " socks5h://anna:se%40cret@proxy.example:1080 ", Manual,
            "socks5h://anna:se%40cret@proxy.example:1080", "socks5h://proxy.example:1080");
    }

    void proxiesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(ProxySetting::Mode, mode);
        QFETCH(QString, address);
        QFETCH(QString, shown);
        const auto proxy = parseProxy(text);
        QVERIFY(proxy);
        QCOMPARE(proxy->mode, mode);
        QCOMPARE(proxy->address.toString(QUrl::FullyEncoded), address);
        QCOMPARE(shownProxy(proxy->address), shown);
    }

    void badProxiesAreRefusedWithoutTheirPassword_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* text, const char* named) {
            QTest::newRow(name) << words(text) << words(named);
        };
        row("nothing", "", "empty");
        row("no port", "http://proxy.example", "port");
        row("port 0", "http://proxy.example:0", "port");
        row("a port that is none", "http://proxy.example:99999", "proxy.example");
        row("an unknown scheme", "ftp://proxy.example:21", "socks5://");
        row("no host", "http://:3128", "http");
        row("a path", "http://proxy.example:3128/x", "port");
        row("a query", "http://proxy.example:3128?x", "port");
        row("a password before a missing port", "http://anna:hunter2@proxy.example", "proxy.example");
        row("a password that breaks the address", "http://anna:hunter2 %@proxy.example:1", "proxy.example");
        row("a password without a scheme", "anna:hunter2@proxy.example", "proxy.example");
        row("a password with an at sign", "http://anna:hunter2@x@proxy.example", "proxy.example");
    }

    void badProxiesAreRefusedWithoutTheirPassword()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto proxy = parseProxy(text);
        QVERIFY(!proxy);
        QCOMPARE(proxy.error().kind, ErrorKind::BadProxy);
        const QString said = describe(proxy.error());
        QVERIFY2(said.contains(named), qPrintable(said));
        QVERIFY2(!said.contains(words("hunter2")) && !said.contains(words("anna")), qPrintable(said));
    }

    void noFileOfAuthoritiesIsRight() { QVERIFY(checkCaFile({})); }

    void severalAuthoritiesAndAKeyInOneFile()
    {
        const QString path = write("several.pem", "A comment\n" + m_pem + read(words("server.key")) + m_pem);
        QVERIFY(checkCaFile(path));
        const auto pem = readCaFile(path);
        QVERIFY(pem);
        QCOMPARE(pem->count("BEGIN CERTIFICATE"), 2);
        QVERIFY(!pem->contains("PRIVATE KEY"));
    }

    void badFilesOfAuthoritiesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << ErrorKind::BadCaFile;
        QTest::newRow("a text") << QByteArray("no certificate here\n") << ErrorKind::BadCaFile;
        QTest::newRow("a key") << read(words("server.key")) << ErrorKind::BadCaFile;
        QTest::newRow("cut short") << m_pem.first(m_pem.size() / 2) << ErrorKind::BadCaFile;
        QTest::newRow("a whole one and a damaged one")
            << m_pem + QByteArray(m_pem).replace("\nM", "\n*") << ErrorKind::BadCaFile;
        QTest::newRow("not there") << QByteArray("-") << ErrorKind::FileMissing;
        QTest::newRow("a folder") << QByteArray("/") << ErrorKind::BadCaFile;
    }

    void badFilesOfAuthoritiesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QString path = m_folder.filePath(words("gone.pem"));
        if (bytes == "/")
            QVERIFY(QDir(m_folder.path()).mkpath(words("folder.pem")) &&
                    !(path = m_folder.filePath(words("folder.pem"))).isEmpty());
        else if (bytes != "-")
            path = write("bad.pem", bytes);
        const auto checked = checkCaFile(path);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, kind);
        QVERIFY2(describe(checked.error()).contains(QFileInfo(path).fileName()),
                 qPrintable(describe(checked.error())));
    }

private:
    QByteArray read(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(words(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QByteArray m_pem;
};

ROWMILL_TEST(HttpSettingsTest, QCoreApplication)
#include "settings.moc"
