#include "app/http/ca_bundle.h"

#include "app/http/ca_file.h"

#include <QDir>
#include <QFile>

namespace rowmill {

namespace {

/// The file of authorities that curl was built to use; empty where it uses something else.
QByteArray systemFile()
{
    const char* path = curl_version_info(CURLVERSION_NOW)->cainfo;
    return path && QFile::exists(QFile::decodeName(path)) ? QByteArray(path) : QByteArray();
}

QByteArray contents(const QByteArray& path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CaBundle::CaBundle(const QString& extraFile) : m_path(systemFile())
{
    if (extraFile.isEmpty())
        return;
    const auto extra = readCaFile(extraFile);
    if (extra)
        merge(m_path.isEmpty() ? QByteArray() : contents(m_path), *extra);
    else
        m_path = QFile::encodeName(extraFile);
}

void CaBundle::merge(const QByteArray& system, const QByteArray& extra)
{
    m_merged = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/rowmill-ca-XXXXXX.pem"));
    const QByteArray both = system + '\n' + extra;
    // Without room for the file nothing is trusted that was not before: the requests fail and say so.
    if (m_merged->open() && m_merged->write(both) == both.size() && m_merged->flush())
        m_path = QFile::encodeName(m_merged->fileName());
}

void CaBundle::applyTo(CURL* handle, const ProxyRoute& route) const
{
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (route.isEncrypted())
        curl_easy_setopt(handle, CURLOPT_PROXY_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (m_path.isEmpty())
        return;
    curl_easy_setopt(handle, CURLOPT_CAINFO, m_path.constData());
    curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
    if (route.isEncrypted()) {
        curl_easy_setopt(handle, CURLOPT_PROXY_CAINFO, m_path.constData());
        curl_easy_setopt(handle, CURLOPT_PROXY_CAPATH, nullptr);
    }
}

} // namespace rowmill
