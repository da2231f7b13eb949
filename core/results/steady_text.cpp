// SPDX-License-Identifier: MIT
#include "core/results/steady_text.hpp"

#include "core/events/fingerprint.hpp"
#include "core/results/readable.hpp"
#include "core/results/readable_estimate.hpp"
#include "core/results/text_table.hpp"
#include "core/results/theory_text.hpp"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace tillsim {

namespace {

constexpr std::size_t longestFigureName = 44;  // In a table; the rest of the name becomes "...".

Quantity steadyQuantity(std::string_view name)
{
    if (name.find("_s.") != name.npos)
        return Quantity::time;
    if (name.starts_with("within.") || name.starts_with("share.") || name == "utilisation" || name == "one_plus_one")
        return Quantity::share;
    return Quantity::number;
}

std::string headline(const SteadyResult& result)
{
    std::string text = shortened(result.scenario, 100) + "\n\n";
    text += fmt::format("The steady state, from one run of {} with {} customers served.\n",
                        readableTime(result.simulated), result.served + result.warmUp.served);
    if (result.warmUp.served == 0)
        return text + "Nothing is left out: it was in its usual state from the beginning (MSER-5).\n";
    return text
        + fmt::format("The first {} of them are left out, served in the first {} (MSER-5).\n", result.warmUp.served,
                      readableTime(result.warmUp.until));
}

std::vector<std::string> row(const SteadyFigure& figure)
{
    const BatchEstimate& batches = figure.batches;
    std::string name = shortened(figure.name, longestFigureName);
    if (batches.estimate.count == 0)
        return {std::move(name), "run too short"};
    return {std::move(name), readableEstimate(batches.estimate, steadyQuantity(figure.name)),
            fmt::format("{} of {}", batches.estimate.count, batches.batchSize),
            fmt::format("{:.2f}{}", batches.lag1, batches.isCorrelated ? " !" : "  ")};
}

std::string figures(const SteadyResult& result)
{
    TextTable table;
    table.add({"Mean +- half of its 95% interval", "", "batches", "lag 1  "});
    bool isAnyCorrelated = false;
    for (const SteadyFigure& figure : result.figures) {
        table.add(row(figure));
        isAnyCorrelated = isAnyCorrelated || figure.batches.isCorrelated;
    }
    const char* const note = "! Neighbouring batches are still alike: the interval is too narrow, the run too short.\n";
    return table.text() + (isAnyCorrelated ? note : "");
}

std::string theory(const SteadyResult& result)
{
    return theoryText(*result.theory, result.opens, "this run",
                      [&result](std::string_view name) -> std::optional<MeanEstimate> {
                          const MeanEstimate* const estimate = result.find(name);
                          return estimate ? std::optional{*estimate} : std::nullopt;
                      });
}

}  // namespace

std::string toText(const SteadyResult& result)
{
    std::string text = headline(result) + '\n' + figures(result) + '\n';
    if (result.theory)
        text += theory(result) + '\n';
    return text + fmt::format("seed {}, fingerprint {}\n", result.seed, toHex(result.fingerprint));
}

}  // namespace tillsim
