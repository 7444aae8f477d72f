#include "ui/text/connection_text.h"

#include "ui/text/numbers.h"
#include "ui/text/outcome_text.h"

#include <QCoreApplication>

#include <array>

namespace rowmill {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString hostOf(const ProbeTarget& target)
{
    const QUrl& url = target.endpoint.baseUrl;
    return url.port() > 0 ? url.host(QUrl::FullyEncoded) + QLatin1Char(':') + QString::number(url.port())
                          : url.host(QUrl::FullyEncoded);
}

/// The sentence, and behind it in the provider's own words why.
QString withWords(const QString& sentence, const Verdict& verdict)
{
    const QString& words = verdict.message.isEmpty() ? verdict.providerCode : verdict.message;
    return words.isEmpty() ? sentence : ConnectionWords::tr("%1 It says: “%2”").arg(sentence, words);
}

QString noConnection(const ProbeTarget& target, ConnectTrouble trouble, const Verdict& verdict)
{
    const QString host = hostOf(target);
    switch (trouble) {
    case ConnectTrouble::NameNotFound:
        return ConnectionWords::tr("There is no server by the name %1. Check the base URL and your network.")
            .arg(host);
    case ConnectTrouble::ProxyNotFound:
        return ConnectionWords::tr("The proxy was not found. Check it under Network.");
    case ConnectTrouble::Refused:
        return ConnectionWords::tr("Nothing listens at %1. Start the server, or check the port.").arg(host);
    case ConnectTrouble::Silent:
        return ConnectionWords::tr("%1 does not let itself be reached. Check the base URL and your network.")
            .arg(host);
    case ConnectTrouble::None:
        break;
    }
    if (verdict.message.isEmpty())
        return ConnectionWords::tr("%1 could not be reached.").arg(host);
    return ConnectionWords::tr("%1 could not be reached: %2.").arg(host, verdict.message);
}

/// What both a test and a listing can run into.
QString troubleSentence(const Verdict& verdict, bool keySent, const ProbeTarget& target)
{
    const QString host = hostOf(target);
    switch (verdict.outcome) {
    case Outcome::TlsError:
        return ConnectionWords::tr("The certificate of %1 cannot be trusted, so nothing was sent: %2.")
            .arg(host, verdict.message);
    case Outcome::KeyRefused:
        return withWords(keySent ? ConnectionWords::tr("%1 does not accept the key.").arg(host)
                                 : ConnectionWords::tr("%1 wants a key, and none is held.").arg(host),
                         verdict);
    case Outcome::QuotaExhausted:
        return withWords(
            ConnectionWords::tr("%1 accepts the key, but its money or quota is used up.").arg(host), verdict);
    case Outcome::Overloaded:
    case Outcome::ServerError:
        return withWords(
            ConnectionWords::tr("%1 is there, but has trouble of its own. Try again later.").arg(host),
            verdict);
    case Outcome::Redirected:
        return ConnectionWords::tr(
                   "%1 sends requests elsewhere, which Rowmill never follows. Enter the final address.")
            .arg(host);
    case Outcome::MalformedReply:
        return ConnectionWords::tr("What answers at %1 is not this API. Check the base URL and the API.")
            .arg(host);
    case Outcome::BadRequest:
        return withWords(ConnectionWords::tr("%1 does not take the request as it stands.").arg(host),
                         verdict);
    default:
        return withWords(outcomeSentence(verdict.outcome), verdict);
    }
}

QString workingSentence(const ConnectionReport& report, const ProbeTarget& target)
{
    const QString took = latency(report.tookMs);
    const QString& model = target.model.model;
    if (report.verdict.outcome == Outcome::RateLimited)
        return withWords(
            ConnectionWords::tr("%1 can be asked, but not so fast just now.").arg(hostOf(target)),
            report.verdict);
    if (model.isEmpty())
        return ConnectionWords::tr("It works: %1 answered in %2.").arg(hostOf(target), took);
    return ConnectionWords::tr("It works: %1 of %2 answered in %3.").arg(model, hostOf(target), took);
}

} // namespace

QString connectionSentence(const ConnectionReport& report, const ProbeTarget& target)
{
    if (report.works())
        return workingSentence(report, target);
    const QString host = hostOf(target);
    switch (report.verdict.outcome) {
    case Outcome::LostBeforeSend:
        return noConnection(target, report.trouble, report.verdict);
    case Outcome::Timeout:
        return ConnectionWords::tr("%1 was reached, but did not answer within %2 s.")
            .arg(host)
            .arg(report.timeoutSeconds);
    case Outcome::NotFound:
        return withWords(
            ConnectionWords::tr("%1 does not know the model “%2”, or has no such API at this base URL.")
                .arg(host, target.model.model),
            report.verdict);
    default:
        return troubleSentence(report.verdict, report.keySent, target);
    }
}

QString modelsSentence(const ModelsReport& report, const ProbeTarget& target)
{
    const QString host = hostOf(target);
    switch (report.verdict.outcome) {
    case Outcome::Answered:
        if (report.models.isEmpty())
            return ConnectionWords::tr("%1 has no models yet.").arg(host);
        return ConnectionWords::tr("%1 names %Ln model(s).", nullptr, int(report.models.size())).arg(host);
    case Outcome::NotFound:
        return ConnectionWords::tr("%1 does not list its models. Type the name.").arg(host);
    case Outcome::LostBeforeSend:
        return noConnection(target, report.trouble, report.verdict);
    default:
        return troubleSentence(report.verdict, !target.key.isEmpty(), target);
    }
}

QString dialectTitle(const QString& dialect)
{
    struct Title {
        const char* name;
        const char* title;
    };
    static constexpr std::array<Title, 6> Titles = {{
        {"openai-chat", QT_TRANSLATE_NOOP("Connection", "OpenAI chat completions")},
        {"openai-responses", QT_TRANSLATE_NOOP("Connection", "OpenAI Responses")},
        {"anthropic", QT_TRANSLATE_NOOP("Connection", "Anthropic Messages")},
        {"gemini", QT_TRANSLATE_NOOP("Connection", "Gemini generateContent")},
        {"azure", QT_TRANSLATE_NOOP("Connection", "Azure OpenAI")},
        {"openai-embeddings", QT_TRANSLATE_NOOP("Connection", "OpenAI embeddings (vectors)")},
    }};
    for (const Title& title : Titles) {
        if (dialect == QLatin1String(title.name))
            return QCoreApplication::translate("Connection", title.title);
    }
    return dialect;
}

} // namespace rowmill
