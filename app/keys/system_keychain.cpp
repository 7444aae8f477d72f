#include "app/keys/system_keychain.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace rowmill {

namespace {

const QString Service = QStringLiteral("io.github.rowmill.Rowmill");

/// Windows keeps an entry under its key alone and forgets the service, so the program's name is in both.
QString keyOf(const QString& entry)
{
    return QLatin1String("Rowmill/v1/") + entry;
}

Error errorOf(const QKeychain::Job& job, const QString& entry)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::KeyMissing, entry, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorKind::KeychainRefused, entry, job.errorString()};
    default:
        // Where no service answers, QtKeychain says "other error", not "no backend".
        return {ErrorKind::NoKeychain, entry, job.errorString()};
    }
}

template<typename T, typename Take>
QFuture<Result<T>> begin(QKeychain::Job* job, const QString& entry, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(keyOf(entry));
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, entry, take](QKeychain::Job* done) {
        if (done->error() == QKeychain::NoError)
            promise->addResult(take(done));
        else
            promise->addResult(errorOf(*done, entry));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<Secret>> SystemKeychain::read(const QString& entry)
{
    return begin<Secret>(new QKeychain::ReadPasswordJob(Service), entry, [](QKeychain::Job* job) {
        return Result<Secret>(Secret(static_cast<QKeychain::ReadPasswordJob*>(job)->binaryData()));
    });
}

QFuture<Result<void>> SystemKeychain::write(const QString& entry, const Secret& secret)
{
    auto* job = new QKeychain::WritePasswordJob(Service);
    job->setBinaryData(secret.reveal());
    return begin<void>(job, entry, [](QKeychain::Job*) { return Result<void>(); });
}

QFuture<Result<void>> SystemKeychain::remove(const QString& entry)
{
    return begin<void>(new QKeychain::DeletePasswordJob(Service), entry,
                       [](QKeychain::Job*) { return Result<void>(); });
}

} // namespace rowmill
