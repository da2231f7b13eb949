// SPDX-License-Identifier: MIT
// What the report for people is made of: a store in short, with what the scenario says beside it.
#pragma once

#include "core/results/point_aims.hpp"
#include "core/results/results_store.hpp"
#include "core/results/sweep_table.hpp"
#include "core/results/uncounted.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim {

/// Where the numbers of a part of the scenario come from.
struct SourceLine {
    std::string place{};  ///< Empty: the scenario as a whole.
    std::string text{};

    bool operator==(const SourceLine&) const = default;
};

/// What only those know who can read scenarios.
struct ScenarioNotes {
    std::vector<PointAims> aims{};  ///< Of each point of the store; empty: unknown.
    std::vector<SourceLine> sources{};
    double opens = 0.0;     ///< Time of day at opening, in seconds since midnight.
    std::string problem{};  ///< Why aims and sources are unknown.

    bool operator==(const ScenarioNotes&) const = default;
};

/// The length of the line over the day, at one point.
struct LineBand {
    /// With fewer runs the band is all of them: percentiles of so few would say nothing else.
    static constexpr std::int64_t runsForPercentiles = 10;

    double part = 0.0;  ///< Seconds that each element stands for, from opening on.
    std::int64_t runs = 0;
    std::vector<double> mean{};
    std::vector<double> low{};   ///< The 10th percentile of the runs, or the lowest of few.
    std::vector<double> high{};  ///< The 90th, or the highest.

    bool operator==(const LineBand&) const = default;
};

/// What a till did while it was open, in shares of that time; means over the runs.
struct TillUse {
    std::string bank{};
    std::string till{};
    double openHours = 0.0;
    double busy = 0.0;
    double gap = 0.0;  ///< Between two customers.
    double idle = 0.0;
    double away = 0.0;  ///< On break or broken down.

    bool operator==(const TillUse&) const = default;
};

/// What is known of a point besides its row of the table.
struct DigestPoint {
    std::vector<std::size_t> place{};  ///< Its value on each of Digest::axes.
    MeanEstimate tillHours{};          ///< Hours of open tills in a run.
    double hours = 0.0;                ///< Mean length of a run.
    Uncounted uncounted{};             ///< What no target counts.
    LineBand line{};
    std::vector<TillUse> tills{};
    std::uint64_t fingerprint = 0;  ///< Of its first run that did not fail.
};

struct Digest {
    ExperimentRecord experiment{};
    ScenarioNotes notes{};
    std::string measure{};           ///< The main one.
    std::vector<AxisRecord> axes{};  ///< None where points cannot be placed on them: they are variants then.
    SweepTable table{};              ///< A row a point.
    std::vector<DigestPoint> points{};
    std::uint64_t fingerprint = 0;  ///< Of all runs that did not fail: mixed as events are, in order.

    [[nodiscard]] const PointAims& aimsOf(std::size_t point) const;

    /// The figure of a point, or null where there are no runs.
    [[nodiscard]] const MeanEstimate* figure(std::size_t point, const std::string& name) const;

    /// Whether all points that have runs say what they cost in money.
    [[nodiscard]] bool hasMoney() const;

    /// Money a run, or else hours of open tills.
    [[nodiscard]] const MeanEstimate& price(std::size_t point) const;

    [[nodiscard]] bool hasRuns(std::size_t point) const { return table.rows[point].runs > 0; }

    /// Whether the points are spread over their axes, as a Latin hypercube is, and no grid of them.
    [[nodiscard]] bool isScattered() const;
};

/// `measure` is one that the store has.
[[nodiscard]] Digest digest(const ResultsStore& store, ScenarioNotes notes, const std::string& measure);

}  // namespace tillsim
