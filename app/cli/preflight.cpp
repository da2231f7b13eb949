// SPDX-License-Identifier: MIT
#include "app/cli/preflight.hpp"

#include "core/experiment/offered_load.hpp"
#include "core/results/readable.hpp"
#include "core/scenario/idle_settings.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/unit_smells.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

/// "needs 7.9 tills, the roster has 6: the line grows by 84 customers an hour".
std::string needOf(const LoadStretch& stretch)
{
    if (stretch.tills == 0.0)
        return stretch.customers > 0.0
            ? fmt::format("has no till on duty: the line grows by {:.0f} customers an hour", stretch.growthPerHour)
            : std::string{"has neither customers nor tills"};
    std::string text = fmt::format("needs {:.1f} tills, the roster has {:.0f}", stretch.needed, stretch.tills);
    // A need that equals the tills but for rounding is no less than they are.
    if (stretch.growthPerHour >= 0.5)
        text += fmt::format(": the line grows by {:.0f} customers an hour", stretch.growthPerHour);
    else if (stretch.needed > (1.0 - 1e-9) * stretch.tills)
        text += ": no slack at all, the line grows without end";
    else if (stretch.needed > 0.9 * stretch.tills)
        text += ": hardly any slack, expect long lines";
    return text;
}

std::string loadOf(const Scenario& scenario)
{
    const std::vector<LoadStretch> stretches = loadOverDay(scenario);
    const double opens = toSeconds(scenario.opens);
    std::string text;
    for (const LoadStretch& stretch : stretches) {
        const std::string when = stretches.size() == 1
            ? "all day"
            : fmt::format("{}-{}", clockTime(opens + toSeconds(stretch.from), false),
                          clockTime(opens + toSeconds(stretch.to), false));
        text += fmt::format("  {} {}\n", when, needOf(stretch));
    }
    if (text.empty())
        return text;
    const char* const helpers = scenario.helpers.empty() ? "" : ", waiting for helpers not";
    const char* const banks = scenario.banks.size() > 1 ? " of all banks together" : "";
    return fmt::format("Load{}, gaps between customers included{}:\n{}", banks, helpers, text);
}

std::string listOf(const char* title, const std::vector<Note>& notes)
{
    std::string text;
    for (const Note& note : notes)
        text += fmt::format("  {} {}\n", onOneLine(note.place), onOneLine(note.text));
    return text.empty() ? text : fmt::format("{}\n{}", title, text);
}

std::string originsOf(const Scenario& scenario)
{
    std::string text;
    for (const SourceNote& source : scenario.sources)
        text += fmt::format("  {}: {}\n", source.place.empty() ? "the scenario" : onOneLine(source.place),
                            onOneLine(source.text));
    return text.empty() ? text : "Where numbers come from:\n" + text;
}

}  // namespace

std::string preflight(const Scenario& scenario)
{
    return loadOf(scenario) + listOf("Is the unit right?", unitSmells(scenario))
        + listOf("Without effect:", idleSettings(scenario)) + originsOf(scenario);
}

}  // namespace tillsim::cli
