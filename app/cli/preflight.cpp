// SPDX-License-Identifier: MIT
#include "app/cli/preflight.hpp"

#include "core/experiment/preflight.hpp"

#include <fmt/format.h>

namespace tillsim::cli {

std::string preflightText(const Scenario& scenario)
{
    std::string text;
    for (const PreflightSection& section : preflight(scenario)) {
        text += section.title + '\n';
        for (const PreflightNote& note : section.notes)
            text += fmt::format("  {}\n", note.text);
    }
    return text;
}

}  // namespace tillsim::cli
