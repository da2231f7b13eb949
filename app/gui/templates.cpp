// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/templates.hpp"

#include "app/shipped/shipped.hpp"

namespace tillsim::gui {

std::vector<ui::ScenarioTemplate> shippedTemplates()
{
    std::vector<ui::ScenarioTemplate> templates;
    for (const shipped::ShippedScenario& scenario : shipped::scenarios()) {
        ui::ScenarioTemplate made;
        made.name = QString::fromUtf8(scenario.name.data(), static_cast<qsizetype>(scenario.name.size()));
        made.text = scenario.file.text;
        for (const shipped::File& file : scenario.reads)
            made.companions.push_back({std::string{file.name}, std::string{file.text}});
        templates.push_back(std::move(made));
    }
    return templates;
}

}  // namespace tillsim::gui
