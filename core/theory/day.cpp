// SPDX-License-Identifier: MIT
// Interval by interval.
#include "core/theory/day.hpp"

#include "core/theory/special_forms.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <string_view>

namespace tillsim::theory {

namespace {

constexpr double hour = 3600.0;

RateInterval ratesAt(const ShopFacts& facts, double time)
{
    for (const RateInterval& interval : facts.arrivals.day) {
        if (interval.from <= time && time < interval.to)
            return interval;
    }
    return {.rate = facts.arrivals.day.empty() ? facts.arrivals.rate : 0.0, .rateOfClass = facts.arrivals.rateOfClass};
}

std::int64_t tillsAt(const ShopFacts& facts, double time)
{
    std::int64_t tills = 0;
    for (const DutyStep& step : facts.duty) {
        if (toSeconds(step.at) <= time)
            tills = step.count;
    }
    return tills;
}

TheoryInterval intervalOf(const ShopFacts& facts, double from, double to)
{
    const auto [begin, end, rate, rateOfClass] = ratesAt(facts, from);
    const std::int64_t tills = tillsAt(facts, from);
    const ServiceLaw service = mixedService(facts.byClass, rateOfClass);
    const double needed = rate * service.mean();
    TheoryInterval interval{.from = from, .to = to, .perHour = rate * hour, .tills = static_cast<double>(tills)};
    if (rate <= 0.0)
        return interval;
    interval.load = tills > 0 ? needed / interval.tills : std::numeric_limits<double>::infinity();
    if (keepsUp(interval.load))
        interval.values
            = poissonLine({.rate = rate, .tills = tills, .service = service, .order = plainLine(facts).order}).values;
    else
        interval.growthPerHour = std::max(0.0, (rate - interval.tills / service.mean()) * hour);
    takeGapsOut(interval.values, facts);
    return interval;
}

/// The mean of a value, each interval counted as much as `weight` says.
template <class Weight>
TheoryValue meanOf(const std::vector<TheoryInterval>& intervals, std::string_view name, Weight weight)
{
    double sum = 0.0;
    double all = 0.0;
    for (const TheoryInterval& interval : intervals) {
        const double* value = findValue(interval.values, name);
        sum += value ? *value * weight(interval) : 0.0;
        all += weight(interval);
    }
    return {std::string{name}, all > 0.0 ? sum / all : 0.0};
}

}  // namespace

std::vector<TheoryInterval> dayIntervals(const ShopFacts& facts)
{
    const double end = toSeconds(facts.scenario->duration);
    std::set<double> cuts{0.0, end};
    for (const RateInterval& interval : facts.arrivals.day)
        cuts.insert(std::min(interval.to, end));
    for (const DutyStep& step : facts.duty)
        cuts.insert(std::min(toSeconds(step.at), end));
    std::vector<TheoryInterval> intervals;
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut)
        intervals.push_back(intervalOf(facts, *cut, *std::next(cut)));
    return intervals;
}

std::vector<TheoryValue> dayValues(const std::vector<TheoryInterval>& intervals)
{
    if (std::ranges::any_of(intervals, [](const TheoryInterval& each) { return !keepsUp(each.load); }))
        return {};
    const auto customers = [](const TheoryInterval& each) { return each.perHour * (each.to - each.from); };
    const auto time = [](const TheoryInterval& each) { return each.to - each.from; };
    const auto tillTime = [](const TheoryInterval& each) { return each.tills * (each.to - each.from); };
    std::vector<TheoryValue> values;
    for (const char* name : {"wait_s.mean", "sojourn_s.mean"})
        values.push_back(meanOf(intervals, name, customers));
    for (const char* name : {"line_length.mean", "in_shop.mean", "throughput_per_hour"})
        values.push_back(meanOf(intervals, name, time));
    values.push_back(meanOf(intervals, "utilisation", tillTime));
    return values;
}

}  // namespace tillsim::theory
