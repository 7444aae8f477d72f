#pragma once

#include "tests/http/test_certificates.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace rowmill::test {

struct NginxOptions {
    quint16 upstreamPort = 0;             ///< of the practice endpoint, on 127.0.0.1
    std::optional<ServerCertificate> tls; ///< https with that certificate; nothing: http
    int requestsPerMinute = 0;            ///< limit_req of the whole server; 0: none
    int burst = 0;                        ///< let through at once beyond that rate
    int keepaliveRequests = 1000;         ///< a connection is closed after so many
    int upstreamConnections = 256;        ///< kept open to the upstream
};

/// What nginx has done so far, by its access log.
struct NginxCounts {
    qint64 requests = 0;
    qint64 passed = 0;  ///< to the upstream
    qint64 refused = 0; ///< by limit_req
    QHash<int, qint64> byStatus;
};

/// The real nginx in front of a practice endpoint: one process, its files in a temporary folder, on a free
/// port of 127.0.0.1. Limits answer 429 with "Retry-After: 1" and nginx's own HTML page. A test's first
/// line asks isRunning() and shows problem(): a missing nginx fails the test. Any thread, used by one;
/// ends nginx when destroyed, and nginx ends when the test dies.
class NginxFixture {
public:
    explicit NginxFixture(const NginxOptions& options);
    ~NginxFixture();
    NginxFixture(const NginxFixture&) = delete;
    NginxFixture& operator=(const NginxFixture&) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running && m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

    quint16 port() const { return m_port; }
    /// "https://127.0.0.1:PORT/v1", or http.
    QUrl baseUrl() const;
    /// Of the authority behind the server's certificate, when there is one.
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    NginxCounts counts() const;

    /// SIGTERM: nginx drops its connections at once.
    void stop();
    /// After stop(), on the same port; returns once it accepts. False: see problem().
    bool start();

private:
    bool prepare();
    bool writeConfig() const;
    bool awaitListening();

    NginxOptions m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_program;
    QString m_problem;
    quint16 m_port = 0;
};

} // namespace rowmill::test
