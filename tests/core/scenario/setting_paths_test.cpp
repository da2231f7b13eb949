// SPDX-License-Identifier: MIT
#include "core/scenario/setting_paths.hpp"

#include "core/scenario/apply_settings.hpp"
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"

#include <gmock/gmock.h>

#include <filesystem>

namespace tillsim {

namespace {

using testing::ElementsAre;

}  // namespace

TEST(SettingPaths, AreTheSingleValuesWithTillsFirst)
{
    EXPECT_THAT(settingPaths(R"(
name = "Shop"
seed = 5
duration = "8h"
[service]
kind = "time"
time = { exponential = { mean = "30s" } }
[[bank]]
lines = "shared"
)"),
                ElementsAre(Setting{"bank.tills", "1"}, Setting{"duration", "8h"},
                            Setting{"service.time.exponential.mean", "30s"}, Setting{"bank.lines", "shared"}));
}

TEST(SettingPaths, TellElementsApartByNameOrNumber)
{
    EXPECT_THAT(settingPaths(R"(
[[bank]]
name = "express"
tills = 2
[[bank]]
name = "2"
tills = 4
)"),
                ElementsAre(Setting{"bank[express].tills", "2"}, Setting{"bank[2].tills", "4"}));
}

TEST(SettingPaths, OfShippedScenariosCanAllBeSetToWhatTheyAre)
{
    for (const auto& entry : std::filesystem::directory_iterator{TILLSIM_SOURCE_DIR "/resources/scenarios"}) {
        if (entry.path().extension() != ".toml")
            continue;
        const std::string text = readTextFile(entry.path(), 1);
        const std::vector<Setting> settings = settingPaths(text);
        EXPECT_GT(settings.size(), 3U) << entry.path();
        EXPECT_NO_THROW((void)loadScenario(entry.path(), settings)) << entry.path();
    }
}

}  // namespace tillsim
