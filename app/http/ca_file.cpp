#include "app/http/ca_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace rowmill {

namespace {

struct CaFileWords {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

constexpr qint64 LongestCaFile = 8 * 1024 * 1024;

/// OpenSSL gives up a whole bundle over one block that it cannot read, so each must be readable.
bool isWhole(const QByteArray& bytes, qsizetype certificates)
{
    return bytes.count("-----BEGIN CERTIFICATE-----") + bytes.count("-----BEGIN X509 CERTIFICATE-----") +
               bytes.count("-----BEGIN TRUSTED CERTIFICATE-----") <=
           certificates;
}

} // namespace

Result<QByteArray> readCaFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!QFileInfo(path).isFile())
        return Error{ErrorKind::BadCaFile, path, CaFileWords::tr("it is no file")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path, file.errorString()};
    if (file.size() > LongestCaFile)
        return Error{ErrorKind::BadCaFile, path, CaFileWords::tr("it is too large for that")};
    const QByteArray bytes = file.readAll();
    QList<QSslCertificate> certificates = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (!isWhole(bytes, certificates.size()))
        return Error{ErrorKind::BadCaFile, path, CaFileWords::tr("a certificate in it is damaged")};
    if (certificates.isEmpty())
        certificates = QSslCertificate::fromData(bytes, QSsl::Der);
    QByteArray pem;
    for (const QSslCertificate& certificate : std::as_const(certificates)) {
        if (!certificate.isNull())
            pem += certificate.toPem();
    }
    if (pem.isEmpty())
        return Error{ErrorKind::BadCaFile, path, CaFileWords::tr("it holds no certificate")};
    return pem;
}

Result<void> checkCaFile(const QString& path)
{
    if (path.isEmpty())
        return {};
    const auto read = readCaFile(path);
    return read ? Result<void>() : read.error();
}

} // namespace rowmill
