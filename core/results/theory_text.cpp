// SPDX-License-Identifier: MIT
#include "core/results/theory_text.hpp"

#include "core/results/readable.hpp"
#include "core/results/readable_estimate.hpp"
#include "core/results/seconds.hpp"
#include "core/results/text_table.hpp"
#include "core/results/wrapped_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace tillsim {

namespace {

constexpr std::size_t sentenceIndent = 4;  // Of what follows the first line of a sentence.

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
    Quantity quantity;
};

const std::vector<Compared>& comparedFigures()
{
    using Run = const RunResult&;
    using enum Quantity;
    static const std::vector<Compared> figures{
        {"wait_s.mean", "wait in line, mean", [](Run run) { return run.wait.mean; }, time},
        {"wait_s.p95", "wait in line, 95%", [](Run run) { return run.wait.p95; }, time},
        {"sojourn_s.mean", "whole visit, mean", [](Run run) { return run.sojourn.mean; }, time},
        {"line_length.mean", "waiting in line, mean", [](Run run) { return run.lineLength.mean; }, Quantity::number},
        {"in_shop.mean", "in line or in service, mean", [](Run run) { return run.inShop.mean; }, Quantity::number},
        {"utilisation", "tills busy", [](Run run) { return run.utilisation; }, share},
        {"throughput_per_hour", "served an hour", [](Run run) { return run.throughputPerHour; }, Quantity::number},
        {"share.turned_away", "turned away", [](Run run) { return shareOf(run.customers.turnedAway, run); }, share},
        {"share.balked", "balked", [](Run run) { return shareOf(run.customers.balked, run); }, share},
        {"share.reneged", "gave up in line", [](Run run) { return shareOf(run.customers.reneged, run); }, share},
    };
    return figures;
}

std::string written(double value, Quantity quantity)
{
    if (quantity == Quantity::time)
        return readableTime(value);
    return quantity == Quantity::share ? percent(value) : number(value);
}

/// One run has no interval.
std::string written(const MeanEstimate& estimate, Quantity quantity)
{
    return estimate.count == 1 ? written(estimate.mean, quantity) : readableEstimate(estimate, quantity);
}

SimulatedFigure figuresOf(const RunResult& result)
{
    return [&result](std::string_view name) -> std::optional<MeanEstimate> {
        for (const Compared& figure : comparedFigures()) {
            if (name == figure.name)
                return MeanEstimate{.count = 1, .mean = figure.simulated(result)};
        }
        return std::nullopt;
    };
}

std::string comparison(const TheoryResult& theory, const std::string& simulation, const SimulatedFigure& simulated)
{
    TextTable table;
    table.add({"Beside theory", simulation, theory.exact ? "theory" : "approximation"});
    bool isEmpty = true;
    for (const Compared& figure : comparedFigures()) {
        for (const NamedFigure& known : theory.values) {
            const auto estimate = known.name == figure.name ? simulated(known.name) : std::nullopt;
            // A loss that neither knows of is no news.
            if (!estimate || (known.value == 0.0 && estimate->mean == 0.0))
                continue;
            table.add({figure.title, written(*estimate, figure.quantity), written(known.value, figure.quantity)});
            isEmpty = false;
        }
    }
    return isEmpty ? std::string{} : table.text();
}

std::string sentences(const char* title, const std::vector<std::string>& list)
{
    std::string text;
    for (const std::string& sentence : list)
        text += wrapped(fmt::format("  {}{}", title, sentence), reportColumns, sentenceIndent);
    return text;
}

/// What a stretch of the day lacks; nothing if its tills can keep up.
std::string shortage(const TheoryStretch& stretch)
{
    if (stretch.perHour > 0.0 && stretch.tills == 0.0)
        return fmt::format("no till is on duty; the line grows by {:.0f} an hour", stretch.perHour);
    if (stretch.growthPerHour < 0.5)
        return {};
    return fmt::format("{:.1f} tills are needed, {:.0f} on duty; the line grows by {:.0f} an hour",
                       stretch.load * stretch.tills, stretch.tills, stretch.growthPerHour);
}

/// The stretches of the day in which the tills cannot keep up.
std::string overloads(const TheoryResult& theory, double opens)
{
    constexpr double minute = 60.0;
    const bool isOneDay = theory.stretches.empty() || theory.stretches.back().to <= secondsPerDay;
    const auto hasSeconds = [&](const TheoryStretch& each) { return std::fmod(opens + each.to, minute) != 0.0; };
    const bool withSeconds = std::ranges::any_of(theory.stretches, hasSeconds);
    const auto time = [&](double at) { return (isOneDay ? clockTime : dayAndTime)(opens + at, withSeconds); };
    std::string text;
    for (const TheoryStretch& stretch : theory.stretches) {
        if (const std::string lack = shortage(stretch); !lack.empty())
            text += fmt::format("  {} to {}: {}\n", time(stretch.from), time(stretch.to), lack);
    }
    return text;
}

}  // namespace

std::string theoryText(const RunResult& result)
{
    return result.theory ? theoryText(*result.theory, result.opens, "this run", figuresOf(result)) : std::string{};
}

std::string theoryText(const TheoryResult& theory, double opens, const std::string& simulation,
                       const SimulatedFigure& simulated)
{
    std::string text = comparison(theory, simulation, simulated);
    text += fmt::format("Theory: {}{}\n", theory.model, theory.exact ? ", which fits exactly" : ", an approximation:");
    text += sentences("not met: ", theory.broken);
    return text + overloads(theory, opens) + sentences("note: ", theory.notes);
}

}  // namespace tillsim
