// SPDX-License-Identifier: MIT
// How a system is played: its options, its story, and the count of its checks.
#include "app/gallery/system.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace tillsim::gallery {

namespace {

struct Choice {
    std::string_view name;
    bool given;
    bool taken;
};

std::vector<Choice> choicesOf(const System& system, const Options& options)
{
    return {{"--fail", options.fail, system.takes.fail},
            {"--policy", options.policy.has_value(), system.takes.policy},
            {"--journal", !options.journal.empty(), system.takes.journal},
            {"--until", options.until.has_value(), system.takes.until}};
}

void refuseStrayOptions(const System& system, const Options& options)
{
    std::vector<std::string_view> known{"--seed"};
    std::vector<std::string_view> strays;
    for (const Choice& choice : choicesOf(system, options)) {
        if (choice.taken)
            known.push_back(choice.name);
        else if (choice.given)
            strays.push_back(choice.name);
    }
    if (!strays.empty())
        throw GalleryError{fmt::format("{} does not take {}: it takes {}", system.name, fmt::join(strays, ", "),
                                       fmt::join(known, ", "))};
}

}  // namespace

const System* findSystem(std::string_view name)
{
    const auto found = std::ranges::find(systems(), name, &System::name);
    return found == systems().end() ? nullptr : &*found;
}

PlayResult play(const System& system, const Options& options, std::ostream& out)
{
    refuseStrayOptions(system, options);
    Story story{out};
    try {
        system.play(story, options);
    } catch (const GalleryError&) {
        throw;
    } catch (const std::exception& error) {
        story.refute("the system handles what goes wrong in it", error.what());
    }
    out << fmt::format("checks: {} of {} hold\n", story.held(), story.checks());
    return {story.checks(), story.held()};
}

}  // namespace tillsim::gallery
