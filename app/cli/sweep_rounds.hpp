// SPDX-License-Identifier: MIT
// The runs that a sweep still has to make: all at once, or with a precision in as many rounds as it takes.
#pragma once

#include "core/experiment/sweep/precise_rounds.hpp"
#include "core/experiment/sweep/shard.hpp"
#include "core/experiment/sweep/sweep_input.hpp"
#include "core/experiment/sweep/sweep_store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tillsim::cli {

class SweepRounds {
public:
    /// Without those that `stored` has, a SweepStore or StoredRuns, which may be null. Throws UsageError if the runs
    /// there have no such measure; DesignError.
    template <typename Stored>
    SweepRounds(const SweepInput& input, const Shard& shard, const Stored* stored);

    /// The runs of the next round. None: that was the last.
    [[nodiscard]] std::vector<SweepRun> next();

    /// Of a round, with the position in the plan. Throws UsageError if it has no such measure.
    void add(const RunRecord& run);

    /// With a precision, after the last round: whether it was reached, in a sentence and a line feed. Else empty.
    [[nodiscard]] std::string outcome() const;

    /// What to be warned of; empty: nothing.
    [[nodiscard]] std::string warning() const;

private:
    const SweepInput& m_input;
    std::optional<PreciseRounds> m_precise;
    std::vector<SweepRun> m_runs;  // Of the only round, where there is no precision.
    bool m_isMeasureKnown = false;
};

}  // namespace tillsim::cli
