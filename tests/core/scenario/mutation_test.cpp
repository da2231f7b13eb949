// SPDX-License-Identifier: MIT
// No input may crash the reader: shipped scenarios and traces, changed at random, are read or refused with a message,
// and nothing else. The seeds are fixed.
#include "core/scenario/scenario_file.hpp"
#include "core/scenario/text_file.hpp"
#include "tests/core/scenario/temporary_folder.hpp"
#include "tests/core/scenario/whole_scenario.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>
#include <string>
#include <string_view>

namespace tillsim {

namespace {

/// Changes texts a little: bytes, cuts, copies of parts, and the signs that mean something in TOML and CSV.
class Mutator {
public:
    explicit Mutator(std::uint64_t seed) : m_random{seed} { }

    std::string operator()(std::string text)
    {
        if (below(8) == 0)
            text.resize(below(text.size() + 1));
        for (std::size_t changes = 1 + below(4); changes > 0 && !text.empty(); --changes)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_random() % count); }

    void change(std::string& text)
    {
        using namespace std::string_view_literals;
        constexpr auto signs = "[]{}=.,\"'#\n\r\\-+0123456789eE:_xinfa\0\xFF"sv;
        const std::size_t at = below(text.size());
        switch (below(5)) {
        case 0: text[at] = static_cast<char>(below(256)); break;
        case 1: text[at] = signs[below(signs.size())]; break;
        case 2: text.erase(at, 1 + below(12)); break;
        case 3: text.insert(at, 1, signs[below(signs.size())]); break;
        default: text.insert(at, text.substr(below(text.size()), below(40))); break;
        }
    }

    std::mt19937_64 m_random;
};

std::filesystem::path scenarios()
{
    return std::filesystem::path{TILLSIM_SOURCE_DIR} / "resources" / "scenarios";
}

/// Reads mutations of the text; how many were refused.
int refusals(const std::string& text, int mutations)
{
    Mutator mutate{20180206};
    int refused = 0;
    for (int i = 0; i < mutations; ++i) {
        try {
            (void)parseScenario(mutate(text), "mutated.toml", scenarios());
        } catch (const ScenarioError& error) {
            EXPECT_FALSE(error.problems().empty());
            ++refused;
        }
    }
    return refused;
}

TEST(MutatedScenario, IsReadOrRefused)
{
    EXPECT_GT(refusals(readTextFile(scenarios() / "corner_shop.toml", 1), 3000), 1000);
    EXPECT_GT(refusals(readTextFile(scenarios() / "supermarket_weekday.toml", 1), 2000), 600);
    EXPECT_GT(refusals(wholeScenario, 3000), 1000);
}

TEST(MutatedScenario, IsReadOrRefusedWhereverItIsCutOff)
{
    const std::string text = wholeScenario;

    int refused = 0;
    for (std::size_t length = 0; length < text.size(); ++length) {
        try {
            (void)parseScenario(text.substr(0, length), "cut.toml", scenarios());
        } catch (const ScenarioError&) {
            ++refused;
        }
    }

    EXPECT_GT(refused, 1000);
}

TEST(MutatedScenario, IsReadOrRefusedHoweverDeepItsKeysGo)
{
    std::string key = "bank";
    for (int part = 0; part < 60'000; ++part)
        key += part % 3 == 0 ? ".'a'" : ".b";

    EXPECT_GT(refusals("name = \"Deep\"\n[" + key + "]\n" + key + " = { " + key + " = 1 }\n", 100), 90);
}

TEST(MutatedTrace, IsReadOrRefused)
{
    const TemporaryFolder folder;
    const std::string scenario
        = "[service]\nkind = \"time\"\ntime.constant = \"1s\"\n[[bank]]\n[[class]]\nname = \"a\"\n"
          "[[arrivals]]\nkind = \"trace\"\nfile = \"customers.csv\"\n";
    const std::string trace = "arrival_s,service_s,patience_s,priority,class,items,tender,bank,outcome\n"
                              "0.5,12.25,60,-1,a,12,,tills,served\n1.5,,,,\"a\",,,,\"\"\"x\"\"\"\n\n7,1e-3,,,,,,,\n";
    Mutator mutate{20180213};

    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        folder.write("customers.csv", mutate(trace));
        try {
            (void)parseScenario(scenario, "shop.toml", folder.path());
        } catch (const ScenarioError&) {
            ++refused;
        }
    }

    EXPECT_GT(refused, 500);
}

}  // namespace

}  // namespace tillsim
