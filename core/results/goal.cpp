// SPDX-License-Identifier: MIT
#include "core/results/goal.hpp"

#include <algorithm>
#include <array>

namespace tillsim {

namespace {

constexpr std::array<std::string_view, 11> wantedLess{"cost",
                                                      "wait_s.",
                                                      "sojourn_s.",
                                                      "outside_s.",
                                                      "line_length.",
                                                      "in_shop.",
                                                      "customers.balked",
                                                      "customers.turned_away",
                                                      "customers.reneged",
                                                      "customers.in_line",
                                                      "customers.outside"};
constexpr std::array<std::string_view, 4> wantedMore{"within.", "one_plus_one", "throughput_per_hour",
                                                     "customers.served"};

/// What is left of the path below an element of a list: the same key means the same for the shop and for a class.
std::string_view keyOf(std::string_view measure)
{
    const std::size_t end = measure.rfind("].");
    return end == std::string_view::npos ? measure : measure.substr(end + 2);
}

}  // namespace

std::string_view nameOf(Goal goal)
{
    return goal == Goal::less ? "less" : goal == Goal::more ? "more" : "none";
}

Goal goalOf(std::string_view measure)
{
    const std::string_view key = keyOf(measure);
    const auto isOf = [key](std::string_view beginning) { return key.starts_with(beginning); };
    if (key.ends_with(".count"))
        return Goal::none;
    if (key.starts_with("wait_causes_s.") || std::ranges::any_of(wantedLess, isOf))
        return Goal::less;
    return std::ranges::any_of(wantedMore, isOf) ? Goal::more : Goal::none;
}

}  // namespace tillsim
