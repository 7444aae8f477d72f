#include "app/practice/practice_server.h"

#include "app/practice/practice_host.h"

#include <QThread>

namespace rowmill {

class PracticeServer::Private {
public:
    explicit Private(const PracticeOptions& options) : settings(options)
    {
        thread.setObjectName(QStringLiteral("practice"));
        thread.start();
        gate.moveToThread(&thread);
    }

    ~Private()
    {
        onThread([this] { host.reset(); });
        thread.quit();
        thread.wait();
    }

    /// True when it listens; else `reason` says why not.
    bool listen(quint16 wanted)
    {
        onThread([this, wanted] {
            host = std::make_unique<PracticeHost>(settings, tally);
            if (host->listenOn(wanted))
                port = host->serverPort();
            else
                reason = host->errorString();
        });
        return port != 0;
    }

    PracticeSettings settings;
    PracticeTally tally;
    quint16 port = 0;
    QString reason;

private:
    template<typename Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(&gate, work, Qt::BlockingQueuedConnection);
    }

    QThread thread;
    QObject gate; ///< lives on the thread; a place to send work to
    std::unique_ptr<PracticeHost> host;
};

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(const PracticeOptions& options)
{
    auto parts = std::make_unique<Private>(options);
    if (!parts->listen(options.port)) {
        const QString place = QStringLiteral("127.0.0.1:%1").arg(options.port);
        return Error{ErrorKind::BadEndpoint, place, parts->reason};
    }
    return std::unique_ptr<PracticeServer>(new PracticeServer(std::move(parts)));
}

PracticeServer::PracticeServer(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

PracticeServer::~PracticeServer() = default;

QUrl PracticeServer::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(d->port));
}

PracticeCounts PracticeServer::counts() const
{
    return d->tally.counts();
}

void PracticeServer::setOptions(const PracticeOptions& options)
{
    d->settings.setOptions(options);
}

} // namespace rowmill
