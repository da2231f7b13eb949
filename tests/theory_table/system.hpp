// SPDX-License-Identifier: MIT
// A system of the table as a scenario, and how each of its figures follows from what is added up. A second of the
// scenario is the unit of time of the table.
#pragma once

#include "core/scenario/scenario.hpp"
#include "tests/theory_table/sums.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tillsim::theory_table {

/// What of a replication is to be added up beside what always is.
struct Watched {
    std::vector<double> waitLimits{};           ///< Rising; see Series::waitsByLimit.
    std::vector<double> sojournLimits{};        ///< Rising.
    std::vector<double> instants{};             ///< Rising; not with a warm-up.
    std::size_t levels = 0;                     ///< Time with 0, 1, ... customers, so many numbers.
    std::int64_t firstCustomers = 0;            ///< Their waits, one by one.
    std::int64_t smallBasket = 0;               ///< The most items of one.
    std::optional<double> wave{};               ///< The period of the wave, for Sum::cosine and Sum::sine.
    bool offeredWaits = false;                  ///< Only with one shared line, first come first served.
    std::optional<std::uint32_t> background{};  ///< A class that only keeps tills busy: nothing of it is added up.
};

using Figure = std::function<double(const Sums&)>;

/// Each replication starts with an empty shop. What is added up begins after `warmUp` seconds and lasts `length`.
struct System {
    Scenario scenario{};
    double warmUp = 0.0;
    double length = 0.0;
    Watched watched{};
    bool hasOneOfEach = false;  ///< Figures are means of one number a replication, so that small ones are rarely not 0.
    std::map<std::string, Figure> figures{};  ///< By their metric in the table.
};

}  // namespace tillsim::theory_table
