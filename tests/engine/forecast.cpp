#include "app/engine/forecast.h"

#include "app/engine/stratified_sample.h"
#include "tests/room_test.h"

#include <QHash>
#include <QTest>
#include <queue>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace rowmill;
using namespace Qt::StringLiterals;

namespace {

constexpr Price Prices{0.4, 1.6, 0.1, 0.4};

/// A job as it might be: how long its rows are, what answers they get, and how fast it may go.
struct Job {
    double medianLength = 60; ///< of a request, in tokens
    double lengthSpread = 0.8;
    double fixedAnswer = 5;     ///< tokens of every answer
    double answerPerLength = 0; ///< more of them by the request's length
    double answerSpread = 0.3;
    double cachedShare = 0; ///< of the prompt
    double perToken = 0.01; ///< seconds for a token of the answer, beside the first 0.4 s
    double latencySpread = 0.3;
    RunPace pace{50, 0, 0};
    int rows = 5000;
};

struct Truth {
    std::vector<MeasuredRequest> requests;
    double dollars = 0;
    double seconds = 0;
};

MeasuredRequest draw(const Job& job, std::mt19937& random)
{
    std::normal_distribution<double> normal;
    MeasuredRequest request;
    request.length = std::max(5.0, job.medianLength * std::exp(job.lengthSpread * normal(random)));
    const double answer = (job.fixedAnswer + job.answerPerLength * request.length) *
                          std::exp(job.answerSpread * normal(random));
    request.use.prompt = qint64(request.length * (0.75 + 0.05 * normal(random))) + 40;
    request.use.completion = std::max<qint64>(1, qint64(answer));
    request.use.cached = qint64(job.cachedShare * double(request.use.prompt));
    request.seconds =
        (0.4 + job.perToken * double(request.use.completion)) * std::exp(job.latencySpread * normal(random));
    return request;
}

/// As a run does it: each lane takes the next request when it is free, and none goes out before its turn in
/// the quota.
double secondsOf(const std::vector<MeasuredRequest>& requests, const RunPace& pace)
{
    std::priority_queue<double, std::vector<double>, std::greater<>> lanes;
    for (int i = 0; i < pace.concurrency; ++i)
        lanes.push(0);
    double turn = 0;
    double end = 0;
    for (const MeasuredRequest& request : requests) {
        const double start = std::max(lanes.top(), turn);
        lanes.pop();
        double wait = pace.requestsPerMinute > 0 ? 60 / pace.requestsPerMinute : 0;
        if (pace.tokensPerMinute > 0)
            wait = std::max(wait,
                            60 * double(request.use.prompt + request.use.completion) / pace.tokensPerMinute);
        turn = start + wait;
        lanes.push(start + request.seconds);
        end = std::max(end, start + request.seconds);
    }
    return end;
}

/// The pilot's sample, and what really comes of all the others.
std::pair<QList<MeasuredRequest>, Truth> simulate(const Job& job, unsigned seed, int pilot)
{
    std::mt19937 random(seed);
    std::vector<MeasuredRequest> all;
    std::vector<RowLength> lengths;
    for (int i = 0; i < job.rows; ++i) {
        all.push_back(draw(job, random));
        lengths.push_back({i, float(all.back().length)});
    }
    const QList<qint64> sample = stratifiedSample(lengths, pilot);
    QList<MeasuredRequest> measured;
    Truth truth;
    for (int i = 0; i < job.rows; ++i) {
        if (std::binary_search(sample.begin(), sample.end(), i)) {
            measured.append(all[size_t(i)]);
            continue;
        }
        truth.requests.push_back(all[size_t(i)]);
        truth.dollars += costOf(all[size_t(i)].use, Prices);
    }
    truth.seconds = secondsOf(truth.requests, job.pace);
    return {measured, truth};
}

RestOfRun restOf(const Truth& truth)
{
    RestOfRun rest;
    rest.requests = qint64(truth.requests.size());
    for (const MeasuredRequest& request : truth.requests)
        rest.length += request.length;
    return rest;
}

} // namespace

Q_DECLARE_METATYPE(Job)

/// A sample from short to long, and what it says about the rest.
class ForecastTest : public QObject {
    Q_OBJECT

private slots:
    void sampleHoldsShortAndLongRows()
    {
        std::vector<RowLength> rows;
        for (int i = 1; i <= 1000; ++i)
            rows.push_back({i, float(1001 - i)});
        const QList<qint64> sample = stratifiedSample(rows, 10);
        QCOMPARE(sample.size(), 10);
        for (int part = 0; part < 10; ++part) {
            const auto within = std::count_if(sample.begin(), sample.end(), [part](qint64 row) {
                return row > part * 100 && row <= (part + 1) * 100;
            });
            QCOMPARE(within, 1);
        }
        QCOMPARE(stratifiedSample(rows, 10), sample);
        QCOMPARE(stratifiedSample(rows, 5000).size(), 1000);
        QVERIFY(stratifiedSample({}, 10).isEmpty());
    }

