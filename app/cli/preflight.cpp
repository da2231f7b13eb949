// SPDX-License-Identifier: MIT
#include "app/cli/preflight.hpp"

#include "core/experiment/theory_result.hpp"
#include "core/results/readable.hpp"
#include "core/scenario/idle_settings.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/unit_smells.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

/// "needs 7.9 tills, the roster has 6: the line grows by 84 customers an hour".
std::string needs(double needed, double tills, double growthPerHour)
{
    std::string text = fmt::format("needs {:.1f} tills, the roster has {:.3g}", needed, tills);
    if (growthPerHour > 0.0)
        text += fmt::format(": the line grows by {:.0f} customers an hour", growthPerHour);
    else if (needed > 0.9 * tills)
        text += ": hardly any slack, expect long lines";
    return text;
}

std::string needOf(const TheoryStretch& stretch, double opens)
{
    // Where no till is on duty the load is infinite, and nothing is known of the work.
    const std::string need = stretch.tills > 0.0
        ? needs(stretch.load * stretch.tills, stretch.tills, stretch.growthPerHour)
        : stretch.perHour > 0.0
        ? fmt::format("has no till on duty: the line grows by {:.0f} customers an hour", stretch.perHour)
        : std::string{"has neither customers nor tills"};
    return fmt::format("  {}-{} {}\n", clockTime(opens + stretch.from, false), clockTime(opens + stretch.to, false),
                       need);
}

const double* figure(const std::vector<NamedFigure>& figures, std::string_view name)
{
    for (const NamedFigure& each : figures) {
        if (each.name == name)
            return &each.value;
    }
    return nullptr;
}

std::string loadOf(const Scenario& scenario)
{
    const auto theory = theoryResult(scenario);
    if (!theory)
        return {};
    std::string text;
    for (const TheoryStretch& stretch : theory->stretches)
        text += needOf(stretch, toSeconds(scenario.opens));
    const double* const load = figure(theory->parameters, "load");
    const double* const tills = figure(theory->parameters, "tills");
    const double* const perHour = figure(theory->parameters, "arrivals_per_hour");
    if (text.empty() && load && tills && perHour)
        text = "  all day " + needs(*load * *tills, *tills, *load > 1.0 ? *perHour * (1.0 - 1.0 / *load) : 0.0) + '\n';
    return text.empty() ? text : "Load, gaps between customers included:\n" + text;
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
