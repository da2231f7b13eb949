// SPDX-License-Identifier: MIT
#include "core/experiment/steady.hpp"

#include "core/experiment/empty_result.hpp"
#include "core/experiment/level_series.hpp"
#include "core/experiment/visit_series.hpp"
#include "core/statistics/batch_means.hpp"
#include "core/statistics/mser_5.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

using Values = std::vector<double>;
using Visits = std::span<const Visit>;

constexpr std::size_t partsOfRun = 3'000;  // A hundred for each of thirty batches, if nothing is left out.

/// The observation at that rank, as DurationSample::summary() has it.
double percentile(std::span<const double> batch, std::size_t percent)
{
    Values values{batch.begin(), batch.end()};
    const std::size_t rank = std::max<std::size_t>((values.size() * percent + 99) / 100, 1);
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// What `value` gives for those visits for which `counts`.
template <typename Counts, typename Value>
Values collect(Visits visits, Counts counts, Value value)
{
    Values values;
    for (const Visit& visit : visits) {
        if (counts(visit))
            values.push_back(value(visit));
    }
    return values;
}

bool isServed(const Visit& visit)
{
    return visit.outcome == Outcome::served;
}

Values waitsOf(Visits visits)
{
    return collect(visits, isServed, [](const Visit& visit) { return visit.wait; });
}

/// Where the warm-up ends: the position of the first visit after it.
std::size_t findWarmUp(Visits visits, WarmUp& warmUp)
{
    const Truncation truncation = mser5(waitsOf(visits));
    warmUp.isAtEdge = truncation.isAtEdge;
    warmUp.served = static_cast<std::int64_t>(truncation.observations);
    std::size_t at = 0;
    for (std::size_t served = 0; served < truncation.observations; ++at)
        served += isServed(visits[at]) ? 1U : 0U;
    warmUp.until = at > 0 ? toSeconds(visits[at - 1].left.time_since_epoch()) : 0.0;
    return at;
}

class Figures {
public:
    explicit Figures(std::vector<SteadyFigure>& list) : m_list{list} { }

    void addMean(std::string name, const Values& series) { m_list.push_back({std::move(name), batchMeans(series)}); }

    void addPercentile(const std::string& name, const Values& series, std::size_t percent)
    {
        m_list.push_back({fmt::format("{}.p{}", name, percent),
                          batchEstimate(series, [percent](auto batch) { return percentile(batch, percent); })});
    }

private:
    std::vector<SteadyFigure>& m_list;
};

void addTimes(Figures figures, Visits visits)
{
    const Values waits = waitsOf(visits);
    figures.addMean("wait_s.mean", waits);
    for (const std::size_t percent : {50U, 90U, 95U, 99U})
        figures.addPercentile("wait_s", waits, percent);
    figures.addMean("sojourn_s.mean", collect(visits, isServed, [](const Visit& visit) { return visit.sojourn; }));
    figures.addMean("service_s.mean", collect(visits, isServed, [](const Visit& visit) { return visit.service; }));
    figures.addMean("outside_s.mean", collect(visits, isServed, [](const Visit& visit) { return visit.outside; }));
}

void addWithin(Figures figures, Visits visits, const std::vector<WithinShare>& limits)
{
    for (const WithinShare& limit : limits)
        figures.addMean(fmt::format("within.{}", limit.seconds),
                        collect(visits, isServed,
                                [&limit](const Visit& visit) { return visit.wait <= limit.seconds ? 1.0 : 0.0; }));
}

/// Of all who leave.
void addShares(Figures figures, Visits visits)
{
    for (const Outcome outcome : {Outcome::served, Outcome::balked, Outcome::turnedAway, Outcome::reneged})
        figures.addMean(fmt::format("share.{}", nameOf(outcome)),
                        collect(
                            visits, [](const Visit&) { return true; },
                            [outcome](const Visit& visit) { return visit.outcome == outcome ? 1.0 : 0.0; }));
}

void addParts(Figures figures, Visits visits, const RunResult& shape)
{
    const auto wait = [](const Visit& visit) { return visit.wait; };
    for (std::uint32_t at = 0; shape.classes.size() > 1 && at < shape.classes.size(); ++at)
        figures.addMean(
            fmt::format("classes[{}].wait_s.mean", shape.classes[at].name),
            collect(
                visits, [at](const Visit& each) { return isServed(each) && each.customerClass == at; }, wait));
    for (std::uint32_t at = 0; shape.banks.size() > 1 && at < shape.banks.size(); ++at)
        figures.addMean(fmt::format("banks[{}].wait_s.mean", shape.banks[at].name),
                        collect(
                            visits, [at](const Visit& each) { return isServed(each) && each.bank == at; }, wait));
}

/// How many an hour were served in each part of the run.
Values throughput(Visits visits, double part)
{
    Values parts(partsOfRun);
    for (const Visit& visit : visits) {
        const auto at = static_cast<std::size_t>(toSeconds(visit.left.time_since_epoch()) / part);
        if (isServed(visit) && at < parts.size())
            parts[at] += 3600.0 / part;
    }
    return parts;
}

/// Parts that begin after the warm-up.
void addLevels(Figures figures, Visits all, const LevelSeries& levels, const WarmUp& warmUp)
{
    const auto first = static_cast<std::size_t>(std::ceil(warmUp.until / levels.partLength()));
    const auto add = [&](const char* name, const Values& parts) {
        const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(std::min(first, parts.size()));
        figures.addMean(name, Values{begin, parts.end()});
    };
    add("line_length.mean", levels.parts().lineLength);
    add("in_shop.mean", levels.parts().inShop);
    add("throughput_per_hour", throughput(all, levels.partLength()));
    add("utilisation", levels.parts().utilisation);
    add("one_plus_one", levels.parts().onePlusOne);
}

}  // namespace

SteadyResult simulateSteady(const Scenario& scenario, RunOptions options)
{
    const Duration length = std::min(scenario.duration, options.until.value_or(scenario.duration));
    options.until = length;
    LevelSeries levels{scenario, length, partsOfRun};
    VisitSeries series;
    options.observers.insert(options.observers.end(), {&levels, &series});
    const RunResult run = simulate(scenario, options);
    levels.finish();

    SteadyResult result{.scenario = run.scenario,
                        .seed = run.seed,
                        .fingerprint = run.fingerprint,
                        .opens = run.opens,
                        .simulated = run.simulated};
    const Visits all = series.visits();
    const Visits settled = all.subspan(findWarmUp(all, result.warmUp));
    result.served = run.customers.served - result.warmUp.served;
    const Figures figures{result.figures};
    addTimes(figures, settled);
    addLevels(figures, all, levels, result.warmUp);
    addWithin(figures, settled, run.within);
    addShares(figures, settled);
    addParts(figures, settled, run);
    return result;
}

}  // namespace tillsim