    void tooFewSayNothing()
    {
        const MeasuredRequest one{10, {10, 0, 0, 10}, 1};
        QVERIFY(!forecast({one, one}, {100, 1000}, Prices, {}));
        QVERIFY(forecast({one, one, one}, {100, 1000}, Prices, {}));
    }

    void unknownPriceGivesNoMoney()
    {
        const MeasuredRequest one{10, {10, 0, 0, 10}, 1};
        const auto result = forecast({one, one, one, one}, {100, 1000}, std::nullopt, {});
        QVERIFY(result);
        QVERIFY(!result->dollars);
        QVERIFY(result->tokens.holds(2000));
    }

    void nothingLeftTakesNothing()
    {
        const MeasuredRequest one{10, {10, 0, 0, 10}, 1};
        const auto result = forecast({one, one, one}, {0, 0}, Prices, {10, 0, 0});
        QCOMPARE(result->dollars->high, 0.0);
        QCOMPARE(result->seconds.high, 0.0);
    }

    void whatIsAllAlikeIsSaidClosely()
    {
        const MeasuredRequest one{100, {80, 0, 0, 20}, 2};
        const QList<MeasuredRequest> measured(20, one);
        const auto result = forecast(measured, {1000, 100'000}, Prices, {10, 0, 0});
        QVERIFY(qAbs(result->tokens.likely - 100'000) < 1);
        QVERIFY(result->tokens.high - result->tokens.low < 0.05 * result->tokens.likely);
        QVERIFY(result->seconds.holds(200));
        QVERIFY(result->seconds.high < 220);
    }

    void quotaSetsThePace()
    {
        const MeasuredRequest one{100, {80, 0, 0, 20}, 2};
        const QList<MeasuredRequest> measured(20, one);
        const auto byRequests = forecast(measured, {6000, 600'000}, Prices, {500, 600, 0});
        QVERIFY(byRequests->seconds.holds(600));
        QVERIFY(byRequests->seconds.low > 550);
        const auto byTokens = forecast(measured, {6000, 600'000}, Prices, {500, 0, 30'000});
        QVERIFY(byTokens->seconds.holds(1200));
    }

    /// Of 20 jobs of each kind, with 20 rows asked beforehand, the range holds the true price and the true
    /// time of 18 at least.
    void rangeHoldsTheTruth_data()
    {
        QTest::addColumn<Job>("job");
        Job label;
        QTest::newRow("short labels") << label;
        Job translate{80, 0.9, 5, 1.1, 0.2, 0, 0.012, 0.3, {50, 0, 0}, 8000};
        QTest::newRow("translations, as long as the text") << translate;
        Job reasoning{60, 0.6, 600, 0, 0.7, 0, 0.008, 0.3, {100, 0, 0}, 4000};
        QTest::newRow("much reasoning of all lengths") << reasoning;
        Job cached{1500, 0.1, 20, 0, 0.4, 0.8, 0.01, 0.3, {50, 0, 0}, 3000};
        QTest::newRow("long instructions from the cache") << cached;
        Job paced{60, 0.8, 10, 0, 0.4, 0, 0.01, 0.4, {200, 500, 0}, 4000};
        QTest::newRow("held by requests a minute") << paced;
        Job tokens{400, 0.8, 50, 0.1, 0.4, 0, 0.01, 0.4, {200, 0, 200'000}, 4000};
        QTest::newRow("held by tokens a minute") << tokens;
        Job slow{100, 1.2, 30, 0.5, 0.5, 0, 0.02, 0.8, {20, 0, 0}, 1500};
        QTest::newRow("a moody server and rows of all lengths") << slow;
        Job few{100, 0.8, 30, 0.2, 0.5, 0, 0.02, 0.3, {50, 0, 0}, 100};
        QTest::newRow("few rows") << few;
    }

    void rangeHoldsTheTruth()
    {
        QFETCH(Job, job);
        int money = 0;
        int time = 0;
        double width = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const auto [measured, truth] = simulate(job, seed, 20);
            const auto result = forecast(measured, restOf(truth), Prices, job.pace);
            QVERIFY(result && result->dollars);
            money += result->dollars->holds(truth.dollars) ? 1 : 0;
            time += result->seconds.holds(truth.seconds) ? 1 : 0;
            width += (result->dollars->high - result->dollars->low) / truth.dollars / 20;
        }
        const QString told =
            u"price %1 of 20, time %2 of 20, its range %3 of the price wide"_s.arg(money).arg(time).arg(
                width, 0, 'f', 2);
        qInfo("%s", qPrintable(told));
        QVERIFY2(money >= 18 && time >= 18, qPrintable(told));
        // A range that says everything says nothing.
        QVERIFY2(width < 1.2, qPrintable(told));
    }
};

ROWMILL_TEST(ForecastTest, QCoreApplication)
#include "forecast.moc"
