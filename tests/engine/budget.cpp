#include "app/engine/budget_guard.h"
#include "app/engine/project_setup.h"
#include "tests/engine/session_fixture.h"
#include "tests/room_test.h"

#include <cmath>
#include <random>

using namespace rowmill;
using namespace rowmill::test;
using namespace Qt::StringLiterals;

/// A budget of money or tokens: read, kept whatever the answers are like, raised, and told of.
class BudgetTest : public QObject {
    Q_OBJECT

private:
    static ChatRequest chat(int characters, std::optional<int> maxTokens = {})
    {
        ChatRequest chat;
        chat.user = QString(characters, u'x');
        chat.maxTokens = maxTokens;
        return chat;
    }

    static void limit(SessionFixture& fixture, const Budget& budget, int concurrency)
    {
        ProjectSetup setup = fixture.session->setup();
        setup.model.model = u"practice"_s;
        setup.limits.budget = budget;
        setup.limits.concurrency = concurrency;
        fixture.session->setSetup(setup);
    }

private slots:
    void budgetIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("amount");
        const auto row = [](const char* name, const char* text, Budget::Unit unit, double amount) {
            QTest::newRow(name) << QString::fromUtf8(text) << int(unit) << amount;
        };
        using enum Budget::Unit;
        row("dollars", "2.50", Dollars, 2.5);
        row("with the sign", "$0.05", Dollars, 0.05);
        row("whole dollars", "3", Dollars, 3);
        row("tokens", "500000t", Tokens, 500'000);
        row("thousands of tokens", "500k tokens", Tokens, 500'000);
        row("millions of tokens", "1.5M tokens", Tokens, 1'500'000);
        row("thousands, in short", "20kt", Tokens, 20'000);
        row("nothing", "", None, 0);
        row("zero", "0", None, 0);
        row("zero tokens", "0t", None, 0);
        row("below nothing", "-1", None, 0);
        row("a word", "cheap", None, 0);
        row("thousands of nothing known", "5k", None, 0);
        row("too much", "99999999999", None, 0);
    }

    void budgetIsRead()
    {
        QFETCH(QString, text);
        QFETCH(int, unit);
        QFETCH(double, amount);
        const auto budget = parseBudget(text, u"--budget"_s);
        QCOMPARE(bool(budget), unit != int(Budget::Unit::None));
        if (!budget) {
            QCOMPARE(budget.error().kind, ErrorKind::BadOption);
            return;
        }
        QCOMPARE(int(budget->unit), unit);
        QCOMPARE(budget->amount, amount);
        Limits limits;
        limits.budget = *budget;
        QCOMPARE(Limits::fromJson(limits.toJson()), limits);
    }

    void withoutABudgetEverythingGoes()
    {
        const BudgetGuard guard;
        QVERIFY(guard.admits(chat(1'000'000)));
    }

    void withoutAPriceNoMoneyIsSpent()
    {
        BudgetGuard guard;
        guard.setBudget({Budget::Unit::Dollars, 1e6});
        QVERIFY(!guard.admits(chat(10)));
        guard.setPrice(Price{1, 1, 1, 1});
        QVERIFY(guard.admits(chat(10)));
    }

    void whatMayHaveBeenBilledCounts()
    {
        BudgetGuard guard;
        guard.setBudget({Budget::Unit::Tokens, 1000});
        Verdict lost;
        lost.outcome = Outcome::Timeout;
        guard.settle(guard.take(chat(100, 50)), lost, false);
        QCOMPARE(guard.used(), 0.0);
        guard.settle(guard.take(chat(100, 50)), lost, true);
        QVERIFY(guard.used() > 50);
        Verdict refused;
        refused.outcome = Outcome::RateLimited;
        const double before = guard.used();
        guard.settle(guard.take(chat(100, 50)), refused, true);
        QCOMPARE(guard.used(), before);
        QCOMPARE(guard.inFlight(), 0);
    }

    void aServerThatTellsNoUsageIsReckonedByGuess()
    {
        BudgetGuard guard;
        guard.setBudget({Budget::Unit::Tokens, 10'000});
        Verdict answered;
        answered.outcome = Outcome::Answered;
        int sent = 0;
        while (guard.admits(chat(100)) && sent < 1000) {
            guard.settle(guard.take(chat(100)), answered, true);
            ++sent;
        }
        // 30 and 8 tokens for the prompt, 200 for the answer.
        QCOMPARE(sent, 10'000 / 238);
    }

    /// A hundred at once, with answers of all lengths: what is used at the end never passes the budget by
    /// more than the guess for one request.
    void neverPassedByMoreThanOneGuess_data()
    {
        QTest::addColumn<double>("meanTokens");
        QTest::addColumn<double>("spread");
        QTest::addColumn<int>("maxTokens"); // 0: none
        QTest::addColumn<double>("budget");
        QTest::newRow("short answers") << 5.0 << 0.3 << 0 << 20'000.0;
        QTest::newRow("answers of all lengths") << 300.0 << 1.0 << 0 << 200'000.0;
        QTest::newRow("long ones that are cut off") << 600.0 << 1.0 << 500 << 200'000.0;
        QTest::newRow("a budget for a few only") << 300.0 << 1.0 << 1'000 << 4'000.0;
        QTest::newRow("much reasoning") << 3'000.0 << 0.8 << 0 << 2'000'000.0;
        QTest::newRow("all alike") << 100.0 << 0.0 << 0 << 50'000.0;
    }

    void neverPassedByMoreThanOneGuess()
    {
        QFETCH(double, meanTokens);
        QFETCH(double, spread);
        QFETCH(int, maxTokens);
        QFETCH(double, budget);
        for (unsigned seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            std::lognormal_distribution<double> answers(std::log(meanTokens), spread);
            std::uniform_int_distribution<int> texts(50, 2000);
            const auto cap = maxTokens > 0 ? std::optional(maxTokens) : std::nullopt;
            BudgetGuard guard;
            guard.setBudget({Budget::Unit::Tokens, budget});
            std::vector<std::pair<BudgetGuard::Hold, Verdict>> flights;
            ChatRequest next = chat(texts(random), cap);
            double guess = 0;
            while (true) {
                while (flights.size() < 100 && guard.admits(next)) {
                    guess = std::max(guess, guard.guessed(next));
                    Verdict verdict;
                    verdict.outcome = Outcome::Answered;
                    verdict.promptTokens = int(double(next.user.size()) * 0.24);
                    verdict.completionTokens = std::max(1, int(answers(random)));
                    if (cap)
                        verdict.completionTokens = std::min(*cap, verdict.completionTokens);
                    flights.emplace_back(guard.take(next), verdict);
                    next = chat(texts(random), cap);
                }
                if (flights.empty())
                    break;
                const size_t ended = random() % flights.size();
                guard.settle(flights[ended].first, flights[ended].second, true);
                flights.erase(flights.begin() + qint64(ended));
            }
            const QString told =
                u"seed %1: %2 of %3, a guess is %4"_s.arg(seed).arg(guard.used()).arg(budget).arg(guess);
            QVERIFY2(guard.used() <= budget + guess, qPrintable(told));
            // And what is left is not enough for the next.
            QVERIFY2(guard.used() + guard.guessed(next) > budget, qPrintable(told));
        }
    }

    void runPausesBeforeTheBudgetIsPassed_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("amount");
        QTest::newRow("of money") << int(Budget::Unit::Dollars) << 0.002;
        QTest::newRow("of tokens") << int(Budget::Unit::Tokens) << 5'000.0;
    }

    void runPausesBeforeTheBudgetIsPassed()
    {
        QFETCH(int, unit);
        QFETCH(double, amount);
        PracticeOptions options;
        options.latencySeconds = 0.02;
        SessionFixture fixture(1000, options);
        limit(fixture, {static_cast<Budget::Unit>(unit), amount}, 100);
        RunTick tick = fixture.run();
        QCOMPARE(tick.phase, RunPhase::Paused);
        QCOMPARE(tick.reason, StopReason::Budget);
        QTRY_COMPARE(fixture.session->lastTick().done, tick.attempts); // the last are saved a moment later
        tick = fixture.session->lastTick();
        const auto used = [&](const RunTick& now) {
            return unit == int(Budget::Unit::Dollars) ? now.cost.value_or(0)
                                                      : double(now.promptTokens + now.completionTokens);
        };
        const double each = used(tick) / double(tick.done);
        QVERIFY2(used(tick) <= amount + 2 * each, qPrintable(QString::number(used(tick))));
        QVERIFY2(used(tick) > amount * 0.9, qPrintable(QString::number(used(tick))));
        QCOMPARE(tick.inFlight, 0);
        QCOMPARE(tick.failed, 0);
        QCOMPARE(fixture.server->counts().requests, tick.attempts);
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 1000 - tick.done);

        // Raised, the run goes on by itself; without one, to its end.
        const qint64 before = tick.done;
        limit(fixture, {static_cast<Budget::Unit>(unit), amount * 2}, 100);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->lastTick().phase == RunPhase::Paused &&
                                     fixture.session->lastTick().done > before,
                                 60'000);
        QVERIFY(used(fixture.session->lastTick()) <= amount * 2 + 2 * each);
        limit(fixture, {}, 100);
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 1000);
        QCOMPARE(fixture.server->counts().requests, 1000);
        QVERIFY(fixture.answersBelongToTheirRows());
        const auto runs = arrived(fixture.session->runs());
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().changes.size(), 2);
    }

    void tooSmallABudgetSendsNothing()
    {
        SessionFixture fixture(10);
        limit(fixture, {Budget::Unit::Tokens, 5}, 10);
        const RunTick tick = fixture.run();
        QCOMPARE(tick.phase, RunPhase::Paused);
        QCOMPARE(tick.reason, StopReason::Budget);
        QCOMPARE(fixture.server->counts().requests, 0);
        fixture.session->stop();
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().reason, StopReason::Budget);
        QCOMPARE(fixture.session->counts()[RowState::Waiting], 10);
    }

