// SPDX-License-Identifier: MIT
// The manual page of tillsim tells of what the program has, and of nothing else.
#include "tests/app/cli/workplace.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace tillsim::cli {
namespace {

using testing::HasSubstr;
using testing::IsSubsetOf;

class ManualPageOfTillsim : public Workplace {
protected:
    /// As it is read: hyphens are written "\-" in a manual page.
    static std::string page()
    {
        const std::ifstream file{TILLSIM_SOURCE_DIR "/resources/man/tillsim.1"};
        std::ostringstream text;
        text << file.rdbuf();
        return std::regex_replace(text.str(), std::regex{R"(\\-)"}, "-");
    }

    std::string help(const std::string& command) { return shell("'" TILLSIM_PROGRAM "' " + command + " --help").out; }
};

std::set<std::string> allMatches(const std::string& text, const std::string& pattern)
{
    std::set<std::string> found;
    const std::regex wanted{pattern};
    for (std::sregex_iterator it{text.begin(), text.end(), wanted}, end; it != end; ++it)
        found.insert((*it)[1].str());
    return found;
}

/// The names below "Commands:".
std::set<std::string> commandsOfHelp(const std::string& help)
{
    return allMatches(help.substr(help.find("Commands:")), R"(\n  ([a-z]+) )");
}

TEST_F(ManualPageOfTillsim, TellsOfEachCommand)
{
    const std::set<std::string> commands = commandsOfHelp(help(""));

    EXPECT_GE(commands.size(), 9U);
    EXPECT_THAT(commands, IsSubsetOf(allMatches(page(), R"(\n\.B ([a-z]+)\n)")));
}

TEST_F(ManualPageOfTillsim, TellsOfNoOptionThatThereIsNot)
{
    std::string all = help("");
    for (const std::string& command : commandsOfHelp(all))
        all += help(command);

    EXPECT_THAT(allMatches(page(), R"((--[a-z][a-z-]*))"), IsSubsetOf(allMatches(all, R"((--[a-z][a-z-]*))")));
}

TEST_F(ManualPageOfTillsim, SendsToTheHelpOfACommandForTheOthers)
{
    EXPECT_THAT(page(), HasSubstr(".BR \"tillsim COMMAND --help\" ."));
}

}  // namespace
}  // namespace tillsim::cli
