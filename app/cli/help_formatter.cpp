// SPDX-License-Identifier: MIT
#include "app/cli/help_formatter.hpp"

#include <sstream>

namespace tillsim::cli {

std::string HelpFormatter::make_subcommand(const CLI::App* command) const
{
    const std::string description = command->get_description();
    std::ostringstream out;
    CLI::detail::format_help(out, command->get_name(), description.substr(0, description.find('\n')), columnsOfNames);
    return out.str();
}

}  // namespace tillsim::cli
