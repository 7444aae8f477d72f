#include "app/cli/run_command.h"

#include "app/base/when_ready.h"
#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/outlook_text.h"
#include "app/cli/summary.h"
#include "app/cli/table_notes.h"
#include "app/engine/own_prices.h"
#include "app/formats/table_writer.h"
#include "app/keys/allowed_origins.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrent>

namespace rowmill {

RunCommand::RunCommand(RunOptions options) : m_options(std::move(options)), m_progress(m_options.progress)
{
    connect(&m_interrupt, &Interrupt::interrupted, this, &RunCommand::interrupt);
}

RunCommand::~RunCommand() = default;

void RunCommand::start()
{
    if (!QFileInfo::exists(m_options.source)) {
        fail({ErrorKind::FileMissing, m_options.source, {}});
        return;
    }
    if (!m_options.data.isEmpty() && !m_options.sourceIsProject()) {
        fail(badOption(QStringLiteral("--data"), QStringLiteral("it takes the rows of a project; name the"
                                                                " project first")));
        return;
    }
    if (m_options.sourceIsProject() && !m_options.project.isEmpty()) {
        fail(badOption(QStringLiteral("--project"), QStringLiteral("the source is a project already")));
        return;
    }
    open();
}

void RunCommand::open()
{
    const auto arrive = [this](const Result<std::shared_ptr<Session>>& session) { opened(session); };
    if (m_options.sourceIsProject() && !m_options.data.isEmpty() && !m_change) {
        changeRows();
        return;
    }
    if (m_options.sourceIsProject()) {
        whenReady(Session::openProject(m_options.source), this, arrive);
        return;
    }
    const QString project = m_options.projectPath();
    if (QFileInfo::exists(project) && !m_options.overwrite) {
        fail(badOption(
            QStringLiteral("run"),
            QStringLiteral("%1 exists already; run that to go on with it, or give --overwrite to start anew")
                .arg(project)));
        return;
    }
    if (!m_options.endpoint && !m_options.recipe) {
        fail(badOption(
            QStringLiteral("--endpoint"),
            QStringLiteral("name the base URL to ask, such as https://api.openai.com/v1, or practice")));
        return;
    }
    const TableSource source{m_options.source, m_options.read.value_or(ReadOptions())};
    whenReady(Session::importTable(source, project, {}, m_cancel), this, arrive);
}

void RunCommand::changeRows()
{
    const auto told = QtConcurrent::run([options = m_options, cancel = m_cancel]() -> Result<ChangedData> {
        // A prompt given here decides what counts as changed.
        const auto toRun = [&options](const ProjectSetup& setup) { return options.applyTo(setup); };
        const DataOptions how{options.key, toRun, false, options.read};
        return changeData(options.source, options.data, how, {}, cancel);
    });
    whenReady(told, this, [this](const Result<ChangedData>& change) {
        if (!change) {
            fail(change.error());
            return;
        }
        printTableNotes(change->read.notes);
        changed(*change);
    });
}

void RunCommand::changed(const DataChange& change)
{
    m_change = change;
    printNote(
        QStringLiteral("%1: %2 new, %3 changed, %4 unchanged rows; %5 of the old are gone, their answers are"
                       " kept in the project.")
            .arg(m_options.data, inGroups(change.added), inGroups(change.changed), inGroups(change.unchanged),
                 inGroups(change.gone)));
    if (change.keyless > 0)
        printNote(QStringLiteral("%1 rows have an empty or a repeated %2 and count as new.")
                      .arg(inGroups(change.keyless), m_options.key));
    if (change.corrections > 0)
        printNote(
            QStringLiteral("%1 corrections belong to rows that have changed; they are kept in the history.")
                .arg(inGroups(change.corrections)));
    open();
}

void RunCommand::opened(const Result<std::shared_ptr<Session>>& session)
{
    if (!session) {
        fail(session.error());
        return;
    }
    m_session = *session;
    if (m_interrupted) {
        QCoreApplication::exit(ExitInterrupted);
        return;
    }
    if (m_session->recoveredRows() > 0) {
        printNote(QStringLiteral(
                      "%1 rows were being asked when Rowmill last ended; their outcome is unknown, they may"
                      " have been billed.")
                      .arg(inGroups(m_session->recoveredRows())));
    }
    if (!m_options.sourceIsProject())
        printTableNotes(m_session->readRecord().notes);
    m_session->setPractice([this] { return m_practice.url(); });
    m_session->setNetwork(m_options.network);
    m_session->setSetup(m_options.applyTo(m_session->setup()));
    m_session->setPrices(prices());
    tellContext();
    if (const auto fits = checkOutput(); !fits) {
        fail(fits.error());
        return;
    }
    if (const auto known = checkOrigin(); !known) {
        fail(known.error());
        printNote(QStringLiteral("If you trust it, name it with --endpoint, or give --allow-origin %1.")
                      .arg(known.error().detail));
        return;
    }
    m_keys.find(m_session->setup().model, [this](const Result<Secret>& key) { giveKey(key); });
}

/// What was asked for and cannot be is said rather than overlooked.
void RunCommand::tellContext() const
{
    const Recipe& recipe = m_session->setup().recipe;
    if (recipe.context.isOn() && recipe.pack > 1)
        printNote(QStringLiteral("Each row is shown with the rows around it and asked alone: --pack %1 has no"
                                 " effect.")
                      .arg(recipe.pack));
    if (!recipe.context.isOn() && m_options.context.columns)
        printNote(QStringLiteral("--context-columns has no effect without --context-before or"
                                 " --context-after."));
}

PriceTable RunCommand::prices() const
{
    PriceTable table = PriceTable::builtIn();
    auto own = readOwnPrices();
    if (m_options.price)
        own.insert(m_session->setup().model.model, *m_options.price);
    table.setOwn(own);
    return table;
}

/// Whoever asks for all rows hears of those that a person keeps out of it.
void RunCommand::tellKept(const KeptRows& kept)
{
    if (kept.excluded > 0)
        printNote(QStringLiteral("%1 excluded rows are left out.").arg(inGroups(kept.excluded)));
    if (kept.corrected > 0 && !m_options.rows.corrected)
        printNote(
            QStringLiteral("%1 rows whose answer was corrected by hand are left out; --ask-corrected asks"
                           " them too.")
                .arg(inGroups(kept.corrected)));
}

void RunCommand::begin(const OutdatedRows& outdated)
{
    if (m_interrupted) {
        QCoreApplication::exit(ExitInterrupted);
        return;
    }
    if (m_options.rows.kind == RowSelection::Kind::Outdated)
        m_options.rows.runs = outdated.runs;
    else if (m_options.rows.kind == RowSelection::Kind::Waiting && outdated.rows > 0)
        printNote(QStringLiteral("%1 done rows were answered by another prompt or model and are left as they"
                                 " are; --rows outdated asks them again.")
                      .arg(inGroups(outdated.rows)));
    if (m_options.dryRun)
        lookAhead();
    else if (m_options.pilot > 0)
        pilot();
    else
        startRun(m_options.rows);
}

void RunCommand::startRun(const RowSelection& rows)
{
    if (const auto started = m_session->start(rows); !started)
        fail(started.error());
}

void RunCommand::lookAhead()
{
    whenReady(m_session->lookAhead(m_options.rows, m_cancel), this, [this](const Result<Outlook>& outlook) {
        if (!outlook) {
            fail(outlook.error());
            return;
        }
        printLine(m_options.json
                      ? QString::fromUtf8(QJsonDocument(outlook->toJson()).toJson(QJsonDocument::Compact))
                      : outlookText(*outlook));
        QCoreApplication::exit(ExitDone);
    });
}

void RunCommand::pilot()
{
    const auto chosen = m_session->pilotRows(m_options.rows, m_options.pilot, m_cancel);
    whenReady(chosen, this, [this](const Result<QList<qint64>>& rows) {
        if (!rows) {
            fail(rows.error());
            return;
        }
        RowSelection sample = m_options.rows;
        sample.kind = RowSelection::Kind::Rows;
        sample.rows = *rows;
        sample.limit = -1;
        startRun(sample);
    });
}

/// After a pilot: of the rows that are still to be asked.
void RunCommand::lookBeyond()
{
    if (m_options.pilot == 0 || m_interrupted) {
        sumUp();
        return;
    }
    whenReady(m_session->lookAhead(m_options.rows, m_cancel), this, [this](const Result<Outlook>& outlook) {
        if (outlook)
            m_outlook = *outlook;
        sumUp();
    });
}

/// More rows than the form of the results can hold are refused before any of them is paid for.
Result<void> RunCommand::checkOutput() const
{
    if (m_options.output.isEmpty())
        return {};
    WriteOptions write;
    write.rows = m_session->info().rows;
    const auto writer = createTable(m_options.output, write);
    return writer ? Result<void>() : writer.error();
}

/// A project or a recipe that came from elsewhere asks no server that nobody here has named.
Result<void> RunCommand::checkOrigin() const
{
    const auto origin = m_session->unknownOrigin();
    if (!origin)
        return {};
    if (!m_options.endpoint && m_options.allowedOrigin != origin)
        return Error{ErrorKind::OriginUnknown, {}, origin->toString()};
    AllowedOrigins::add(*origin);
    return {};
}

void RunCommand::giveKey(const Result<Secret>& key)
{
    if (m_interrupted) {
        QCoreApplication::exit(ExitInterrupted);
        return;
    }
    if (!key) {
        fail(key.error());
        return;
    }
    if (!key->isEmpty())
        m_session->setSessionKey(*key);
    connect(m_session.get(), &Session::ticked, this, &RunCommand::ticked);
    whenReady(m_session->keptRows(m_options.rows), this, [this](const Result<KeptRows>& kept) {
        tellKept(kept ? *kept : KeptRows());
        whenReady(m_session->outdatedRows(), this, [this](const Result<OutdatedRows>& outdated) {
            if (outdated)
                begin(*outdated);
            else
                fail(outdated.error());
        });
    });
}

void RunCommand::ticked(const RunTick& tick)
{
    m_progress.tell(tick);
    if (tick.phase == RunPhase::Paused)
        m_session->stop();
    if (tick.phase != RunPhase::Ended || m_over)
        return;
    m_over = true;
    m_progress.end();
    writeOutput();
}

void RunCommand::interrupt()
{
    m_interrupted = true;
    m_cancel->store(true);
    if (m_session && m_session->isActive())
        m_session->stop();
    else if (m_session && !m_over)
        QCoreApplication::exit(ExitInterrupted); // the keychain may be waiting for somebody
}

void RunCommand::writeOutput()
{
    if (m_options.output.isEmpty() || m_interrupted) {
        lookBeyond();
        return;
    }
    whenReady(m_session->exportTo(m_options.output, {}, {}, m_cancel), this,
              [this](const Result<qint64>& written) {
                  if (!written) {
                      fail(written.error());
                      return;
                  }
                  lookBeyond();
              });
}

void RunCommand::sumUp()
{
    const RunTick& last = m_session->lastTick();
    if (m_options.json) {
        QJsonObject summary = summaryJson(last, m_interrupted);
        if (m_change) {
            summary.insert(QStringLiteral("new_rows"), m_change->added);
            summary.insert(QStringLiteral("changed_rows"), m_change->changed);
            summary.insert(QStringLiteral("unchanged_rows"), m_change->unchanged);
            summary.insert(QStringLiteral("gone_rows"), m_change->gone);
        }
        if (m_outlook)
            summary.insert(QStringLiteral("outlook"), m_outlook->toJson());
        if (const QString why = stopText(last, m_interrupted); !why.isEmpty())
            printNote(why);
        printLine(QString::fromUtf8(QJsonDocument(summary).toJson(QJsonDocument::Compact)));
    } else {
        printNote(summaryText(last, m_interrupted));
        if (m_outlook)
            printNote(QStringLiteral("The others: ") + outlookText(*m_outlook));
        printNote(QStringLiteral("Project: %1").arg(m_session->projectPath()));
        if (!m_options.output.isEmpty() && !m_interrupted)
            printNote(QStringLiteral("Results: %1").arg(m_options.output));
    }
    QCoreApplication::exit(summaryStatus(last, m_interrupted));
}

void RunCommand::fail(const Error& error)
{
    m_progress.end();
    if (error.kind == ErrorKind::Cancelled) {
        QCoreApplication::exit(ExitInterrupted);
        return;
    }
    printError(error);
    QCoreApplication::exit(ExitBadUsage);
}

} // namespace rowmill
