#include "app/cli/run_options.h"

#include "app/cli/contract_options.h"
#include "app/cli/options.h"
#include "app/cli/read_choices.h"
#include "app/engine/recipe_file.h"
#include "app/formats/table_writer.h"
#include "app/http/ca_file.h"
#include "app/metrics/price_table.h"
#include "app/provider/dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace rowmill {

namespace {

constexpr const char* Delimiter = "--delimiter";

const QList<OptionSpec> Specs =
    QList<OptionSpec>{
        {"--project"},
        {"--overwrite", false},
        {"--prompt"},
        {"--prompt-file"},
        {"--system"},
        {"--endpoint"},
        {"--allow-origin"},
        {"--dialect"},
        {"--model"},
        {"--temperature"},
        {"--max-tokens"},
        {"--key-env"},
        {"--key-name"},
        {"--key-wait"},
        {"--concurrency"},
        {"--fixed-concurrency", false},
        {"--rpm"},
        {"--tpm"},
        {"--attempts"},
        {"--timeout"},
        {"--ca"},
        {"--proxy"},
        {"--price"},
        {"--budget"},
        {"--pilot"},
        {"--dry-run", false},
        {"--no-join", false},
        {"--reuse", false},
        {"--rows"},
        {"--ask-corrected", false},
        {"--limit"},
        {"--output"},
        {"--progress"},
        {"--json", false},
        {"--data"},
        {"--key"},
        {"--recipe"},
        {"--labels"},
        {"--labels-file"},
        {"--fields"},
        {"--pack"},
    } +
    contextSpecs() + readSpecs(Delimiter);

constexpr int LongestKeyWait = 600;
constexpr qint64 MostPilotRows = 10'000;
constexpr qint64 LongestPromptFile = 1024 * 1024;

bool errorsGoToTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

std::optional<QString> given(const Options& options, const char* name)
{
    return options.has(name) ? std::optional(options.text(name)) : std::nullopt;
}

Result<std::optional<QString>> promptOf(const Options& options)
{
    if (!options.has("--prompt-file"))
        return given(options, "--prompt");
    if (options.has("--prompt"))
        return badOption(QStringLiteral("--prompt-file"),
                         QStringLiteral("--prompt is given as well; keep one"));
    QFile file(options.text("--prompt-file"));
    if (!file.exists())
        return Error{ErrorKind::FileMissing, file.fileName(), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, file.fileName(), file.errorString()};
    if (file.size() > LongestPromptFile)
        return badOption(QStringLiteral("--prompt-file"), QStringLiteral("the file is over 1 MiB"));
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        return Error{ErrorKind::NotUtf8, file.fileName(), {}, 1};
    return std::optional(text.trimmed());
}

Result<ProgressStyle> progressOf(const Options& options)
{
    const QString style = options.has("--progress") ? options.text("--progress") : QStringLiteral("auto");
    if (style == QLatin1String("auto"))
        return errorsGoToTerminal() ? ProgressStyle::Bar : ProgressStyle::None;
    if (style == QLatin1String("bar"))
        return ProgressStyle::Bar;
    if (style == QLatin1String("json"))
        return ProgressStyle::Json;
    if (style == QLatin1String("none"))
        return ProgressStyle::None;
    return badOption(QStringLiteral("--progress"),
                     QStringLiteral("“%1” is not auto, bar, json or none").arg(style));
}

/// The numbers, each within its bounds.
Result<void> readNumbers(const Options& options, RunOptions& run)
{
    const auto temperature = options.real("--temperature", 0, 2);
    if (!temperature)
        return temperature.error();
    run.temperature = *temperature;
    struct Whole {
        const char* name;
        qint64 most;
        std::optional<qint64>* target;
    };
    std::optional<qint64> limit;
    std::optional<qint64> keyWait;
    std::optional<qint64> pilot;
    for (const Whole& whole :
         {Whole{"--max-tokens", std::numeric_limits<int>::max(), &run.maxTokens},
          Whole{"--concurrency", Limits::MaxConcurrency, &run.concurrency},
          Whole{"--rpm", Limits::MaxPerMinute, &run.requestsPerMinute},
          Whole{"--tpm", Limits::MaxPerMinute, &run.tokensPerMinute},
          Whole{"--attempts", Limits::MaxAttempts, &run.attempts},
          Whole{"--timeout", Limits::MaxTimeoutSeconds, &run.timeoutSeconds},
          Whole{"--key-wait", LongestKeyWait, &keyWait}, Whole{"--pilot", MostPilotRows, &pilot},
          Whole{"--pack", Recipe::MostPacked, &run.pack},
          Whole{"--limit", std::numeric_limits<qint64>::max(), &limit}}) {
        const auto value = options.integer(whole.name, 1, whole.most);
        if (!value)
            return value.error();
        *whole.target = *value;
    }
    run.rows.limit = limit.value_or(-1);
    run.keyWaitSeconds = int(keyWait.value_or(run.keyWaitSeconds));
    run.pilot = pilot.value_or(0);
    return {};
}

Result<HttpSettings> networkOf(const Options& options)
{
    HttpSettings network;
    network.caFile = options.text("--ca");
    if (options.has("--ca") && network.caFile.isEmpty())
        return badOption(QStringLiteral("--ca"), QStringLiteral("name a file"));
    if (const auto checked = checkCaFile(network.caFile); !checked)
        return checked.error();
    if (options.has("--proxy")) {
        const auto proxy = parseProxy(options.text("--proxy"));
        if (!proxy)
            return proxy.error();
        network.proxy = *proxy;
    }
    return network;
}

/// How the data file is to be read; a project alone has none that is read.
Result<void> readReading(const Options& options, RunOptions& run)
{
    const QList<OptionSpec> specs = readSpecs(Delimiter);
    const auto given = std::find_if(specs.begin(), specs.end(),
                                    [&](const OptionSpec& spec) { return options.has(spec.name); });
    if (given == specs.end())
        return {};
    if (run.sourceIsProject() && run.data.isEmpty())
        return badOption(QLatin1String(given->name),
                         QStringLiteral("a project is read already; it goes with a data file"));
    const auto read = readChoices(options, Delimiter, run.data.isEmpty() ? run.source : run.data);
    if (!read)
        return read.error();
    run.read = *read;
    return {};
}

/// What would only fail after hours of running is tried before the first request.
Result<void> checkEarly(const RunOptions& run)
{
    if (run.dialect && !makeDialect(*run.dialect))
        return badOption(QStringLiteral("--dialect"),
                         QStringLiteral("“%1” is not known; use one of %2")
                             .arg(*run.dialect, dialectNames().join(QLatin1String(", "))));
    if (run.endpoint && *run.endpoint != QLatin1String("practice")) {
        if (const auto endpoint = parseEndpoint(*run.endpoint); !endpoint)
            return endpoint.error();
    }
    if (!run.output.isEmpty()) {
        if (const auto writer = createTable(run.output); !writer)
            return writer.error();
        const QFileInfo folder(QFileInfo(run.output).absolutePath());
        if (!folder.isDir() || !folder.isWritable())
            return Error{ErrorKind::FileUnwritable, run.output,
                         QStringLiteral("its folder cannot be written")};
    }
    return {};
}

} // namespace

