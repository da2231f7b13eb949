// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/templates.hpp"

#include "app/cli/version.hpp"
#include "app/shipped/shipped.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace tillsim::gui {

namespace {

QString textFrom(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ui::Companion companionOf(const shipped::File& file)
{
    return {std::string{file.name}, std::string{file.text}};
}

}  // namespace

std::vector<ui::ScenarioTemplate> shippedTemplates()
{
    std::vector<ui::ScenarioTemplate> templates;
    for (const shipped::ShippedScenario& scenario : shipped::scenarios()) {
        ui::ScenarioTemplate made;
        made.name = textFrom(scenario.name);
        made.text = scenario.file.text;
        for (const shipped::File& file : scenario.reads)
            made.companions.push_back(companionOf(file));
        templates.push_back(std::move(made));
    }
    return templates;
}

ui::SweepSupplies shippedSweeps()
{
    ui::SweepSupplies supplies{.version = cli::versionText()};
    for (const shipped::ShippedSweep& sweep : shipped::sweeps()) {
        ui::SweepTemplate made{
            .name = textFrom(sweep.name), .teaches = textFrom(sweep.teaches), .text = std::string{sweep.file.text}};
        made.companions.push_back(companionOf(sweep.scenario->file));
        for (const shipped::File& file : sweep.scenario->reads)
            made.companions.push_back(companionOf(file));
        supplies.templates.push_back(std::move(made));
    }
    return supplies;
}

}  // namespace tillsim::gui
