// SPDX-License-Identifier: MIT
#include "core/experiment/compare/same_customers.hpp"

#include <algorithm>
#include <variant>

namespace tillsim {

namespace {

/// Without the name of a trace's file: the same rows may lie in two places.
std::vector<ArrivalSource> nameless(std::vector<ArrivalSource> sources)
{
    for (ArrivalSource& source : sources)
        if (auto* const trace = std::get_if<TraceArrivals>(&source.kind))
            trace->file.clear();
    return sources;
}

/// How a class is served is up to the shop; who is in it and what they bring is not.
bool bringsTheSame(const CustomerClass& one, const CustomerClass& other)
{
    return one.name == other.name && one.share == other.share && one.patience == other.patience
        && one.items == other.items && one.productWeights == other.productWeights;
}

}  // namespace

std::vector<std::string_view> customersDifferBy(const Scenario& one, const Scenario& other)
{
    std::vector<std::string_view> differences;
    if (nameless(one.arrivals) != nameless(other.arrivals))
        differences.emplace_back("arrivals");
    if (!std::ranges::equal(one.classes, other.classes, bringsTheSame))
        differences.emplace_back("classes of customers");
    if (one.basket != other.basket)
        differences.emplace_back("baskets");
    if (one.opens != other.opens || one.duration != other.duration)
        differences.emplace_back("opening hours");
    return differences;
}

}  // namespace tillsim
