#include "app/keys/key_vault.h"
#include "tests/cli/cli_fixture.h"
#include "tests/engine/scripted_server.h"
#include "tests/keys/keyring_fixture.h"
#include "tests/room_test.h"

#include <QDirIterator>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

namespace {

/// Looks like no provider's key: what finds it must know it.
const QByteArray Key = "plainly/a-secret+of-our-own";

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In each form in which it could be carried about.
bool holdsKey(const QByteArray& bytes)
{
    return bytes.contains(Key) || bytes.contains(QByteArray(Key).replace("/", "\\/")) ||
           bytes.contains(Key.toBase64()) || bytes.contains(Key.toPercentEncoding()) ||
           bytes.contains(Key.toHex());
}

} // namespace

/// A full run with a key, on a server that quotes it in its headers and errors; then a search for its bytes.
class LeaksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_keyring.problem().isEmpty(), qPrintable(m_keyring.problem()));
        m_keyring.enter();
    }

    void theKeyIsFoundNowhere_data()
    {
        QTest::addColumn<bool>("byKeychain");
        QTest::newRow("a key from the keychain") << true;
        QTest::newRow("a key from the environment") << false;
    }

    void theKeyIsFoundNowhere()
    {
        QFETCH(bool, byKeychain);
        ScriptedServer server([](int request) {
            const QByteArray header = "x-request-id: " + Key + "\r\n";
            if (request % 3 == 0)
                return ScriptedServer::http("401 Unauthorized", header, error());
            if (request % 3 == 1)
                return ScriptedServer::http("400 Bad Request", header, error());
            return ScriptedServer::http("200 OK", header,
                                        R"({"choices":[{"message":{"content":"ok"},)"
                                        R"("finish_reason":"stop"}]})");
        });
        if (byKeychain) {
            const auto stored = m_vault.store({Origin::of(server.baseUrl()), u"work"_s}, Secret(Key));
            QTRY_VERIFY_WITH_TIMEOUT(stored.isFinished(), 30'000);
            QVERIFY(stored.result());
        }
        CliFixture cli;
        cli.writeTable(12);
        QStringList variables = m_keyring.environment();
        QStringList arguments{u"run"_s,
                              u"t.csv"_s,
                              u"--prompt"_s,
                              u"Say: {{text}}"_s,
                              u"--json"_s,
                              u"--endpoint"_s,
                              server.baseUrl().toString(),
                              u"--output"_s,
                              u"out.csv"_s,
                              u"--progress"_s,
                              u"json"_s,
                              u"--concurrency"_s,
                              u"1"_s,
                              u"--attempts"_s,
                              u"1"_s};
        if (!byKeychain) {
            variables.append(u"MY_KEY="_s + QString::fromUtf8(Key));
            arguments += {u"--key-env"_s, u"MY_KEY"_s};
        }
        const auto program = cli.process(arguments, variables);
        QByteArray seen;
        // While it runs, with its write-ahead log and its own description of itself.
        connect(&server, &QTcpServer::newConnection, this, [&] {
            const QString proc = u"/proc/%1/"_s.arg(program->processId());
            m_commandLine = contents(proc + u"cmdline"_s);
            m_limits = contents(proc + u"limits"_s);
            if (byKeychain)
                seen += contents(proc + u"environ"_s);
            QDirIterator tasks(proc + u"task"_s, QDir::Dirs | QDir::NoDotAndDotDot);
            while (tasks.hasNext())
                m_children += contents(tasks.next() + u"/children"_s);
            seen += everything(cli.file(QString()));
        });
        program->start();
        QTRY_VERIFY_WITH_TIMEOUT(program->state() == QProcess::NotRunning, 60'000);
        // Refused at the third request, the run pauses.
        const QByteArray err = program->readAllStandardError();
        QVERIFY2(program->exitCode() == 3, err.constData());
        QVERIFY(server.heads().first().contains(QByteArray("Authorization: Bearer " + Key)));
        const QByteArray results = cli.read(u"out.csv"_s);
        QVERIFY2(results.contains("[key]"), results.constData()); // it was quoted, and taken out
        QVERIFY2(!holdsKey(err), err.constData());
        QVERIFY(!holdsKey(program->readAllStandardOutput()));
        QVERIFY(m_commandLine.contains("--endpoint"));
        QVERIFY(!holdsKey(m_commandLine));
        QVERIFY2(m_children.trimmed().isEmpty(), m_children.constData());
        QVERIFY(seen.contains("SQLite format 3"));
        QVERIFY(!holdsKey(seen));
        QVERIFY(!holdsKey(everything(cli.file(QString()))));
        // Its home: settings, caches, and the keyring's own file, which is encrypted.
        const QByteArray home = everything(m_keyring.home());
        QVERIFY(home.contains(QByteArray("127.0.0.1:" + QByteArray::number(server.serverPort()))));
        QVERIFY(!holdsKey(home));
    }

    void itsMemoryGoesIntoNoCoreDump()
    {
        const QRegularExpression none(u"Max core file size +0 +0 "_s);
        QVERIFY2(QString::fromUtf8(m_limits).contains(none), m_limits.constData());
    }

private:
    static QByteArray error()
    {
        return "{\"error\":{\"message\":\"Wrong key " + QByteArray(Key).replace("/", "\\/") +
               ", sent as Bearer " + Key + "\",\"type\":\"" + Key + "\"}}";
    }

    static QByteArray everything(const QString& folder)
    {
        QByteArray all;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            all += contents(files.next()) + '\n';
        return all;
    }

    KeyringFixture m_keyring;
    KeyVault m_vault;
    QByteArray m_commandLine;
    QByteArray m_limits;
    QByteArray m_children;
};

ROWMILL_TEST(LeaksTest, QCoreApplication)
#include "leaks.moc"
