#pragma once

#include <QString>

namespace rowmill::test {

enum class ServerCertificate : quint8 {
    Good,      ///< for 127.0.0.1, localhost and api.rowmill.test
    OtherHost, ///< for other.rowmill.test alone
    Expired,   ///< for the right hosts, over since yesterday
};

/// Makes a test authority and one server certificate with the openssl command, as ca.pem, server.pem and
/// server.key in `folder`. Empty when it worked, otherwise why not.
QString makeCertificates(const QString& folder, ServerCertificate kind);

} // namespace rowmill::test
