#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/run_command.h"

#include <QCoreApplication>
#include <QTimer>

namespace rowmill {

namespace {

const char HelpText[] =
    R"(Rowmill runs every row of a table through a language model.

  rowmill                    open the window
  rowmill FILE               open a project or a table in the window
  rowmill --sample           open the sample in the window (no key, no network)

  rowmill run SOURCE [options]       SOURCE: a .rowmill project, or a data file (XLSX, ODS, CSV, TSV, JSONL)
    --project FILE        where to keep the project of a data file (default: beside it)
    --overwrite           replace that project when it exists
    --data FILE           put this file's rows in place of the project's; asked are the new and changed ones
    --delimiter CHAR      how the data file is read: its delimiter: , ; | or tab; this and the next six are
                          found by trying unless you say
    --quote CHAR, --escape CHAR             around cells, and before a quote inside them; or none
    --encoding NAME       such as UTF-8, GB18030, Shift_JIS or windows-1252
    --sheet NAME          of a workbook (default: the first that is not hidden)
    --header WHICH        yes, no, auto, or the line with the columns' names
    --skip N              lines in front that are no part of the table
    --key COLUMN          by which its rows are matched with the old ones (default: by position)
    --recipe FILE         a recipe file; every option given beside it comes first
    --prompt TEXT         what to ask for each row; {{column}} stands for its cell
    --prompt-file FILE    the same, from a file
    --system TEXT         the system prompt
    --labels A,B,C        the answer is one of these; --labels-file FILE has one a line
    --fields NAME:TYPE,...  the answer has these fields, each a column: text, number, whole, yesno, list or
                          choices such as good|bad; a ? behind the type lets it stay empty
    --pack N              ask N short rows in one request, 2 to 50 (default: each alone)
    --context-before N, --context-after N   show so many rows around each row as context, 0 to 20 each: their
                          source cells, never answers; each row is then asked alone
    --context-columns A,B   of these columns (default: those that the prompts name)
    --endpoint URL        base URL with its version, such as https://api.openai.com/v1, or practice
    --allow-origin URL    let a project or recipe from elsewhere ask this server; remembered, as is --endpoint
    --dialect NAME        openai-chat (default), openai-responses, anthropic, gemini or azure;
                          openai-embeddings: the answer is the vector of the prompt
    --model NAME          sent only when given, as are the next two
    --temperature X       0 to 2
    --max-tokens N        longest answer
    --key-env VAR         environment variable that holds the key (default: the key that is stored in the
                          keychain for this endpoint's host, then OPENAI_API_KEY)
    --key-name NAME       which of the keys stored for that host (default: the one in use in the window)
    --key-wait SECONDS    how long to wait for a locked keychain, 1 to 600 (default 60)
    --concurrency N       requests in flight, 1 to 1000 (default 50); fewer while the server pushes back
    --fixed-concurrency   never fewer than that
    --rpm N, --tpm N      requests and tokens per minute (default: learned from the server)
    --attempts N          per row, 1 to 20 (default 3)
    --timeout SECONDS     per request, 1 to 3600 (default 120)
    --budget AMOUNT       pause before the request that would pass it: dollars such as 2.50, or tokens such as
                          500000t or "500k tokens"
    --price IN,OUT[,CACHED[,WRITTEN]]
                          what the model costs, in dollars a million tokens (default: your own prices, then
                          a table; what is not known stays unknown)
    --ca FILE             certificates to trust beside the system's
    --proxy WHICH         system (default: the desktop's, or https_proxy), none, or an address such as
                          http://host:3128 (https, socks5, socks5h); this computer is asked directly
    --rows WHICH          all, waiting, failed, FROM-TO or outdated: done by another prompt or model
                          (default waiting)
    --ask-corrected       of these, also rows whose answer was corrected by hand (excluded rows never)
    --dry-run             ask nothing; say how many requests it would be, and, once some were measured, the
                          price and the time, each as a range
    --pilot N             ask N of these rows, from short to long, then say the same of the others
    --reuse               take the project's earlier answers to the very same requests; ask only the others
    --no-join             ask once for each row, also where the requests are the very same
    --limit N             at most so many rows
    --output FILE         where to write the results (.xlsx, .ods, .csv, .tsv, .jsonl)
    --progress STYLE      auto, bar, json or none
    --json                end with a summary as JSON on standard output

  rowmill export PROJECT --output FILE    write the results (.xlsx, .ods, .csv, .tsv, .jsonl)
    --rows WHICH          all, waiting, failed or FROM-TO (default all); gone: the answers of rows that the
                          data no longer has
    --delimiter CHAR      of a .csv: , ; | or tab (default ,)
    --bom                 begin a .csv or .tsv with a byte order mark, by which Excel knows UTF-8
    --excel-safe          put a ' before cells of them that a spreadsheet would run as a formula

  rowmill convert IN OUT                  read a table file, detecting its form, and write it in another
    --from-delimiter CHAR, --quote, --escape, --encoding, --sheet, --header, --skip   how IN is read, as of run
    --overwrite           replace OUT when it exists
    --delimiter CHAR, --bom, --excel-safe   how OUT is written, as of export

  rowmill info PROJECT [--json]           what a project holds
    --recipe FILE         write its recipe, without keys and without rows save its
                          examples, to a file of its own

  rowmill practice                        serve the practice endpoint until interrupted
    --port N              (default: any free one)
    --latency SECONDS     median time to answer (default 0)
    --rpm N, --tpm N      requests and tokens per minute
    --reasoning N         tokens that each answer says were used for reasoning (default 0)
    --fail KIND=RATE,...  misbehave on purpose, such as server_error=0.05 or mislabelled=0.1,chatty=0.2
    --formats WHICH       of response_format: schema (default), json, none, or ignore it

  rowmill --help, rowmill --version

Exit status: 0 every row done; 1 some rows failed; 2 bad usage or input; 3 paused by key, quota or
budget, by a connection or a full disk; 130 interrupted, with everything saved.)";

int runRun(const QStringList& words)
{
    auto options = parseRunOptions(words);
    if (!options) {
        printError(options.error());
        return ExitBadUsage;
    }
    RunCommand command(std::move(*options));
    QTimer::singleShot(0, &command, &RunCommand::start);
    return QCoreApplication::exec();
}

} // namespace

bool isHeadless(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    static const QStringList commands = {QStringLiteral("run"),     QStringLiteral("export"),
                                         QStringLiteral("info"),    QStringLiteral("practice"),
                                         QStringLiteral("convert"), QStringLiteral("-h")};
    return commands.contains(first) || (first.startsWith(QLatin1String("--")) && first != SampleOption);
}

int runCommand(const QStringList& arguments)
{
    const QString command = arguments.value(1);
    const QStringList words = arguments.mid(2);
    if (command == QLatin1String("run"))
        return runRun(words);
    if (command == QLatin1String("export"))
        return exportCommand(words);
    if (command == QLatin1String("convert"))
        return convertCommand(words);
    if (command == QLatin1String("info"))
        return infoCommand(words);
    if (command == QLatin1String("practice"))
        return practiceCommand(words);
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        printLine(QString::fromUtf8(HelpText));
        return ExitDone;
    }
    if (command == QLatin1String("--version")) {
        printLine(QStringLiteral("rowmill " ROWMILL_VERSION));
        return ExitDone;
    }
    printError(badOption(command, QStringLiteral("there is no such command; see rowmill --help")));
    return ExitBadUsage;
}

} // namespace rowmill
