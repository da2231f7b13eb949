// SPDX-License-Identifier: MIT
// The self-test: systems whose figures are known, simulated, and whether the figures come out.
//
// Systems of queueing theory are simulated in independent replications, and a figure holds if its expected value lies
// in the confidence interval of the simulated one. Replays have nothing to do with chance: they hold to the nanosecond.
#pragma once

#include "core/events/customer_record.hpp"
#include "core/results/run_result.hpp"
#include "core/scenario/scenario.hpp"
#include "core/statistics/confidence_interval.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tillsim {

/// What of a customer averages to a figure: nothing if the customer does not count.
using CustomerFigure = std::function<std::optional<double>(const CustomerRecord&)>;

/// What of a whole run averages to a figure. Of its measures there are those of the customers.
using RunFigure = std::function<double(const RunResult&)>;

struct SelfTestFigure {
    std::string name;  ///< With its unit: "mean wait, s".
    double expected = 0.0;
    std::variant<CustomerFigure, RunFigure> observe;
};

/// A system of queueing theory. Of each replication those customers count whose number is from `warmUp` on and below
/// `warmUp + customers`.
struct SelfTestSystem {
    std::string name{};
    std::string source{};  ///< Where the expected values come from.
    Scenario scenario{};   ///< Its own seed does not matter.
    std::vector<SelfTestFigure> figures{};
    std::uint64_t replications = 101;  ///< At least 2.
    std::int64_t warmUp = 400;
    std::int64_t customers = 7'000;
    std::optional<Duration> until{};  ///< Ends each replication there, as RunOptions::until.
};

/// How the visit of a customer ends, to the nanosecond.
struct SelfTestVisit {
    Outcome outcome = Outcome::served;
    std::optional<Instant> started{};
    std::optional<Instant> left{};

    bool operator==(const SelfTestVisit&) const = default;
};

/// A figure of a run without chance, in seconds.
struct SelfTestTotal {
    std::string name;
    Duration expected{};
    RunFigure observe;
};

/// Given customers, and what becomes of them.
struct SelfTestReplay {
    std::string name{};
    std::string source{};
    Scenario scenario{};
    std::vector<SelfTestVisit> visits{};  ///< In order of CustomerRecord::id.
    std::vector<SelfTestTotal> totals{};
};

/// The probability with which a right program, given a seed at random, fails any one of the checks of a table
/// (C. E. Bonferroni, 1936; exact as far as the means of replications are normal). A fixed seed always ends the same
/// way.
inline constexpr double selfTestErrorProbability = 1e-6;

struct SelfTestTable {
    std::vector<SelfTestSystem> systems{};
    std::vector<SelfTestReplay> replays{};
    double error = selfTestErrorProbability;  ///< Above 0 and below 1.
};

/// An expected value and what the simulation made of it.
struct SelfTestCheck {
    std::string figure{};
    double expected = 0.0;
    double simulated = 0.0;
    std::optional<Interval> interval{};  ///< Of the simulated value; none if it has to be exact.
    bool holds = false;
};

/// The checks of one system or replay.
struct SelfTestGroup {
    std::string name{};
    std::string source{};
    std::uint64_t replications = 1;
    std::vector<SelfTestCheck> checks{};
};

struct SelfTestResult {
    std::vector<SelfTestGroup> groups{};  ///< First the systems, then the replays, in the order of the table.

    [[nodiscard]] std::size_t checks() const;
    [[nodiscard]] std::size_t holding() const;
};

/// How many checks of the table have an interval.
[[nodiscard]] std::size_t intervalsOf(const SelfTestTable& table);

/// `onGroup` is given each group as soon as it is there.
[[nodiscard]] SelfTestResult runSelfTest(const SelfTestTable& table, std::uint64_t seed,
                                         const std::function<void(const SelfTestGroup&)>& onGroup = {});

}  // namespace tillsim
