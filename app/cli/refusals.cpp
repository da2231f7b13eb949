// SPDX-License-Identifier: MIT
// Suggestions are made from what there is, so that they cannot be out of date.
#include "app/cli/refusals.hpp"

#include "app/cli/usage_error.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::cli {

namespace {

constexpr std::string_view endOfOptions = "--";

std::string suggestion(const std::string& word, const std::vector<std::string>& known)
{
    return didYouMean(word, std::vector<std::string_view>{known.begin(), known.end()});
}

std::vector<std::string> optionNames(const CLI::App& command)
{
    std::vector<std::string> names;
    for (const CLI::Option* const option : command.get_options()) {
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    }
    return names;
}

std::vector<std::string> commandNames(const CLI::App& program)
{
    std::vector<std::string> names;
    for (const CLI::App* const command : program.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

/// What a command takes beside options.
std::string_view argumentsOf(const CLI::App& command)
{
    if (command.get_name() == "selftest")
        return "options only";
    if (command.get_name() == "report")
        return "one STORE";
    if (command.get_name() == "init")
        return "one NAME and one FILE";
    if (command.get_name() == "verify")
        return "one STORE or RUN.json";
    return command.get_name() == "gallery" ? "one NAME" : "one FILE";
}

/// The command that these words are for; before any command, the program itself.
const CLI::App& addressee(const CLI::App& program, const std::vector<std::string>& words)
{
    for (const CLI::App* const command : program.get_subcommands({})) {
        if (!words.empty() && words.front() == command->get_name())
            return *command;
    }
    return program;
}

}  // namespace

void refuseValuesOfFlags(const CLI::App& program, const std::vector<std::string>& words)
{
    const CLI::App& command = addressee(program, words);
    const auto end = std::ranges::find(words, endOfOptions);
    for (auto word = words.begin(); word != end; ++word) {
        const std::string name = word->substr(0, word->find('='));
        const CLI::Option* const option = name.size() < word->size() ? command.get_option_no_throw(name) : nullptr;
        if (option && option->get_items_expected_max() == 0)
            throw UsageError{name + " takes no value"};
    }
}

void refuseExtras(const CLI::App& command)
{
    std::vector<std::string> extras = command.remaining();
    const auto end = std::ranges::find(extras, endOfOptions);
    const auto option
        = std::find_if(extras.begin(), end, [](const std::string& word) { return word.starts_with('-'); });
    if (option != end)
        throw UsageError{fmt::format("{} has no option {}{}", command.get_name(), inQuotes(*option),
                                     suggestion(option->substr(0, option->find('=')), optionNames(command)))};
    if (end != extras.end())
        extras.erase(end);
    if (!extras.empty())
        throw UsageError{fmt::format("{} takes {}, and {} is too much", command.get_name(), argumentsOf(command),
                                     inQuotes(extras.front()))};
}

void refuseOptions(const CLI::App& command)
{
    for (const CLI::Option* const option : command.get_options()) {
        if (!option->get_lnames().empty() && option->count() > 0)
            throw UsageError{fmt::format("--{} goes with a NAME, as in tillsim {} NAME --{}",
                                         option->get_lnames().front(), command.get_name(),
                                         option->get_lnames().front())};
    }
}

void refuseCommand(const CLI::App& program)
{
    const std::vector<std::string> names = commandNames(program);
    const std::string known = fmt::format("{}", fmt::join(names, ", "));
    const std::vector<std::string> words = program.remaining();
    if (words.empty())
        throw UsageError{fmt::format("what to do? Commands are {}; tillsim --help shows examples", known)};
    const std::string& word = words.front();
    if (word.starts_with('-'))
        throw UsageError{fmt::format("there is no option {} before a command{}", inQuotes(word),
                                     suggestion(word, optionNames(program)))};
    const std::string meant = suggestion(word, names);
    throw UsageError{
        fmt::format("there is no command {}{}", inQuotes(word), meant.empty() ? "; there are " + known : meant)};
}

void refuse(const CLI::ParseError& error)
{
    const std::string message = error.what();
    const std::string name = message.substr(0, message.find_first_of(": "));
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) && message.find(':') != std::string::npos)
        throw UsageError{name + " needs a value"};
    throw UsageError{message};
}

}  // namespace tillsim::cli
