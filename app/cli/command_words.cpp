// SPDX-License-Identifier: MIT
#include "app/cli/command_words.hpp"

namespace tillsim::cli {

CLI::App& addCommand(CLI::App& program, const char* name, const char* description)
{
    CLI::App* const command = program.add_subcommand(name, description);
    command->group("Commands");
    command->allow_extras();  // They are refused in refuseExtras, with a suggestion.
    return *command;
}

void addOption(CLI::App& command, const char* name, const char* value, const char* description)
{
    CLI::Option* const option = command.add_option(name);
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)->option_text(value)->description(description);
}

void addArgument(CLI::App& command, const char* name)
{
    addOption(command, name, name, "");
}

void addFlag(CLI::App& command, const char* names, const char* description)
{
    command.add_flag(names)->description(description)->disable_flag_override();
}

GivenOption given(const CLI::App& command, const char* name)
{
    return {name, command.get_option(name)->results()};
}

bool has(const CLI::App& command, const char* flag)
{
    return command.get_option(flag)->count() > 0;
}

}  // namespace tillsim::cli
