#include "tests/http/nginx_fixture.h"

#include "app/base/process.h"

#include <QFile>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace rowmill::test {

namespace {

constexpr int StartAttempts = 5;
constexpr int ListenTries = 500;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QString findNginx()
{
    const QString name = QStringLiteral("nginx");
    const QString found = QStandardPaths::findExecutable(name);
    // A user's PATH often lacks the folders for servers.
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
                           : found;
}

const char ConfigText[] = R"(daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events { worker_connections 4096; }
http {
  log_format short '$status $upstream_status';
  access_log access.log short;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  client_max_body_size 64m;
  @zone@
  upstream practice { server 127.0.0.1:@upstream@; keepalive @connections@; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:@port@ backlog=4096@ssl@;
    server_name api.rowmill.test;
    @certificate@
    keepalive_requests @requests@;
    @limit@
    location / {
      proxy_pass http://practice;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_next_upstream off;
      proxy_read_timeout 600s;
    }
    location @limited { internal; add_header Retry-After 1 always; return 429; }
  }
}
)";

} // namespace

NginxFixture::NginxFixture(const NginxOptions& options) : m_options(options), m_program(findNginx())
{
    if (!prepare())
        return;
    for (int attempt = 1; attempt <= StartAttempts; ++attempt) {
        m_port = freePort();
        m_problem.clear();
        if (start())
            return;
    }
}

NginxFixture::~NginxFixture()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool NginxFixture::prepare()
{
    raiseFileLimit();
    if (m_program.isEmpty())
        m_problem = QStringLiteral("nginx is not installed; on Debian and Ubuntu: apt install nginx-light");
    else if (!m_folder.isValid())
        m_problem = m_folder.errorString();
    else if (m_options.tls)
        m_problem = makeCertificates(m_folder.path(), *m_options.tls);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    return m_problem.isEmpty();
}

QUrl NginxFixture::baseUrl() const
{
    const QString scheme = m_options.tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/v1").arg(scheme).arg(m_port));
}

bool NginxFixture::writeConfig() const
{
    QByteArray text(ConfigText);
    const bool limited = m_options.requestsPerMinute > 0;
    const auto fill = [&text](const char* name, const QByteArray& value) { text.replace(name, value); };
    fill("@zone@", limited ? "limit_req_zone $server_name zone=quota:1m rate=" +
                                 QByteArray::number(m_options.requestsPerMinute) + "r/m;"
                           : QByteArray());
    fill("@limit@", limited ? "limit_req zone=quota burst=" + QByteArray::number(m_options.burst) +
                                  " nodelay; limit_req_status 429; error_page 429 @limited;"
                            : QByteArray());
    fill("@upstream@", QByteArray::number(m_options.upstreamPort));
    fill("@connections@", QByteArray::number(m_options.upstreamConnections));
    fill("@port@", QByteArray::number(m_port));
    fill("@requests@", QByteArray::number(m_options.keepaliveRequests));
    fill("@ssl@", m_options.tls ? " ssl" : "");
    fill("@certificate@", m_options.tls ? "ssl_certificate server.pem; ssl_certificate_key server.key;" : "");
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool NginxFixture::start()
{
    if (m_process.state() != QProcess::NotRunning || !m_problem.isEmpty())
        return false;
    if (!writeConfig()) {
        m_problem = QStringLiteral("its configuration cannot be written");
        return false;
    }
    m_process.start(m_program, {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                                m_folder.filePath(QStringLiteral("nginx.conf")), QStringLiteral("-e"),
                                m_folder.filePath(QStringLiteral("error.log"))});
    if (awaitListening())
        return true;
    QFile log(m_folder.filePath(QStringLiteral("error.log")));
    const QByteArray logged = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    m_problem = QStringLiteral("nginx does not listen on port %1: %2 %3")
                    .arg(m_port)
                    .arg(QString::fromUtf8(m_process.readAll()), QString::fromUtf8(logged));
    return false;
}

bool NginxFixture::awaitListening()
{
    if (!m_process.waitForStarted())
        return false;
    for (int i = 0; i < ListenTries; ++i) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (socket.waitForConnected(1000))
            return true;
        // Waits for the next try, or for its end.
        if (m_process.waitForFinished(20))
            return false;
    }
    return false;
}

void NginxFixture::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

NginxCounts NginxFixture::counts() const
{
    NginxCounts counts;
    QFile log(m_folder.filePath(QStringLiteral("access.log")));
    if (!log.open(QIODevice::ReadOnly))
        return counts;
    const QList<QByteArray> lines = log.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            continue;
        const int status = line.first(space).toInt();
        const bool passed = line.sliced(space + 1) != "-";
        ++counts.requests;
        ++counts.byStatus[status];
        counts.passed += passed;
        counts.refused += status == 429 && !passed;
    }
    return counts;
}

} // namespace rowmill::test
