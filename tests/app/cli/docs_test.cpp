// SPDX-License-Identifier: MIT
// The pages of resources/docs name all that there is: every option, every column and every figure.
#include "app/cli/arguments.hpp"
#include "core/events/customer_table.hpp"
#include "core/results/comparison_text.hpp"
#include "core/results/results_store.hpp"
#include "core/results/run_json.hpp"
#include "core/results/run_passport.hpp"
#include "core/results/store_json.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

namespace tillsim::cli {

namespace {

using WordSet = std::set<std::string>;

std::string page(const std::string& name)
{
    std::ifstream file{TILLSIM_SOURCE_DIR "/resources/docs/" + name};
    return {std::istreambuf_iterator<char>{file}, {}};
}

WordSet wordsIn(const std::string& text, const char* pattern)
{
    const std::regex word{pattern};
    WordSet words;
    for (std::sregex_iterator it{text.begin(), text.end(), word}, end; it != end; ++it)
        words.insert((*it)[1]);
    return words;
}

/// Those of `words` that the page does not have in code type.
WordSet missingFrom(const std::string& pageName, const WordSet& words)
{
    const std::string text = page(pageName);
    WordSet missing;
    for (const std::string& word : words) {
        if (!std::regex_search(text, std::regex{"`" + word + "[` ]"}))
            missing.insert(word);
    }
    return missing;
}

std::string helpOf(const std::string& command)
{
    return std::get<ShowCommand>(parseArguments({command, "--help"})).text;
}

RunResult resultOfOneTill()
{
    RunResult result;
    result.classes = {{.name = "all"}};
    result.banks = {{.name = "tills", .tills = {{.name = "1"}}}};
    return result;
}

/// With one of everything.
ResultsStore smallStore()
{
    ResultsStore store
        = ResultsStore::withoutFile("small.db", {.axes = {{"a", {"x.a"}, {"1"}}}, .points = {{.name = "p"}}});
    store.add(std::vector<RunRecord>{{.measures = {{"m", 1.0}}}});
    return store;
}

}  // namespace

TEST(Docs, NameEveryOption)
{
    WordSet options
        = wordsIn(helpOf("run") + helpOf("sweep") + helpOf("compare") + helpOf("validate") + helpOf("selftest")
                      + helpOf("report") + helpOf("verify") + helpOf("gallery") + helpOf("init"),
                  R"(  (?:-\w,)?(--[a-z-]+))");
    options.erase("--help");

    EXPECT_EQ(options.size(), 34U);
    EXPECT_EQ(missingFrom("command_line.md", options), WordSet{});
}

TEST(Docs, NameEveryColumnOfTheCustomers)
{
    EXPECT_EQ(missingFrom("command_line.md", wordsIn(std::string{CustomerTable::header}, "([a-z_]+)")), WordSet{});
}

TEST(Docs, NameEveryFigure)
{
    const RunPassport passport{.files = {{.name = "a.csv"}}, .settings = {{.path = "a"}}};
    const WordSet keys = wordsIn(withPassport(toJson(resultOfOneTill()), passport), "\"([a-z_0-9]+)\":");

    EXPECT_GT(keys.size(), 50U);
    EXPECT_EQ(missingFrom("measures.md", keys), WordSet{});
}

TEST(Docs, NameEveryFigureOfAComparison)
{
    Comparison comparison{.candidates = {{.targets = {{}}}, {.figures = {{}}}}};
    comparison.ranking = Ranking{.order = {{}}};
    const WordSet keys = wordsIn(toJson(comparison), "\"([a-z_0-9]+)\":");

    EXPECT_GE(keys.size(), 35U);
    EXPECT_EQ(missingFrom("measures.md", keys), WordSet{});
}

TEST(Docs, NameEveryKeyOfAStoresReport)
{
    WordSet keys = wordsIn(toJson(summarise(smallStore(), {})), "\"([a-z_0-9]+)\":");
    keys.erase("m");

    EXPECT_GT(keys.size(), 15U);
    EXPECT_EQ(missingFrom("results_store.md", keys), WordSet{});
}

}  // namespace tillsim::cli