bool RunOptions::sourceIsProject() const
{
    return source.endsWith(QLatin1String(".rowmill"), Qt::CaseInsensitive);
}

QString RunOptions::projectPath() const
{
    if (!project.isEmpty())
        return project;
    const QFileInfo table(source);
    return table.dir().filePath(table.completeBaseName() + QStringLiteral(".rowmill"));
}

ProjectSetup RunOptions::applyTo(ProjectSetup setup) const
{
    setup = recipe.value_or(setup);
    setup.recipe.userPrompt = prompt.value_or(setup.recipe.userPrompt);
    setup.recipe.systemPrompt = system.value_or(setup.recipe.systemPrompt);
    setup.recipe.contract = contract.value_or(setup.recipe.contract);
    setup.recipe.pack = int(pack.value_or(setup.recipe.pack));
    setup.recipe.context = context.applyTo(setup.recipe.context);
    setup.model.endpoint = endpoint.value_or(setup.model.endpoint);
    setup.model.dialect = dialect.value_or(setup.model.dialect);
    setup.model.model = model.value_or(setup.model.model);
    if (temperature)
        setup.model.temperature = temperature;
    if (maxTokens)
        setup.model.maxTokens = int(*maxTokens);
    setup.limits.concurrency = int(concurrency.value_or(setup.limits.concurrency));
    // As with every run option: what is not given is what the project keeps.
    if (fixedConcurrency)
        setup.limits.automatic = false;
    if (separately)
        setup.limits.join = false;
    setup.limits.requestsPerMinute = int(requestsPerMinute.value_or(setup.limits.requestsPerMinute));
    setup.limits.tokensPerMinute = int(tokensPerMinute.value_or(setup.limits.tokensPerMinute));
    setup.limits.budget = budget.value_or(setup.limits.budget);
    setup.limits.attempts = int(attempts.value_or(setup.limits.attempts));
    setup.limits.timeoutSeconds = int(timeoutSeconds.value_or(setup.limits.timeoutSeconds));
    return setup;
}

