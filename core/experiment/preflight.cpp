// SPDX-License-Identifier: MIT
#include "core/experiment/preflight.hpp"

#include "core/experiment/load/load_text.hpp"
#include "core/scenario/idle_settings.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/unit_smells.hpp"

#include <fmt/format.h>

#include <utility>

namespace tillsim {

namespace {

PreflightSection sectionOf(std::string title, const std::vector<Note>& found)
{
    PreflightSection section{.title = std::move(title)};
    for (const Note& note : found)
        section.notes.push_back({note.place, fmt::format("{} {}", onOneLine(note.place), onOneLine(note.text)), true});
    return section;
}

PreflightSection originsOf(const Scenario& scenario)
{
    PreflightSection section{.title = "Where numbers come from:"};
    for (const SourceNote& source : scenario.sources)
        section.notes.push_back({source.place,
                                 fmt::format("{}: {}", source.place.empty() ? "the scenario" : onOneLine(source.place),
                                             onOneLine(source.text)),
                                 false});
    return section;
}

}  // namespace

std::vector<PreflightSection> preflight(const Scenario& scenario)
{
    std::vector<PreflightSection> sections = loadText(scenario);
    sections.push_back(sectionOf("Is the unit right?", unitSmells(scenario)));
    sections.push_back(sectionOf("Without effect:", idleSettings(scenario)));
    sections.push_back(originsOf(scenario));
    std::erase_if(sections, [](const PreflightSection& section) { return section.notes.empty(); });
    return sections;
}

}  // namespace tillsim
