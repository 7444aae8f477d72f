#include "app/engine/bottleneck.h"
#include "tests/room_test.h"
#include "ui/text/run_text.h"

#include <QLocale>
#include <QTest>

using namespace rowmill;

using Why = Bottleneck::Kind;

Q_DECLARE_METATYPE(Bottleneck)

/// One sentence for each thing that can hold a run up, and only one.
class BottleneckTest : public QObject {
    Q_OBJECT

private slots:
    void namesWhatHoldsTheRunUp_data();
    void namesWhatHoldsTheRunUp();
    void looksBackTenSeconds();
};

namespace {

/// In its stride: 50 of 50 in flight, 0.8 s each, nothing in the way but that.
struct Run {
    RunTick tick;
    Sample second{
        .answered = 60, .latencyP50 = 0.8, .inFlight = 50, .limit = 50, .sent = 60, .tokens = 90'000};
    double best = 0.8;

    Run()
    {
        tick.run = 1;
        tick.phase = RunPhase::Running;
        tick.atMs = 1'000'000;
        tick.rows = 100'000;
        tick.done = 5000;
        tick.attempts = 5050;
        tick.inFlight = 50;
        tick.limit = 50;
        tick.ceiling = 50;
        tick.seconds = 90;
        tick.engineLoad = 0.1;
    }

    RunTick made() const
    {
        RunTick done = tick;
        for (int i = 1; i <= int(tick.seconds); ++i) {
            Sample sample = second;
            sample.atSeconds = i;
            if (i == 1)
                sample.latencyP50 = best;
            done.series.recent.append(sample);
        }
        done.series.whole = done.series.recent;
        return done;
    }
};

} // namespace

void BottleneckTest::namesWhatHoldsTheRunUp_data()
{
    QTest::addColumn<RunTick>("tick");
    QTest::addColumn<Why>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Why kind, const char* says,
                        const std::function<void(Run&)>& change) {
        Run run;
        change(run);
        QTest::newRow(name) << run.made() << kind << QString::fromUtf8(says);
    };
    const auto slack = [](Run& run) {
        run.tick.inFlight = 12;
        run.second.inFlight = 14;
    };
    row("the limit is reached", Why::Concurrency,
        "Limited by concurrency: 50 of 50 in flight, each for 0.8 s. A higher limit", [](Run&) {});
    row("the limit is reached by the most of a second", Why::Concurrency,
        "Limited by concurrency: 43 of 50 in flight", [](Run& run) { run.tick.inFlight = 43; });
    row("no reply for ten seconds", Why::Concurrency, "Limited by concurrency: 50 of 50 in flight. A higher",
        [](Run& run) { run.second.latencyP50 = -1; });
    row("requests per minute, set by hand", Why::Requests,
        "Limited by requests per minute: 98 % of 3,674, as set. Raise it on the Limits page", [&](Run& run) {
            slack(run);
            run.tick.requests = {3674, PaceSource::ByHand};
        });
    row("requests per minute, with the limit reached too", Why::Requests,
        "Limited by requests per minute: 98 % of the 3,674 that the provider allows", [](Run& run) {
            run.tick.requests = {3674, PaceSource::Headers};
        });
    row("requests per minute, found by refusals", Why::Requests,
        "Limited by requests per minute: 98 % of 3,674, found from the provider's refusals", [&](Run& run) {
            slack(run);
            run.tick.requests = {3674, PaceSource::Found};
        });
    row("never more than all of a quota", Why::Requests, "Limited by requests per minute: 100 % of 3,000",
        [](Run& run) {
            run.tick.requests = {3000, PaceSource::ByHand};
        });
    row("a quota that is far away", Why::Concurrency, "Limited by concurrency: 50 of 50", [](Run& run) {
        run.tick.requests = {30'000, PaceSource::Headers};
    });
    row("tokens per minute, set by hand", Why::Tokens,
        "Limited by tokens per minute: 90 % of 100,000, as set. Raise it on the Limits page", [&](Run& run) {
            slack(run);
            run.tick.tokens = {100'000, PaceSource::ByHand};
        });
    row("tokens per minute, as the provider says, nearer than the requests", Why::Tokens,
        "Limited by tokens per minute: 98 % of the 91,500 that the provider allows. Shorter prompts",
        [&](Run& run) {
            slack(run);
            run.tick.requests = {10'000, PaceSource::Headers};
            run.tick.tokens = {91'500, PaceSource::Headers};
        });
    row("the provider pushed back", Why::PushedBack, "which pushed back: 25 at once for now, of at most 50",
        [](Run& run) {
            run.tick.inFlight = run.tick.limit = 25;
            run.second.inFlight = run.second.limit = 25;
        });
    row("the server is slower than it was", Why::ServerSlower,
        "Limited by the server: an answer takes 2.4 s now, and 0.8 s at its best", [](Run& run) {
            run.second.latencyP50 = 2.4;
            run.best = 0.8;
        });
    row("a few milliseconds more are no slower server", Why::Concurrency, "each for 20 ms", [](Run& run) {
        run.second.latencyP50 = 0.02;
        run.best = 0.001;
    });
    row("a cool-down", Why::CoolDown, "Holding back for 7 s", [](Run& run) {
        run.tick.cooldownUntilMs = run.tick.atMs + 7000;
        run.second.rateLimited = 1;
    });
    row("a cool-down that is over", Why::Concurrency, "Limited by concurrency",
        [](Run& run) { run.tick.cooldownUntilMs = run.tick.atMs; });
    row("refusals", Why::RateLimited,
        "30 replies of 429 in the last 10 s. A higher concurrency will not help.",
        [](Run& run) { run.second.rateLimited = 3; });
    row("errors", Why::Errors, "Slowed down by errors: 50 % of the requests",
        [](Run& run) { run.second.again = 30; });
    row("a stray error", Why::Concurrency, "Limited by concurrency", [](Run& run) { run.second.again = 3; });
    row("the end of the budget", Why::Budget, "near the end of the budget of $25", [&](Run& run) {
        slack(run);
        run.tick.heldByBudget = true;
        run.tick.budget = {Budget::Unit::Dollars, 25};
    });
    row("the last rows", Why::Finishing, "Finishing: the last 30", [](Run& run) {
        run.tick.done = run.tick.rows - 30;
        run.tick.inFlight = 28;
        run.tick.retrying = 2;
    });
    row("nothing but retries", Why::LastRetries, "Only retries are left: 4", [](Run& run) {
        run.tick.done = run.tick.rows - 4;
        run.tick.inFlight = 0;
        run.tick.retrying = 4;
    });
    row("the first request alone", Why::FirstAlone, "The first request is on the way", [](Run& run) {
        run.tick.done = 0;
        run.tick.attempts = 1;
        run.tick.inFlight = 1;
    });
    row("the first request once more, in another shape", Why::FirstAlone, "The first request is on the way",
        [](Run& run) {
            run.tick.done = 0;
            run.tick.attempts = 3;
            run.tick.inFlight = 1;
        });
    row("nothing answered yet, and all on the way", Why::Concurrency, "Limited by concurrency", [](Run& run) {
        run.tick.done = 0;
        run.tick.attempts = 50;
        run.tick.seconds = 5;
    });
    row("just begun", Why::Starting, "Starting: 20 of 50 in flight.", [](Run& run) {
        run.tick.seconds = 1;
        run.tick.inFlight = 20;
    });
    row("the processor", Why::Processor, "Limited by this computer: its processor", [&](Run& run) {
        slack(run);
        run.tick.engineLoad = 0.97;
    });
    row("the processor, with the limit reached too", Why::Processor,
        "Limited by this computer: its processor", [](Run& run) { run.tick.engineLoad = 0.97; });
    row("the disk", Why::Disk, "Limited by this computer: the project file", slack);
    row("rows that wait for one like them", Why::None, "12 of 50 in flight.", [&](Run& run) {
        slack(run);
        run.tick.joined = 500;
    });
}

void BottleneckTest::namesWhatHoldsTheRunUp()
{
    QFETCH(RunTick, tick);
    QFETCH(Why, kind);
    QFETCH(QString, says);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(bottleneckOf(tick).kind, kind);
    const QString sentence = runSentence(tick);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void BottleneckTest::looksBackTenSeconds()
{
    Run run;
    RunTick tick = run.made();
    tick.series.recent[79].rateLimited = 5; // ten seconds ago
    QCOMPARE(bottleneckOf(tick).kind, Why::Concurrency);
    tick.series.recent[80].rateLimited = 5;
    QCOMPARE(bottleneckOf(tick).kind, Why::RateLimited);
    QCOMPARE(bottleneckOf(tick).count, 5);
}

ROWMILL_TEST(BottleneckTest, QApplication)
#include "bottleneck_test.moc"
