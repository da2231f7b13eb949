// SPDX-License-Identifier: MIT
// The report, section by section. Sections are separated by an empty line.
#include "core/results/replicated_text.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/level_chart.hpp"
#include "core/results/readable.hpp"
#include "core/results/readable_estimate.hpp"
#include "core/results/text_table.hpp"
#include "core/results/theory_text.hpp"
#include "core/results/till_text.hpp"
#include "core/results/wait_causes_text.hpp"
#include "core/results/wrapped_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace tillsim {

namespace {

using Result = const ReplicatedResult&;

MeanEstimate estimateOf(Result result, const std::string& name)
{
    const MeanEstimate* const estimate = result.find(name);
    return estimate ? *estimate : MeanEstimate{};
}

std::string written(Result result, const std::string& name, Quantity quantity)
{
    return readableEstimate(estimateOf(result, name), quantity);
}

double meanOf(Result result, const std::string& name)
{
    return estimateOf(result, name).mean;
}

// First whether the shop meets its targets.

/// Whether a share that is to be at least `wanted` is, as far as the interval tells.
std::string verdict(const MeanEstimate& share, double wanted, const std::string& finding)
{
    const Interval interval = share.interval().value_or(Interval{0.0, 1.0});
    const char* const holds = interval.low >= wanted ? "Meets: " : interval.high < wanted ? "Misses:" : "Unsure:";
    return fmt::format("{} {} {} (wanted {:.6g}%)\n", holds, readableEstimate(share, Quantity::share), finding,
                       wanted * 100.0);
}

std::string headline(Result result)
{
    std::string text = shortened(result.shape.scenario, 100) + "\n\n";
    if (meanOf(result, "customers.served") == 0.0)
        return text + "Nobody was served.\n";
    const RunTargets& targets = result.shape.targets;
    if (targets.within)
        text += verdict(estimateOf(result, fmt::format("within.{}", targets.within->seconds)), targets.within->share,
                        "of customers waited at most " + readableTime(targets.within->seconds));
    if (targets.onePlusOne)
        text += verdict(estimateOf(result, "one_plus_one"), *targets.onePlusOne,
                        "of the time at most one waited behind each being served");
    if (!targets.within && !targets.onePlusOne)
        text += fmt::format("Customers waited {} on average; of a day's customers, 95% waited at most {}.\n",
                            written(result, "wait_s.mean", Quantity::time),
                            written(result, "wait_s.p95", Quantity::time));
    return text;
}

std::string explanation(Result result)
{
    return fmt::format("Means over {} runs, +- half of their 95% intervals.\n", result.replications);
}

// Then the customers.

std::string customers(Result result)
{
    static constexpr std::pair<const char*, const char*> rows[]{
        {"arrived", "came"},
        {"served", "served"},
        {"balked", "balked"},
        {"turned_away", "turned away"},
        {"reneged", "gave up in line"},
        {"in_service", "in service at the end"},
        {"in_line", "in line at the end"},
        {"outside", "waiting outside at the end"},
    };
    TextTable table;
    table.add({"Customers of a run", "mean"});
    for (const auto& [key, title] : rows) {
        const std::string name = std::string{"customers."} + key;
        if (meanOf(result, name) > 0.0 || std::string_view{key} == "served")
            table.add({title, written(result, name, Quantity::number)});
    }
    return table.text();
}

std::vector<std::string> timesRow(Result result, std::string title, const std::string& name)
{
    std::vector<std::string> row{std::move(title)};
    for (const char* const statistic : {"mean", "p50", "p95", "p99"})
        row.push_back(written(result, name + '.' + statistic, Quantity::time));
    return row;
}

std::string times(Result result)
{
    TextTable table;
    table.add({"Times of those served", "mean", "half", "95%", "99%"});
    table.add(timesRow(result, "wait in line", "wait_s"));
    if (meanOf(result, "outside_s.max") > 0.0)
        table.add(timesRow(result, "wait outside before", "outside_s"));
    table.add(timesRow(result, "service", "service_s"));
    table.add(timesRow(result, "whole visit", "sojourn_s"));
    return table.text();
}

std::string waits(Result result)
{
    TextTable table;
    table.add({"Waited at most", "of the served"});
    for (const WithinShare& within : result.shape.within)
        table.add(
            {readableTime(within.seconds), written(result, fmt::format("within.{}", within.seconds), Quantity::share)});
    return table.text();
}

std::string causes(Result result)
{
    std::array<double, waitCauseNames.size()> seconds{};
    for (std::size_t cause = 0; cause < seconds.size(); ++cause)
        seconds[cause] = meanOf(result, fmt::format("wait_causes_s.{}", waitCauseNames[cause]));
    constexpr std::size_t indent = 12;
    const std::string text = waitCausesText(seconds);
    return text.empty() ? text : wrapped("Waited for  " + text, reportColumns, indent);
}

// Then the shop, its classes and its tills.

std::string shop(Result result)
{
    TextTable table;
    table.add({"The shop", "mean"});
    table.add({"served an hour", written(result, "throughput_per_hour", Quantity::number)});
    table.add({"tills busy while open", written(result, "utilisation", Quantity::share)});
    table.add({"at most one waited for each (1+1)", written(result, "one_plus_one", Quantity::share)});
    table.add({"waiting in line", written(result, "line_length.mean", Quantity::number)});
    table.add({"in line or in service", written(result, "in_shop.mean", Quantity::number)});
    table.add({"longest line", written(result, "line_length.max", Quantity::number)});
    table.add({"length of a run", written(result, "simulated_s", Quantity::time)});
    return table.text();
}

std::string classes(Result result)
{
    TextTable table;
    table.add({"Class", "came", "served", "mean wait", "95%"});
    for (const ClassResult& each : result.shape.classes) {
        const std::string path = "classes[" + each.name + "].";
        table.add({shortened(each.name, longestNameInReport),
                   written(result, path + "customers.arrived", Quantity::number),
                   written(result, path + "customers.served", Quantity::number),
                   written(result, path + "wait_s.mean", Quantity::time),
                   written(result, path + "wait_s.p95", Quantity::time)});
    }
    return table.text();
}

std::string banks(Result result)
{
    TextTable table;
    table.add({"Bank", "served", "mean wait", "95%", "tills busy"});
    for (const BankResult& each : result.shape.banks) {
        const std::string path = "banks[" + each.name + "].";
        table.add({shortened(each.name, longestNameInReport), written(result, path + "served", Quantity::number),
                   written(result, path + "wait_s.mean", Quantity::time),
                   written(result, path + "wait_s.p95", Quantity::time),
                   written(result, path + "utilisation", Quantity::share)});
    }
    return table.text();
}

std::string bank(Result result, const BankResult& bank)
{
    const std::string path = "banks[" + bank.name + "].";
    TextTable table;
    table.add({"Till", "served", "busy while open"});
    for (std::size_t at = 0; at < std::min(bank.tills.size(), mostTillsInReport); ++at) {
        const std::string till = path + "tills[" + bank.tills[at].name + "].";
        table.add({bank.tills[at].name, written(result, till + "served", Quantity::number),
                   written(result, till + "utilisation", Quantity::share)});
    }
    if (bank.tills.size() > mostTillsInReport)
        table.add({fmt::format("... {} more", bank.tills.size() - mostTillsInReport)});
    if (bank.tills.size() > 1)
        table.add({"all", written(result, path + "served", Quantity::number),
                   written(result, path + "utilisation", Quantity::share)});
    return table.text();
}

// Last theory, and how far all this can be relied on.

/// Shares are of all who came over all runs, so they have no interval of their own.
std::optional<MeanEstimate> simulated(Result result, std::string_view name)
{
    constexpr std::string_view share = "share.";
    if (!name.starts_with(share)) {
        const MeanEstimate* const estimate = result.find(name);
        return estimate ? std::optional{*estimate} : std::nullopt;
    }
    const double part = meanOf(result, "customers." + std::string{name.substr(share.size())});
    const double all = meanOf(result, "customers.arrived");
    return MeanEstimate{.count = 1, .mean = all > 0.0 ? part / all : 0.0};
}

std::string theory(Result result)
{
    return theoryText(*result.shape.theory, result.shape.opens, "these runs",
                      [&result](std::string_view name) { return simulated(result, name); });
}

std::string nearness(const ReachedPrecision& figure)
{
    return figure.relative ? fmt::format("{} +- {:.2g}%", figure.name, *figure.relative * 100.0) : figure.name;
}

std::string precision(const PrecisionOutcome& outcome)
{
    const ReachedPrecision& last = outcome.last();
    const std::string wanted = fmt::format("+- {:.6g}%", outcome.wanted * 100.0);
    if (!outcome.isReached())
        return fmt::format("The precision of {} was NOT reached in {} runs at most: {}.\n", wanted, outcome.most,
                           nearness(last));
    return fmt::format("The precision of {} was reached after {} runs (at least {}, at most {}); last by {}.\n", wanted,
                       last.reachedAt, outcome.least, outcome.most, nearness(last));
}

std::string foot(Result result)
{
    std::string text;
    if (result.precision)
        text += precision(*result.precision);
    if (result.replications < fewReplications)
        text += fmt::format("With only {} runs, intervals are right as far as figures are normally distributed.\n",
                            result.replications);
    return text
        + fmt::format("seed {}, {} replications, fingerprint {}\n", result.shape.seed, result.replications,
                      toHex(result.fingerprint));
}

}  // namespace

std::string toText(const ReplicatedResult& result)
{
    std::string text = headline(result) + explanation(result) + '\n' + customers(result) + '\n';
    if (meanOf(result, "customers.served") > 0.0)
        text += times(result) + '\n' + waits(result) + causes(result) + '\n';
    text += shop(result) + '\n';
    if (result.shape.classes.size() > 1)
        text += classes(result) + '\n';
    if (result.shape.banks.size() > 1)
        text += banks(result) + '\n';
    for (const BankResult& each : result.shape.banks)
        text += (result.shape.banks.size() > 1 ? "Bank " + shortened(each.name, longestNameInReport) + '\n' : "")
            + bank(result, each) + '\n';
    if (const std::string chart = levelChart(result.lineProfile, result.shape.opens); !chart.empty())
        text += "Waiting in line, on average, over time\n" + chart + '\n';
    if (result.shape.theory)
        text += theory(result) + '\n';
    return text + foot(result);
}

}  // namespace tillsim
