// SPDX-License-Identifier: MIT
// `tillsim gallery`.
#include "app/cli/execute.hpp"
#include "app/cli/standard_output.hpp"
#include "app/cli/usage_error.hpp"
#include "app/gallery/system.hpp"
#include "core/scenario/problems.hpp"
#include "core/scenario/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim::cli {

namespace {

std::vector<std::string_view> systemNames()
{
    std::vector<std::string_view> names;
    for (const gallery::System& system : gallery::systems())
        names.push_back(system.name);
    return names;
}

void listSystems()
{
    std::size_t width = 0;
    for (const std::string_view name : systemNames())
        width = std::max(width, name.size());
    for (const gallery::System& system : gallery::systems())
        writeOut(fmt::format("{:<{}}  {}\n", system.name, width, system.summary));
}

const gallery::System& systemNamed(const std::string& name)
{
    if (const gallery::System* const system = gallery::findSystem(name))
        return *system;
    const std::string meant = didYouMean(name, systemNames());
    throw UsageError{fmt::format("the gallery has no system {}{}", inQuotes(name),
                                 meant.empty() ? "; tillsim gallery lists them" : meant)};
}

}  // namespace

int execute(const GalleryCommand& command)
{
    bool allHold = true;
    if (command.system)
        allHold = play(systemNamed(*command.system), command.options, std::cout).allHold();
    else
        listSystems();
    flushOut();
    return allHold ? done : unmet;
}

}  // namespace tillsim::cli
