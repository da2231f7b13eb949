// SPDX-License-Identifier: MIT
// Which bank a customer goes to, where more than one takes them.
#pragma once

#include <cstdint>
#include <vector>

namespace tillsim {

enum class RouteRule : std::uint8_t {
    Shortest,  ///< Fewest customers per open till.
    Share,     ///< By share.
    Fastest,   ///< Shortest expected wait.
};

/// A bank takes a customer whose class may use it (CustomerClass::banks) and who has not too many items for it
/// (Bank::maxItems). Where all of these take fewer items, the one that takes most takes the customer all the same.
struct Route {
    RouteRule rule = RouteRule::Shortest;
    /// With RouteRule::Share one a bank, from 0 to 1, adding up to 1; between the banks that take a customer in
    /// proportion, and if theirs are all 0 to the first of them. Other rules
    /// do not look at them.
    std::vector<double> shares{};

    bool operator==(const Route&) const = default;
};

}  // namespace tillsim
