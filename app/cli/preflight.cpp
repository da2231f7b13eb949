// SPDX-License-Identifier: MIT
#include "app/cli/preflight.hpp"

#include "app/cli/load_text.hpp"
#include "core/scenario/idle_settings.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/unit_smells.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

namespace {

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
    return loadText(scenario) + listOf("Is the unit right?", unitSmells(scenario))
        + listOf("Without effect:", idleSettings(scenario)) + originsOf(scenario);
}

}  // namespace tillsim::cli
