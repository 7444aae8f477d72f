#include "app/engine/forecast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rowmill {

namespace {

/// Of Student's t, two-sided 98 %, by degrees of freedom from 1; further ones are close to the last.
constexpr std::array<double, 30> Quantiles = {
    31.82, 6.965, 4.541, 3.747, 3.365, 3.143, 2.998, 2.896, 2.821, 2.764, 2.718, 2.681, 2.650, 2.624, 2.602,
    2.583, 2.567, 2.552, 2.539, 2.528, 2.518, 2.508, 2.500, 2.492, 2.485, 2.479, 2.473, 2.467, 2.462, 2.457};
/// What a sample says too little about: long tails, and a server that has a slower hour.
constexpr double Doubt = 0.02;
/// By how many deviations the slowest may be slower than the slowest usually is.
constexpr double Rarer = 1;

double quantile(qsizetype freedom)
{
    return Quantiles.at(size_t(std::clamp<qsizetype>(freedom, 1, qsizetype(Quantiles.size()))) - 1);
}

struct Points {
    std::vector<double> x;
    std::vector<double> y;
};

struct Line {
    double meanX = 0;
    double meanY = 0;
    double slope = 0;
    double spreadX = 0;  ///< sum of squares about meanX
    double residual = 0; ///< variance about the line
    double scatter = 0;  ///< deviation of what was measured, as a share of its mean
    qsizetype freedom = 1;
};

Line fit(const Points& points)
{
    const auto n = double(points.x.size());
    Line line;
    for (size_t i = 0; i < points.x.size(); ++i) {
        line.meanX += points.x[i] / n;
        line.meanY += points.y[i] / n;
    }
    double product = 0;
    double spreadY = 0;
    for (size_t i = 0; i < points.x.size(); ++i) {
        const double x = points.x[i] - line.meanX;
        const double y = points.y[i] - line.meanY;
        line.spreadX += x * x;
        product += x * y;
        spreadY += y * y;
    }
    line.scatter = line.meanY > 0 ? std::sqrt(spreadY / n) / line.meanY : 0;
    // Lengths that are all alike tell of no slope.
    const bool sloped = points.x.size() > FewestMeasured && line.spreadX > 1e-6 * n * line.meanX * line.meanX;
    if (!sloped)
        line.spreadX = 0;
    line.slope = sloped ? product / line.spreadX : 0;
    line.freedom = qsizetype(points.x.size()) - (sloped ? 2 : 1);
    line.residual =
        std::max(0.0, spreadY - line.slope * product) / double(std::max<qsizetype>(1, line.freedom));
    return line;
}

/// The sum over all that is left.
Range sumOf(const Points& points, const RestOfRun& rest)
{
    const auto count = double(rest.requests);
    if (rest.requests == 0)
        return {};
    const Line line = fit(points);
    const double away = rest.length / count - line.meanX;
    const double likely = std::max(0.0, count * (line.meanY + line.slope * away));
    const double leverage = 1 / double(points.x.size()) + (line.spreadX > 0 ? away * away / line.spreadX : 0);
    // A single one of them, and the line itself.
    const double deviation = std::sqrt(line.residual * (count + count * count * leverage));
    // Of what scatters widely a sample seldom holds the rare long ones, and looks calmer than the whole.
    const double calm = 1 + 2 * line.scatter / std::sqrt(double(points.x.size()));
    const double reach = calm * quantile(line.freedom) * deviation + Doubt * likely;
    const double least = *std::min_element(points.y.begin(), points.y.end());
    return {std::max(std::min(count * least, likely), likely - reach), likely, likely + reach};
}

/// Of so many, as the measured ones are spread: seconds are spread by factors, not by differences.
double slowestOf(const std::vector<double>& seconds, qint64 count)
{
    double mean = 0;
    double spread = 0;
    double longest = 0;
    for (const double value : seconds) {
        mean += std::log(std::max(value, 1e-3)) / double(seconds.size());
        longest = std::max(longest, value);
    }
    for (const double value : seconds) {
        const double away = std::log(std::max(value, 1e-3)) - mean;
        spread += away * away / double(seconds.size() - 1);
    }
    const double rare = std::sqrt(2 * std::log(double(std::max<qint64>(2, count)))) + Rarer;
    const double unsure = 1 + 0.5 / std::sqrt(double(seconds.size()));
    return std::max(longest, std::exp(mean + unsure * std::sqrt(spread) * rare));
}

Range secondsOf(const QList<MeasuredRequest>& measured, const RestOfRun& rest, const Range& tokens,
                const RunPace& pace)
{
    if (rest.requests == 0)
        return {};
    Points points;
    for (const MeasuredRequest& request : measured) {
        points.x.push_back(request.length);
        points.y.push_back(request.seconds);
    }
    const Range waited = sumOf(points, rest);
    const auto lanes = double(std::clamp<qint64>(rest.requests, 1, std::max(1, pace.concurrency)));
    const double each = waited.likely / double(rest.requests);
    const auto floorOf = [&](double tokensUsed) {
        double seconds = 0;
        if (pace.requestsPerMinute > 0)
            seconds = double(rest.requests) / pace.requestsPerMinute * 60;
        if (pace.tokensPerMinute > 0)
            seconds = std::max(seconds, tokensUsed / pace.tokensPerMinute * 60);
        return seconds;
    };
    Range range;
    range.low = std::max(waited.low / lanes, (1 - Doubt) * floorOf(tokens.low));
    range.likely = std::max(waited.likely / lanes, floorOf(tokens.likely)) + each;
    // The last to answer may be the slowest.
    range.high = std::max(waited.high / lanes, (1 + Doubt) * floorOf(tokens.high)) +
                 slowestOf(points.y, rest.requests);
    range.low = std::min(range.low, range.likely);
    return range;
}

} // namespace

std::optional<Forecast> forecast(const QList<MeasuredRequest>& measured, const RestOfRun& rest,
                                 const std::optional<Price>& price, const RunPace& pace)
{
    if (measured.size() < FewestMeasured)
        return std::nullopt;
    Points tokens;
    Points dollars;
    for (const MeasuredRequest& request : measured) {
        tokens.x.push_back(request.length);
        dollars.x.push_back(request.length);
        tokens.y.push_back(double(request.use.prompt + request.use.completion));
        dollars.y.push_back(price ? costOf(request.use, *price) : 0);
    }
    Forecast result;
    result.tokens = sumOf(tokens, rest);
    if (price)
        result.dollars = sumOf(dollars, rest);
    result.seconds = secondsOf(measured, rest, result.tokens, pace);
    return result;
}

} // namespace rowmill
