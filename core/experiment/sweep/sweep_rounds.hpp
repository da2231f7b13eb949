// SPDX-License-Identifier: MIT
// The runs that a sweep still has to make: all at once, or with a precision in as many rounds as it takes.
#pragma once

#include "core/experiment/sweep/precise_rounds.hpp"
#include "core/experiment/sweep/shard.hpp"
#include "core/experiment/sweep/sweep_input.hpp"
#include "core/experiment/sweep/sweep_store.hpp"

#include <optional>
#include <stdexcept>
#include <vector>

namespace tillsim {

/// The figure that matters most is none that runs have; in one line, with the one that may have been meant.
class NoSuchFigure : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

class SweepRounds {
public:
    /// Without those that `stored` has, a SweepStore or StoredRuns, which may be null. `input` outlives it. Throws
    /// NoSuchFigure if the runs there have no such measure; DesignError.
    template <typename Stored>
    SweepRounds(const SweepInput& input, const Shard& shard, const Stored* stored);

    /// The runs of the next round. None: that was the last.
    [[nodiscard]] std::vector<SweepRun> next();

    /// Of a round, with the position in the plan. Throws NoSuchFigure.
    void add(const RunRecord& run);

    /// After the last round: the points that are not as precise as they should be. None without a precision.
    [[nodiscard]] std::vector<std::size_t> imprecise() const;

private:
    const SweepInput& m_input;
    std::optional<PreciseRounds> m_precise;
    std::vector<SweepRun> m_runs;  // Of the only round, where there is no precision.
    bool m_isMeasureKnown = false;
};

}  // namespace tillsim