Result<RowSelection> parseRows(const QString& text)
{
    RowSelection rows;
    if (text.isEmpty() || text == QLatin1String("waiting"))
        return rows;
    if (text == QLatin1String("failed")) {
        rows.kind = RowSelection::Kind::Failed;
        return rows;
    }
    if (text == QLatin1String("all")) {
        rows.kind = RowSelection::Kind::All;
        return rows;
    }
    if (text == QLatin1String("outdated")) {
        rows.kind = RowSelection::Kind::Outdated;
        return rows;
    }
    const QStringList ends = text.split(QLatin1Char('-'));
    bool fromOk = false;
    bool toOk = false;
    rows.kind = RowSelection::Kind::Range;
    rows.from = ends.value(0).toLongLong(&fromOk);
    rows.to = ends.value(1).toLongLong(&toOk);
    if (ends.size() != 2 || !fromOk || !toOk || rows.from < 1 || rows.to < rows.from) {
        return badOption(
            QStringLiteral("--rows"),
            QStringLiteral("“%1” is not all, waiting, failed, outdated or a range such as 1-500").arg(text));
    }
    return rows;
}

Result<RunOptions> parseRunOptions(const QStringList& words)
{
    const auto options = Options::parse(words, Specs);
    if (!options)
        return options.error();
    if (options->rest().size() != 1)
        return badOption(QStringLiteral("run"),
                         QStringLiteral("give one project or data file; see rowmill --help"));
    RunOptions run;
    run.source = options->rest().first();
    run.project = options->text("--project");
    run.data = options->text("--data");
    run.key = options->text("--key");
    if (options->has("--key") && run.data.isEmpty())
        return badOption(QStringLiteral("--key"), QStringLiteral("it goes with --data FILE"));
    if (options->has("--recipe")) {
        const auto recipe = readRecipe(options->text("--recipe"));
        if (!recipe)
            return recipe.error();
        run.recipe = *recipe;
    }
    run.overwrite = options->has("--overwrite");
    run.system = given(*options, "--system");
    run.endpoint = given(*options, "--endpoint");
    if (const auto origin = given(*options, "--allow-origin")) {
        const auto endpoint = parseEndpoint(*origin);
        if (!endpoint)
            return badOption(QStringLiteral("--allow-origin"), describe(endpoint.error()));
        run.allowedOrigin = Origin::of(endpoint->baseUrl);
    }
    run.dialect = given(*options, "--dialect");
    run.model = given(*options, "--model");
    run.keyVariable = given(*options, "--key-env");
    run.keyName = given(*options, "--key-name");
    run.output = options->text("--output");
    run.json = options->has("--json");
    run.fixedConcurrency = options->has("--fixed-concurrency");
    if (const auto reading = readReading(*options, run); !reading)
        return reading.error();
    const auto prompt = promptOf(*options);
    if (!prompt)
        return prompt.error();
    run.prompt = *prompt;
    const auto contract = contractOf(*options);
    if (!contract)
        return contract.error();
    run.contract = *contract;
    const auto context = contextOf(*options);
    if (!context)
        return context.error();
    run.context = *context;
    if (run.context.columns && !run.context.namesRows() && !run.recipe && !run.sourceIsProject())
        return badOption(QStringLiteral("--context-columns"),
                         QStringLiteral("it goes with --context-before or --context-after"));
    const auto network = networkOf(*options);
    if (!network)
        return network.error();
    run.network = *network;
    if (options->has("--price")) {
        const auto price = parsePrice(options->text("--price"), QStringLiteral("--price"));
        if (!price)
            return price.error();
        run.price = *price;
    }
    if (options->has("--budget")) {
        const auto budget = parseBudget(options->text("--budget"), QStringLiteral("--budget"));
        if (!budget)
            return budget.error();
        run.budget = *budget;
    }
    const auto rows = parseRows(options->text("--rows"));
    if (!rows)
        return rows.error();
    run.rows = *rows;
    run.rows.corrected = options->has("--ask-corrected");
    run.rows.reuse = options->has("--reuse");
    run.separately = options->has("--no-join");
    run.dryRun = options->has("--dry-run");
    if (run.dryRun && options->has("--data"))
        return badOption(QStringLiteral("--dry-run"),
                         QStringLiteral("--data puts other rows into the project; give one after the other"));
    const auto progress = progressOf(*options);
    if (!progress)
        return progress.error();
    run.progress = *progress;
    if (const auto numbers = readNumbers(*options, run); !numbers)
        return numbers.error();
    if (const auto checked = checkEarly(run); !checked)
        return checked.error();
    return run;
}

} // namespace rowmill
