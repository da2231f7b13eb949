// SPDX-License-Identifier: MIT
// Small scenarios for tests, and named cases of what is refused.
#pragma once

#include "core/scenario/scenario_file.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace tillsim {

/// `text`, and after it those of the tables that every scenario needs which it does not have.
inline std::string completed(const std::string& text)
{
    std::string result = text + '\n';
    if (text.find("arrivals") == std::string::npos)
        result += "[[arrivals]]\nkind = \"poisson\"\nper_hour = 60\n";
    if (text.find("[service]") == std::string::npos)
        result += "[service]\nkind = \"time\"\ntime = { constant = \"30s\" }\n";
    if (text.find("bank]") == std::string::npos && text.find("bank = ") == std::string::npos)
        result += "[[bank]]\n";
    return result;
}

/// The completed text as a scenario in shop.toml, whether or not it can be simulated.
inline Scenario parsed(const std::string& text, const std::vector<Setting>& settings = {})
{
    return parseScenario(completed(text), "shop.toml", {}, settings);
}

/// What is said of the completed text; nothing if it is accepted.
inline std::string complaint(const std::string& text, const std::vector<Setting>& settings = {})
{
    try {
        (void)parsed(text, settings);
        return {};
    } catch (const ScenarioError& error) {
        return error.what();
    }
}

/// One thing that is refused.
struct Refusal {
    const char* name;  ///< Names the case in test reports.
    const char* text;
    const char* message;
};

inline void PrintTo(const Refusal& refusal, std::ostream* out)
{
    *out << refusal.name;
}

inline std::string nameOfTest(const testing::TestParamInfo<Refusal>& test)
{
    return test.param.name;
}

}  // namespace tillsim