    void budgetOfMoneyNeedsAPrice()
    {
        SessionFixture fixture(2);
        ProjectSetup setup = fixture.session->setup();
        setup.model.model = u"llama3"_s;
        setup.limits.budget = {Budget::Unit::Dollars, 1};
        fixture.session->setSetup(setup);
        const auto started = fixture.session->start({});
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::UnknownPrice);
        QVERIFY(describe(started.error()).contains(u"llama3"_s));
    }

    void packsStayWithinIt()
    {
        PracticeOptions options;
        options.latencySeconds = 0.01;
        SessionFixture fixture(400, options);
        ProjectSetup setup = fixture.session->setup();
        setup.recipe.pack = 10;
        fixture.session->setSetup(setup);
        limit(fixture, {Budget::Unit::Tokens, 8'000}, 20);
        const RunTick tick = fixture.run();
        QCOMPARE(tick.reason, StopReason::Budget);
        QTRY_VERIFY(fixture.session->lastTick().done > 0);
        QVERIFY2(tick.promptTokens + tick.completionTokens <= 8'000 + 1'500,
                 qPrintable(QString::number(tick.promptTokens + tick.completionTokens)));
        QTRY_COMPARE(fixture.session->counts()[RowState::Waiting], 400 - fixture.session->lastTick().done);
        limit(fixture, {}, 20);
        QVERIFY(fixture.reaches(RunPhase::Ended));
        QCOMPARE(fixture.session->lastTick().done, 400);
    }

    void rowsThatAreTriedAgainStayWithinIt()
    {
        PracticeOptions options;
        options.latencySeconds = 0.01;
        options.faults = {{PracticeFault::ServerError, 0.1}, {PracticeFault::Truncate, 0.1}};
        SessionFixture fixture(400, options);
        limit(fixture, {Budget::Unit::Tokens, 5'000}, 20);
        const RunTick tick = fixture.run();
        QCOMPARE(tick.reason, StopReason::Budget);
        QVERIFY(tick.promptTokens + tick.completionTokens <= 5'000 + 100);
        QCOMPARE(fixture.server->counts().requests, tick.attempts);
    }
};

ROWMILL_TEST(BudgetTest, QCoreApplication)
#include "budget.moc"
