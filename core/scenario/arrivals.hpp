// SPDX-License-Identifier: MIT
// How customers come: the sources of a scenario.
#pragma once

#include "core/kernel/time.hpp"
#include "core/random/distribution.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tillsim {

/// A Poisson process of constant rate.
struct PoissonArrivals {
    double perHour = 0.0;  ///< Above 0, up to 1e12.

    bool operator==(const PoissonArrivals&) const = default;
};

/// A gap is drawn from one customer to the next; the first arrives after one gap.
struct RenewalArrivals {
    Distribution gap = Distribution::constant(1.0);  ///< Seconds; above 0 on average.

    bool operator==(const RenewalArrivals&) const = default;
};

/// How the rates of a profile become a rate at every instant.
enum class ProfileShape : std::uint8_t {
    Constant,  ///< The rate of an interval holds throughout it.
    Linear,    ///< The rates stand at the middles of the intervals, with straight lines between them.
};

/// A Poisson process whose rate varies.
struct ProfileArrivals {
    Duration interval{};            ///< Above 0.
    std::vector<double> perHour{};  ///< A rate an interval from opening on, each from 0 to 1e12, not all 0.
    ProfileShape shape = ProfileShape::Constant;

    bool operator==(const ProfileArrivals&) const = default;
};

enum class FirstBatch : std::uint8_t {
    Opening,   ///< The first batch comes when the doors open.
    AfterGap,  ///< The first batch comes after one gap.
};

/// Several customers at once.
struct BatchArrivals {
    Distribution every = Distribution::constant(1.0);  ///< Seconds from one batch to the next; above 0 on average.
    Distribution size = Distribution::constant(1.0);   ///< Customers in one, rounded as Basket::items.
    FirstBatch first = FirstBatch::Opening;

    bool operator==(const BatchArrivals&) const = default;
};

/// A customer of a trace. What is not given is drawn as for any other customer.
struct TraceRow {
    Duration arrival{};                            ///< Since opening; not negative.
    std::optional<Duration> service{};             ///< The whole service, with no call or tender beside; not negative.
    std::optional<Duration> patience{};            ///< From joining a line to giving up; not negative.
    std::optional<std::int64_t> priority{};        ///< -1,000,000 to 1,000,000.
    std::optional<std::uint32_t> customerClass{};  ///< Position in Scenario::classes.
    std::optional<std::int64_t> items{};           ///< 0 to 1,000,000.
    std::optional<std::uint32_t> tender{};         ///< Position in Scenario::tenders.
    std::optional<std::uint32_t> bank{};           ///< Position in Scenario::banks: it goes there, whatever the route.
    std::uint32_t line = 0;                        ///< Where it stands in the file, counted from 1.

    bool operator==(const TraceRow&) const = default;
};

/// Customers from a file, who arrive by (arrival, position in rows).
struct TraceArrivals {
    std::string file{};            ///< As a message names it.
    std::vector<TraceRow> rows{};  ///< In the order of the file; at least one.

    bool operator==(const TraceArrivals&) const = default;
};

/// What a full shop does to a source.
enum class WhenBlocked : std::uint8_t {
    Queue,  ///< Arrivals keep their times and wait outside in order.
    Hold,   ///< The source itself waits; its next gap starts when its last customer is in.
};

struct ArrivalSource {
    std::variant<PoissonArrivals, ProfileArrivals, BatchArrivals, TraceArrivals, RenewalArrivals> kind{};
    WhenBlocked whenBlocked = WhenBlocked::Queue;
    std::optional<std::uint32_t> customerClass{};  ///< Position in Scenario::classes of all of them. Default: by share.
    std::optional<std::int64_t> limit{};           ///< Stops after so many customers, at least 1. Default: goes on.

    bool operator==(const ArrivalSource&) const = default;
};

}  // namespace tillsim
