// SPDX-License-Identifier: MIT
// A bank: a group of tills of one kind with their line, or their lines.
#pragma once

#include "core/random/distribution.hpp"
#include "core/scenario/roster.hpp"
#include "core/scenario/service.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

enum class Lines : std::uint8_t {
    Shared,   ///< One line for all tills.
    PerTill,  ///< A line for each till.
};

/// Who of a line is served next.
enum class Discipline : std::uint8_t {
    Fifo,      ///< Who joined first.
    Lifo,      ///< Who joined last.
    Priority,  ///< The lowest priority number; among equals who joined first.
};

/// What a customer of strictly better priority does to one in service, where the discipline is Priority.
enum class Preemption : std::uint8_t {
    None,     ///< Waits for the end.
    Resume,   ///< Cuts in; what is left of the service is done later.
    Restart,  ///< Cuts in; the same service begins again later.
};

/// Whose service is cut, where several are of the worst priority in service.
enum class PreemptOrder : std::uint8_t {
    Newest,  ///< The one begun last.
    Oldest,  ///< The one begun first.
};

/// What happens to a customer who finds no place in the line.
enum class WhenFull : std::uint8_t {
    Wait,      ///< Stands outside, in order of arrival.
    TurnAway,  ///< Is sent away, and counted.
    Displace,  ///< The newest of the lowest class in line goes, if it is lower; otherwise it is sent away itself.
};

/// Which idle till takes a customer of a shared line.
enum class TillPick : std::uint8_t {
    First,        ///< The lowest number.
    LongestIdle,  ///< The one that has been idle longest.
    Fastest,      ///< The highest speed.
    Slowest,      ///< The lowest speed.
    Random,
};

/// Which line a customer joins, where each till has its own.
enum class LineChoice : std::uint8_t {
    Shortest,     ///< Fewest customers, with the one being served.
    ShortestOf,   ///< The same among `Bank::sample` lines looked at.
    FewestItems,  ///< Fewest items, with what is left of the one being served.
    LeastWork,    ///< Least service time, with what is left of the one being served.
    Random,
    RoundRobin,  ///< Each in turn.
};

/// Customers who scan for themselves.
struct SelfCheckout {
    double intervention = 0.0;                          ///< Probability, 0 to 1, that a transaction needs help.
    Distribution clears = Distribution::constant(0.0);  ///< Seconds of the helper, once there.
    std::uint32_t helper = 0;                           ///< Position in Scenario::helpers.

    bool operator==(const SelfCheckout&) const = default;
};

struct Bank {
    std::string name = "tills";  ///< 1 to 200 bytes on one line; no two banks have the same.
    std::int64_t tills = 1;      ///< 1 to 10,000.
    Lines lines = Lines::Shared;
    Discipline discipline = Discipline::Fifo;
    Preemption preemption = Preemption::None;  ///< None unless Discipline::Priority.
    PreemptOrder preemptOrder = PreemptOrder::Newest;
    std::int64_t capacity = 0;           ///< Places in each line, up to 1e9; 0: no limit. Being served takes no place.
    WhenFull whenFull = WhenFull::Wait;  ///< Displace only with Discipline::Priority.

    /// A customer leaves at once if so many are in line or in service here: 1 to 1e9. Default: nobody does.
    std::optional<std::int64_t> balkInSystem{};
    /// A customer leaves at once if so many wait in the chosen line: 1 to 1e9. Default: nobody does.
    std::optional<std::int64_t> balkLength{};
    /// For each who waits in the chosen line the probability of leaving at once grows by so much, up to 1: 0 to 1.
    double balkPerWaiting = 0.0;

    TillPick pick = TillPick::LongestIdle;     ///< With a shared line.
    LineChoice choice = LineChoice::Shortest;  ///< With a line per till.
    std::int64_t sample = 2;                   ///< Lines looked at, with LineChoice::ShortestOf: 1 to 10,000.
    /// Standard deviation of the factor, 1 on average, with which each line's length or work is misjudged: 0 to 10.
    double choiceNoise = 0.0;
    /// Customers in line or in service by which lines must differ for the last of the longest to change over: 2 to
    /// 1e9. Default: nobody does.
    std::optional<std::int64_t> jockeyThreshold{};
    std::optional<std::int64_t> maxItems{};  ///< Takes no larger basket: 1 to 1,000,000. Default: takes all.

    std::vector<double> speed{};          ///< Factor on scanning, one a till, above 0, up to 100. Empty: all 1.
    std::optional<OwnService> service{};  ///< Default: as the class's, or the general one.
    std::optional<SelfCheckout> selfCheckout{};

    std::vector<RosterRow> roster{};                     ///< Never more than `tills` at once. Empty: all tills, always.
    EndOfShift endOfShift = EndOfShift::FinishCustomer;  ///< With a shared line both are FinishCustomer.
    std::vector<TillBreak> breaks{};                     ///< In the order of the file.
    std::optional<Breakdown> breakdown{};                ///< Default: never.
    std::optional<OpeningPolicy> opening{};              ///< Default: all tills on duty are open.

    bool operator==(const Bank&) const = default;
};

}  // namespace tillsim
