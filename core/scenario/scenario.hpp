// SPDX-License-Identifier: MIT
// A scenario: what to simulate, as plain data with units. scenario_file.hpp reads one from TOML.
//
// Whoever fills one in by hand keeps the ranges that the comments state; the reader has checked them.
#pragma once

#include "core/kernel/time.hpp"
#include "core/scenario/arrivals.hpp"
#include "core/scenario/bank.hpp"
#include "core/scenario/customers.hpp"
#include "core/scenario/helper_staff.hpp"
#include "core/scenario/intervention.hpp"
#include "core/scenario/route.hpp"
#include "core/scenario/service.hpp"
#include "core/scenario/tender.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// What happens to those who are in the shop when the doors shut.
enum class AfterClosing : std::uint8_t {
    Drain,  ///< They are served; the run ends with the last of them.
    Stop,   ///< The run ends at closing.
};

/// "So many of the customers wait at most so long."
struct WaitTarget {
    Duration time{};     ///< Not negative.
    double share = 0.0;  ///< From 0 to 1.

    bool operator==(const WaitTarget&) const = default;
};

/// What the shop wants. It changes nothing in a run.
struct Targets {
    std::optional<WaitTarget> within{};
    std::optional<double> onePlusOne{};  ///< Share of open-till time with at most one waiting behind each; 0 to 1.

    bool operator==(const Targets&) const = default;
};

/// Money per hour, in whatever currency; not negative. It changes nothing in a run.
struct Costs {
    std::optional<double> tillHour{};
    std::optional<double> waitingHour{};

    bool operator==(const Costs&) const = default;
};

/// Where the numbers of a table come from, in the words of the scenario.
struct SourceNote {
    std::string
        place{};  ///< As a --set path names it: "service", "bank[tills]", "basket.items"; "" is the file itself.
    std::string text{};

    bool operator==(const SourceNote&) const = default;
};

struct Scenario {
    std::string name{};  ///< Default: the file's name without its ending.
    Duration opens{};    ///< Time of day at which the simulation's time 0 lies, below 24 h.
    /// Arrivals are admitted in [0, duration). Above 0. Default: as long as the shortest profile; without a profile 24
    /// h, or longer if a trace is.
    Duration duration{};
    AfterClosing afterClosing = AfterClosing::Drain;
    std::uint64_t seed = 1;  ///< Below 2^63.

    std::vector<ArrivalSource> arrivals{};                ///< 1 to 64, in the order of the file.
    std::vector<CustomerClass> classes{CustomerClass{}};  ///< 1 to 64.
    Basket basket{};
    std::vector<Product> products{};  ///< At least one if the service is by products.
    Service service{};
    std::vector<Tender> tenders{};              ///< Up to 64. Empty: paying takes no time of its own.
    std::vector<HelperCall> calls{};            ///< Up to 64: reasons to call a helper, beside those of products.
    std::vector<Bank> banks{};                  ///< 1 to 64.
    std::vector<Helper> helpers{};              ///< Up to 64.
    Route route{};                              ///< Where there are several banks.
    std::vector<Intervention> interventions{};  ///< Up to 100,000, in the order of the file.

    Targets targets{};
    Costs costs{};
    std::vector<SourceNote> sources{};  ///< In the order of the file.
    std::vector<std::string> files{};   ///< Paths of the files that it names and that were read with it.

    bool operator==(const Scenario&) const = default;
};

}  // namespace tillsim
