#include "app/cli/key_source.h"

#include "app/base/when_ready.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/provider/endpoint.h"

#include <QTimer>

namespace rowmill {

namespace {

const QString StandardVariable = QStringLiteral("OPENAI_API_KEY");
constexpr std::chrono::milliseconds QuietWait{1500};

/// And out of the environment, which programs that this one may start inherit.
Secret fromEnvironment(const QString& variable)
{
    const QByteArray name = variable.toUtf8();
    const Secret key(qgetenv(name.constData()).trimmed());
    qunsetenv(name.constData());
    return key;
}

} // namespace

Result<Secret> KeySource::named() const
{
    const QString variable = m_options.keyVariable.value_or(QString());
    const Secret key = fromEnvironment(variable);
    if (key.isEmpty())
        return badOption(QStringLiteral("--key-env"),
                         QStringLiteral("the variable %1 is not set").arg(variable));
    return key;
}

/// Nobody named this variable for this run, so it goes where it belongs by its name, or to the endpoint that
/// the person at the keyboard has named; never to one of the project's own choosing.
Result<Secret> KeySource::standard(const Origin& origin) const
{
    const Secret key = fromEnvironment(StandardVariable);
    const bool own = origin == Origin{QStringLiteral("https"), QStringLiteral("api.openai.com"), 443};
    if (key.isEmpty() || own || m_options.endpoint || origin.isLoopback())
        return key;
    return Error{ErrorKind::KeyWithheld, {}, origin.toString()};
}

void KeySource::find(const ModelSetup& model, Then then)
{
    if (model.isPractice()) {
        then(Secret());
        return;
    }
    const auto endpoint = parseEndpoint(model.endpoint);
    if (!endpoint) {
        then(endpoint.error());
        return;
    }
    if (m_options.keyVariable) {
        then(named());
        return;
    }
    const Origin origin = Origin::of(endpoint->baseUrl);
    const QStringList stored = m_vault.names(origin);
    const QString name = m_options.keyName.value_or(stored.value(0));
    if (!name.isEmpty() && !stored.contains(name))
        then(badOption(QStringLiteral("--key-name"),
                       QStringLiteral("no key “%1” is stored for %2").arg(name, origin.toString())));
    else if (name.isEmpty())
        then(standard(origin));
    else
        ask({origin, name}, std::move(then));
}

void KeySource::ask(const StoredKey& key, Then then)
{
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [key] {
        printNote(QStringLiteral("Waiting for the keychain to give the key %1").arg(key.entry()));
    });
    patience->start(QuietWait);
    whenReady(m_vault.read(key, std::chrono::seconds(m_options.keyWaitSeconds)), this,
              [patience, call = std::move(then)](const Result<Secret>& secret) {
                  patience->deleteLater();
                  call(secret);
              });
}

} // namespace rowmill
