// SPDX-License-Identifier: MIT
// Which runs a sweep has whose points are run until their figure is precise.
//
// How often a point is run depends on its figures alone, looked at after 10, then after so many runs as these suggest:
// not on how many are there, so that a sweep that was interrupted, or that finds runs in a store, ends as any other.
#pragma once

#include "core/experiment/precision.hpp"
#include "core/experiment/sweep/shard.hpp"
#include "core/experiment/sweep/sweep_runs.hpp"
#include "core/results/run_record.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tillsim {

class PreciseRounds {
public:
    /// Of each of so many points, or of every `shard.of`-th from the `shard.part`-th on. One measure has the precision.
    /// Throws DesignError if there could be more than `maxSweepRuns`.
    PreciseRounds(std::size_t points, Precision precision, const Shard& shard);

    /// A run of that point of the plan that is there, from a store or from a round; in any order.
    void add(std::size_t position, const RunRecord& run);

    /// The runs that must be there before more can be said, in order of points and replications; all that it gave
    /// before have been added. None: that was all.
    [[nodiscard]] std::vector<SweepRun> next();

    /// Points that are not precise though they were run as often as may be, or whose runs fail. After the last round.
    [[nodiscard]] const std::vector<std::size_t>& imprecise() const { return m_imprecise; }

    [[nodiscard]] const Precision& precision() const { return m_precision; }

private:
    enum class State : unsigned char { missing, failed, done };

    struct Point {
        std::size_t position = 0;
        std::int64_t goal = 0;  // How many runs there must be before the next look.
        std::vector<State> states{};
        std::vector<double> values{};  // Of each replication; 0 where there is none.
    };

    /// Goes on to the next look, as far as there are runs. False: there is no further look.
    bool advance(Point& point);
    [[nodiscard]] bool isComplete(const Point& point) const;
    [[nodiscard]] MeanEstimate estimate(const Point& point) const;

    Precision m_precision;
    std::vector<Point> m_points;                      // Of the shard.
    std::vector<std::optional<std::size_t>> m_place;  // Among them, of each point of the plan.
    std::vector<std::size_t> m_open;                  // Places of those that are not over, in order.
    std::vector<std::size_t> m_imprecise;
};

}  // namespace tillsim
