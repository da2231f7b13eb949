// SPDX-License-Identifier: MIT
// When the tills of a bank are on duty, and when they are not in spite of that: shifts, breaks, breakdowns.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/distribution.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// A row of a roster: tills that are on duty from `from` to just before `to`.
struct RosterRow {
    Duration from{};         ///< Since opening; not negative.
    Duration to{};           ///< After `from`.
    std::int64_t tills = 0;  ///< How many more tills, where `till` is empty: from 0 to all of the bank.
    /// Just these: positions in the bank, rising; files count from 1. No other row has one of them at the same time.
    std::vector<std::uint32_t> till{};
    std::string cashier{};  ///< Who sits there, where `till` is just one; empty: nobody in particular.
    double speed = 1.0;     ///< Of the cashier; above 0, up to 100. Multiplies the speed of the till.

    bool operator==(const RosterRow&) const = default;
};

/// A till that does not serve for a while. It waits for the end of the customer.
struct TillBreak {
    std::uint32_t till = 0;  ///< Position in the bank; files count from 1.
    Duration at{};           ///< Since opening; not negative.
    Duration length{};       ///< Above 0.

    bool operator==(const TillBreak&) const = default;
};

/// Tills that fail, each for itself.
struct Breakdown {
    Distribution every
        = Distribution::constant(1.0);  ///< Seconds from one repair to the next failure; above 0 on average.
    Distribution repair = Distribution::constant(0.0);  ///< Seconds.

    bool operator==(const Breakdown&) const = default;
};

/// What a till does whose shift ends.
enum class EndOfShift : std::uint8_t {
    FinishCustomer,  ///< Finishes the customer in service.
    ServeLine,       ///< Lets nobody join any more, and serves out its line.
};

/// Who of the customers makes the shop open a till.
enum class CountedForOpening : std::uint8_t {
    Waiting,   ///< Those in line.
    InSystem,  ///< Those in line or in service.
};

/// Tills that are opened and closed as customers come: one is called when counted > perTill * (open + called).
struct OpeningPolicy {
    double perTill = 0.0;  ///< 0 to 1e9.
    CountedForOpening count = CountedForOpening::Waiting;
    Duration lag{};              ///< From the call to the opening; not negative.
    Duration minOpen{};          ///< A till is open at least so long; not negative.
    std::int64_t initially = 1;  ///< Open from the start and never fewer: from 0 to all tills of the bank.

    bool operator==(const OpeningPolicy&) const = default;
};

}  // namespace tillsim
