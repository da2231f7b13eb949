// SPDX-License-Identifier: MIT
// The figures of one run, as plain data. Times are in seconds; everything about nobody is 0.
#pragma once

#include "core/results/theory_result.hpp"
#include "core/statistics/duration_sample.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

/// Where the customers are when the run ends: arrived is the sum of all others.
struct CustomerCounts {
    std::int64_t arrived = 0;
    std::int64_t served = 0;
    std::int64_t balked = 0;
    std::int64_t turnedAway = 0;
    std::int64_t reneged = 0;
    std::int64_t inService = 0;
    std::int64_t inLine = 0;
    std::int64_t outside = 0;

    bool operator==(const CustomerCounts&) const = default;
};

/// A level over time, such as the length of a line.
struct LevelSummary {
    double mean = 0.0;  ///< Time-weighted.
    std::int64_t max = 0;

    bool operator==(const LevelSummary&) const = default;
};

/// What a till can be doing. At each instant it is doing exactly one of these.
enum class TillState : std::uint8_t { closed, idle, scanning, tender, helper, gap, onBreak, down };
inline constexpr std::array<std::string_view, 8> tillStateNames{"closed", "idle", "scanning", "tender",
                                                                "helper", "gap",  "break",    "down"};

/// What a customer waits for: the state, at that instant, of the till that takes it in the end.
enum class WaitCause : std::uint8_t {
    items,
    tender,
    helper,
    gap,
    closed,
    openingLag,
    onBreak,
    down,
    interrupted,
    idle
};
inline constexpr std::array<std::string_view, 10> waitCauseNames{
    "items", "tender", "helper", "gap", "closed", "opening_lag", "break", "down", "interrupted", "idle"};

struct TillResult {
    std::string name{};
    std::int64_t served = 0;
    double utilisation = 0.0;                            ///< Busy time over open time.
    std::array<double, tillStateNames.size()> states{};  ///< Seconds, by TillState; they add up to the run.

    bool operator==(const TillResult&) const = default;
};

struct BankResult {
    std::string name{};
    std::int64_t served = 0;
    Summary wait{};
    double utilisation = 0.0;
    std::vector<TillResult> tills{};

    bool operator==(const BankResult&) const = default;
};

struct ClassResult {
    std::string name{};
    CustomerCounts customers{};
    Summary wait{};
    Summary sojourn{};

    bool operator==(const ClassResult&) const = default;
};

/// The share of the served customers who waited at most so long.
struct WithinShare {
    double seconds = 0.0;
    double share = 0.0;

    bool operator==(const WithinShare&) const = default;
};

/// What the shop wants.
struct RunTargets {
    std::optional<WithinShare> within{};
    std::optional<double> onePlusOne{};  ///< As RunResult::onePlusOne.

    bool operator==(const RunTargets&) const = default;
};

/// How a level went over the run, in parts of equal length; only the last may be shorter.
struct LevelProfile {
    double part = 0.0;            ///< Seconds.
    std::vector<double> means{};  ///< The average in each part, from opening on.

    bool operator==(const LevelProfile&) const = default;
};

struct RunResult {
    std::string scenario;
    std::uint64_t seed = 0;
    std::uint64_t fingerprint = 0;
    double opens = 0.0;      ///< Time of day at opening, in seconds since midnight.
    double simulated = 0.0;  ///< How long the run lasted.
    RunTargets targets{};
    CustomerCounts customers{};
    Summary wait{};           ///< From joining a line to the start of service, of the served.
    Summary sojourn{};        ///< From arrival to leaving, of the served.
    Summary service;          ///< Of the served.
    Summary outside;          ///< From arrival to joining a line, of the served.
    LevelSummary lineLength;  ///< Without those in service and those outside.
    LevelSummary inShop;      ///< In line and in service.
    double throughputPerHour = 0.0;
    double utilisation = 0.0;
    double onePlusOne = 0.0;  ///< Share of open-till time with at most one waiting behind each who is served.
    std::vector<WithinShare> within;
    std::array<double, waitCauseNames.size()> waitCauses{};  ///< Seconds, by WaitCause, over the served.
    std::vector<ClassResult> classes;
    std::vector<BankResult> banks;
    LevelProfile lineProfile;  ///< Of the line length.
    std::optional<TheoryResult> theory{};

    bool operator==(const RunResult&) const = default;
};

}  // namespace tillsim
