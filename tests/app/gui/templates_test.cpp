// SPDX-License-Identifier: MIT
// What the program hands to the window.
#include "app/gui/templates.hpp"

#include "tests/app/cli/workplace.hpp"
#include "ui/sweep/sweep_setup.hpp"

#include <gmock/gmock.h>

namespace tillsim::gui {
namespace {

class ShippedSweeps : public cli::Workplace { };

TEST_F(ShippedSweeps, MakeStoresOfTheVersionThatTheCommandLineMakes)
{
    EXPECT_EQ(shippedSweeps().version + '\n', tillsim("--version").out);
}

TEST_F(ShippedSweeps, NeedNoFilesOnTheDisk)
{
    const std::vector<ui::SweepTemplate> templates = shippedSweeps().templates;
    ASSERT_FALSE(templates.empty());
    for (const ui::SweepTemplate& each : templates) {
        std::vector<ui::Companion> files = each.companions;
        files.push_back({each.name.toStdString() + ".toml", each.text});
        const FileSource readFile = ui::readerOf(std::make_shared<ui::FileShelf>(files));

        const ui::LoadedSweep loaded = ui::loadSweep(files.back().name, readFile);
        const SweepPlan plan = planSweep(ui::designOf(loaded.setup), loaded.scenario, std::nullopt, readFile);

        EXPECT_GT(plan.points.size(), 1U) << files.back().name;
        EXPECT_FALSE(each.teaches.isEmpty());
    }
}

}  // namespace
}  // namespace tillsim::gui
