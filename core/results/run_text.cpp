// SPDX-License-Identifier: MIT
// The report, section by section. Sections are separated by an empty line.
#include "core/results/run_text.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/level_chart.hpp"
#include "core/results/readable.hpp"
#include "core/results/text_table.hpp"
#include "core/results/theory_text.hpp"
#include "core/results/till_text.hpp"
#include "core/results/wait_causes_text.hpp"
#include "core/results/wrapped_text.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace tillsim {

namespace {

std::string verdict(bool holds, const std::string& finding)
{
    return fmt::format("{} {}\n", holds ? "Meets: " : "Misses:", finding);
}

std::string wanted(double share)
{
    return fmt::format("(wanted {:.6g}%)", share * 100.0);
}

double shareWithin(const RunResult& result, double seconds)
{
    for (const WithinShare& within : result.within) {
        if (within.seconds == seconds)
            return within.share;
    }
    return 0.0;
}

std::string withinVerdict(const RunResult& result, const WithinShare& target)
{
    const double share = shareWithin(result, target.seconds);
    return verdict(share >= target.share,
                   fmt::format("{} of customers waited at most {} {}", percentBeside(share, target.share),
                               readableTime(target.seconds), wanted(target.share)));
}

std::string onePlusOneVerdict(const RunResult& result, double target)
{
    return verdict(result.onePlusOne >= target,
                   fmt::format("at most one waited behind each being served {} of the time {}",
                               percentBeside(result.onePlusOne, target), wanted(target)));
}

std::string headline(const RunResult& result)
{
    std::string text = shortened(result.scenario, 100) + "\n\n";
    if (result.customers.served == 0)
        return text + "Nobody was served.\n";
    const RunTargets& targets = result.targets;
    if (targets.within)
        text += withinVerdict(result, *targets.within);
    if (targets.onePlusOne)
        text += onePlusOneVerdict(result, *targets.onePlusOne);
    if (!targets.within && !targets.onePlusOne)
        text += fmt::format("Half of the customers waited at most {}, 95% at most {}.\n", readableTime(result.wait.p50),
                            readableTime(result.wait.p95));
    return text;
}

using Counted = std::pair<std::int64_t, const char*>;

/// "8 in service, 3 in line", without those of whom there is nobody.
std::string listed(const std::vector<Counted>& counts)
{
    std::string text;
    for (const auto& [count, name] : counts) {
        if (count != 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, name);
    }
    return text;
}

std::string whereabouts(const CustomerCounts& counts)
{
    const std::string gone = listed({{counts.served, "served"},
                                     {counts.balked, "balked"},
                                     {counts.turnedAway, "turned away"},
                                     {counts.reneged, "gave up in line"}});
    const std::string left
        = listed({{counts.inService, "in service"}, {counts.inLine, "in line"}, {counts.outside, "waiting outside"}});
    std::string text = fmt::format("Customers  {} came{}{}\n", counts.arrived, gone.empty() ? "" : ": ", gone);
    return left.empty() ? text : text + fmt::format("           at the end {}\n", left);
}

std::string overview(const RunResult& result)
{
    std::string text = whereabouts(result.customers);
    text += fmt::format("Flow       {:.1f} served an hour, over {} from {} on\n", result.throughputPerHour,
                        readableTime(result.simulated), clockTime(result.opens, false));
    text += fmt::format("Tills      busy {} of the time they were open; at most one waited for each (1+1) {} of it\n",
                        percent(result.utilisation), percent(result.onePlusOne));
    text += fmt::format("Line       {:.2f} waiting on average, at most {}; with those in service {:.2f}, at most {}\n",
                        result.lineLength.mean, result.lineLength.max, result.inShop.mean, result.inShop.max);
    return text;
}

std::vector<std::string> timesRow(std::string name, const Summary& times)
{
    return {std::move(name),         readableTime(times.mean), readableTime(times.p50),
            readableTime(times.p95), readableTime(times.p99),  readableTime(times.max)};
}

std::string times(const RunResult& result)
{
    TextTable table;
    table.add({"Times of those served", "mean", "half", "95%", "99%", "longest"});
    table.add(timesRow("wait in line", result.wait));
    if (result.outside.max > 0.0)
        table.add(timesRow("wait outside before", result.outside));
    table.add(timesRow("service", result.service));
    table.add(timesRow("whole visit", result.sojourn));
    return table.text();
}

std::string waits(const RunResult& result)
{
    std::string text = "Waited at most  ";
    for (const WithinShare& within : result.within)
        text += fmt::format("{}{}: {}", &within == &result.within.front() ? "" : ", ", readableTime(within.seconds),
                            percent(within.share));
    const std::string causes = waitCausesText(result.waitCauses);
    constexpr std::size_t indent = 16;
    text = wrapped(text, reportColumns, indent);
    return causes.empty() ? text : text + wrapped("Waited for      " + causes, reportColumns, indent);
}

std::string classes(const RunResult& result)
{
    TextTable table;
    table.add({"Class", "came", "served", "mean wait", "95%", "longest", "whole visit"});
    for (const ClassResult& each : result.classes)
        table.add({shortened(each.name, longestNameInReport), fmt::format("{}", each.customers.arrived),
                   fmt::format("{}", each.customers.served), readableTime(each.wait.mean), readableTime(each.wait.p95),
                   readableTime(each.wait.max), readableTime(each.sojourn.mean)});
    return table.text();
}

std::string banks(const RunResult& result)
{
    TextTable table;
    table.add({"Bank", "served", "mean wait", "95%", "longest", "tills busy"});
    for (const BankResult& bank : result.banks)
        table.add({shortened(bank.name, longestNameInReport), fmt::format("{}", bank.served),
                   readableTime(bank.wait.mean), readableTime(bank.wait.p95), readableTime(bank.wait.max),
                   percent(bank.utilisation)});
    return table.text();
}

}  // namespace

std::string toText(const RunResult& result)
{
    std::string text = headline(result) + '\n' + overview(result) + '\n';
    if (result.customers.served > 0)
        text += times(result) + '\n' + waits(result) + '\n';
    if (result.classes.size() > 1)
        text += classes(result) + '\n';
    if (result.banks.size() > 1)
        text += banks(result) + '\n';
    for (const BankResult& bank : result.banks)
        text += (result.banks.size() > 1 ? "Bank " + shortened(bank.name, longestNameInReport) + '\n' : "")
            + tillText(bank) + '\n';
    if (const std::string chart = levelChart(result.lineProfile, result.opens); !chart.empty())
        text += "Waiting in line, on average, over time\n" + chart + '\n';
    if (result.theory)
        text += theoryText(result) + '\n';
    return text + fmt::format("seed {}, fingerprint {}\n", result.seed, toHex(result.fingerprint));
}

}  // namespace tillsim
