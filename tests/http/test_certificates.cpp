#include "tests/http/test_certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace rowmill::test {

namespace {

QString openssl(const QString& folder, const char* line)
{
    QProcess program;
    program.setWorkingDirectory(folder);
    program.start(QStringLiteral("openssl"), QString::fromUtf8(line).split(QLatin1Char(' ')));
    if (!program.waitForFinished(30'000))
        return QStringLiteral("openssl %1: %2").arg(QString::fromUtf8(line), program.errorString());
    return program.exitCode() == 0 ? QString() : QString::fromUtf8(program.readAllStandardError());
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString makeCertificates(const QString& folder, ServerCertificate kind)
{
    const QByteArray names = kind == ServerCertificate::OtherHost
                                 ? "subjectAltName=DNS:other.rowmill.test\n"
                                 : "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:api.rowmill.test\n";
    if (!write(QDir(folder).filePath(QStringLiteral("server.ext")), names))
        return QStringLiteral("%1 cannot be written").arg(folder);
    const char* sign = kind == ServerCertificate::Expired
                           ? "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days -1 "
                             "-extfile server.ext -out server.pem"
                           : "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 "
                             "-extfile server.ext -out server.pem";
    for (const char* line : {"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
                             "-keyout ca.key -out ca.pem -days 30 -subj /CN=Rowmill-Test-CA",
                             "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
                             "-keyout server.key -out server.csr -subj /CN=rowmill-test-server",
                             sign}) {
        if (const QString problem = openssl(folder, line); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace rowmill::test
