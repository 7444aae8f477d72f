#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/practice/practice_server.h"

#include <QCoreApplication>

#include <limits>

namespace rowmill {

namespace {

QString kindList()
{
    QStringList names;
    for (const PracticeFault fault : allPracticeFaults())
        names.append(practiceFaultName(fault));
    return names.join(QStringLiteral(", "));
}

/// "reset=0.01,server_error=0.05"
Result<QHash<PracticeFault, double>> parseFaults(const QString& text)
{
    const QString option = QStringLiteral("--fail");
    QHash<PracticeFault, double> faults;
    double sum = 0;
    const auto parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const auto kind = practiceFaultFromName(QStringView(part).left(equals).trimmed());
        if (!kind)
            return badOption(option, QStringLiteral("“%1” is none of %2").arg(part.left(equals), kindList()));
        bool ok = false;
        const double rate = part.mid(equals + 1).toDouble(&ok);
        sum += rate;
        if (equals < 0 || !ok || !(rate >= 0 && sum <= 1))
            return badOption(option,
                             QStringLiteral("“%1”: give shares from 0 to 1, together at most 1").arg(part));
        faults.insert(*kind, rate);
    }
    return faults;
}

Result<PracticeFormats> parseFormats(const Options& options)
{
    const std::pair<QLatin1String, PracticeFormats> known[] = {
        {QLatin1String("schema"), PracticeFormats::Schema},
        {QLatin1String("json"), PracticeFormats::Json},
        {QLatin1String("none"), PracticeFormats::None},
        {QLatin1String("ignore"), PracticeFormats::Ignore},
    };
    if (!options.has("--formats"))
        return PracticeFormats::Schema;
    for (const auto& [name, formats] : known) {
        if (options.text("--formats") == name)
            return formats;
    }
    return badOption(
        QStringLiteral("--formats"),
        QStringLiteral("“%1” is not schema, json, none or ignore").arg(options.text("--formats")));
}

Result<PracticeOptions> practiceOptions(const QStringList& words)
{
    const auto options = Options::parse(
        words, {{"--port"}, {"--latency"}, {"--rpm"}, {"--tpm"}, {"--fail"}, {"--reasoning"}, {"--formats"}});
    if (!options)
        return options.error();
    if (!options->rest().isEmpty())
        return badOption(options->rest().first(),
                         QStringLiteral("practice takes options only; see rowmill --help"));
    PracticeOptions practice;
    const auto port = options->integer("--port", 0, 65535);
    const auto latency = options->real("--latency", 0, 3600);
    const auto rpm = options->integer("--rpm", 1, std::numeric_limits<int>::max());
    const auto tpm = options->integer("--tpm", 1, std::numeric_limits<int>::max());
    const auto reasoning = options->integer("--reasoning", 0, 1'000'000);
    const auto faults = parseFaults(options->text("--fail"));
    const auto formats = parseFormats(*options);
    if (!formats)
        return formats.error();
    for (const auto* number : {&port, &rpm, &tpm, &reasoning}) {
        if (!*number)
            return number->error();
    }
    if (!latency)
        return latency.error();
    if (!faults)
        return faults.error();
    practice.port = quint16(port->value_or(0));
    practice.latencySeconds = latency->value_or(0);
    practice.requestsPerMinute = int(rpm->value_or(0));
    practice.tokensPerMinute = int(tpm->value_or(0));
    practice.reasoningTokens = int(reasoning->value_or(0));
    practice.faults = *faults;
    practice.formats = *formats;
    return practice;
}

} // namespace

int practiceCommand(const QStringList& words)
{
    const auto options = practiceOptions(words);
    if (!options) {
        printError(options.error());
        return ExitBadUsage;
    }
    const auto server = PracticeServer::start(*options);
    if (!server) {
        printError(server.error());
        return ExitBadUsage;
    }
    printLine((*server)->baseUrl().toString());
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, [] { QCoreApplication::exit(ExitDone); });
    const int status = QCoreApplication::exec();
    const PracticeCounts counts = (*server)->counts();
    printNote(QStringLiteral("%1 requests, %2 answered, %3 rate limited, at most %4 at once")
                  .arg(inGroups(counts.requests), inGroups(counts.answered), inGroups(counts.rateLimited),
                       inGroups(counts.peakInFlight)));
    return status;
}

} // namespace rowmill
