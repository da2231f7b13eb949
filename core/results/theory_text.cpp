// SPDX-License-Identifier: MIT
#include "core/results/theory_text.hpp"

#include "core/results/readable.hpp"
#include "core/results/text_table.hpp"

#include <fmt/format.h>

#include <functional>

namespace tillsim {

namespace {

double shareOf(std::int64_t count, const RunResult& result)
{
    const std::int64_t all = result.customers.arrived;
    return all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0.0;
}

std::string number(double value)
{
    return fmt::format("{:.3f}", value);
}

/// A figure that a run has too, and how it is written.
struct Compared {
    const char* name;
    const char* title;
    std::function<double(const RunResult&)> simulated;
    std::string (*written)(double);
};

const std::vector<Compared>& comparedFigures()
{
    using Run = const RunResult&;
    static const std::vector<Compared> figures{
        {"wait_s.mean", "wait in line, mean", [](Run run) { return run.wait.mean; }, readableTime},
        {"wait_s.p95", "wait in line, 95%", [](Run run) { return run.wait.p95; }, readableTime},
        {"sojourn_s.mean", "whole visit, mean", [](Run run) { return run.sojourn.mean; }, readableTime},
        {"line_length.mean", "waiting in line, mean", [](Run run) { return run.lineLength.mean; }, number},
        {"in_shop.mean", "in the shop, mean", [](Run run) { return run.inShop.mean; }, number},
        {"utilisation", "tills busy", [](Run run) { return run.utilisation; }, percent},
        {"throughput_per_hour", "served an hour", [](Run run) { return run.throughputPerHour; }, number},
        {"share.turned_away", "turned away", [](Run run) { return shareOf(run.customers.turnedAway, run); }, percent},
        {"share.balked", "balked", [](Run run) { return shareOf(run.customers.balked, run); }, percent},
        {"share.reneged", "gave up in line", [](Run run) { return shareOf(run.customers.reneged, run); }, percent},
    };
    return figures;
}

std::string comparison(const RunResult& result)
{
    TextTable table;
    table.add({"Beside theory", "this run", "theory"});
    bool isEmpty = true;
    for (const Compared& figure : comparedFigures()) {
        for (const NamedFigure& known : result.theory->values) {
            // A loss that neither knows of is no news.
            const double simulated = figure.simulated(result);
            if (known.name != figure.name || (known.value == 0.0 && simulated == 0.0))
                continue;
            table.add({figure.title, figure.written(simulated), figure.written(known.value)});
            isEmpty = false;
        }
    }
    return isEmpty ? std::string{} : table.text();
}

std::string sentences(const char* title, const std::vector<std::string>& list)
{
    std::string text;
    for (const std::string& sentence : list)
        text += fmt::format("  {}{}\n", title, sentence);
    return text;
}

/// The stretches of the day in which the tills cannot keep up.
std::string overloads(const RunResult& result)
{
    std::string text;
    for (const TheoryStretch& stretch : result.theory->stretches) {
        if (stretch.growthPerHour > 0.0)
            text += fmt::format(
                "  {} to {}: {:.1f} tills are needed, {:.3g} on duty; the line grows by {:.0f} an hour\n",
                clockTime(result.opens + stretch.from, false), clockTime(result.opens + stretch.to, false),
                stretch.load * stretch.tills, stretch.tills, stretch.growthPerHour);
    }
    return text;
}

}  // namespace

std::string theoryText(const RunResult& result)
{
    if (!result.theory)
        return {};
    const TheoryResult& theory = *result.theory;
    std::string text = comparison(result);
    text += fmt::format("Theory: {}{}\n", theory.model, theory.exact ? ", which fits exactly" : ", an approximation:");
    text += sentences("not met: ", theory.broken);
    return text + overloads(result) + sentences("note: ", theory.notes);
}

}  // namespace tillsim
