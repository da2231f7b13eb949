// SPDX-License-Identifier: MIT
// Takes the runs of a sweep in, and gives its table.
#pragma once

#include "core/results/point_aims.hpp"
#include "core/results/run_record.hpp"
#include "core/results/sweep_table.hpp"
#include "core/statistics/tally.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tillsim {

class SweepTally {
public:
    /// `table` has everything but figures, runs and what they come to; `aims` are those of its rows. `measure` is the
    /// figure that matters most.
    SweepTally(SweepTable table, std::vector<PointAims> aims, const std::string& measure);

    /// A run of a row. Those of one row come in order of replication, so that sums are the same every time.
    void add(std::size_t row, const RunRecord& run);

    [[nodiscard]] SweepTable table() const;

private:
    /// What is summed up for one row.
    struct Sums {
        std::vector<Tally> figures{};  // Those of the table, then those of the row's targets.
        Tally cost{};
        UncountedTally uncounted{};
    };

    SweepTable m_table;
    std::vector<PointAims> m_aims;
    std::vector<Sums> m_sums;
};

/// The figure of that name, or null.
[[nodiscard]] const double* findMeasure(const RunRecord& run, std::string_view name);

/// What the tills and the waiting of one run cost: hours of open tills, and hours that the served have waited in line.
[[nodiscard]] double costOf(const RunRecord& run, const PointAims& aims);

}  // namespace tillsim
