// SPDX-License-Identifier: MIT
// Takes the runs of a sweep as they come, keeps them, and sums them up.
#pragma once

#include "app/cli/progress.hpp"
#include "app/cli/sweep_input.hpp"
#include "app/cli/sweep_store.hpp"
#include "core/results/sweep_tally.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace tillsim::cli {

/// Runs go into the store in transactions of some hundred, or after a second: a program that is killed loses no more.
class SweepRecorder {
public:
    /// `store` may be null. What is referred to outlives the recorder.
    SweepRecorder(const SweepInput& input, SweepStore* store, bool quiet);

    /// So many more runs will come.
    void expect(std::size_t runs) { m_total += runs; }

    /// The next run; those of one point in order of replication. Throws StoreError.
    void take(RunRecord&& run);

    /// Keeps what has come so far; the last call. Throws StoreError.
    void finish();

    /// Of the runs that came; with a store that is old, of all runs of these points that it has.
    [[nodiscard]] SweepTable table() const;

    [[nodiscard]] std::size_t taken() const { return m_taken; }
    [[nodiscard]] std::size_t expected() const { return m_total; }
    [[nodiscard]] std::size_t failed() const { return m_failed; }

    /// What some of the failed runs said, a line each.
    [[nodiscard]] const std::vector<std::string>& failures() const { return m_failures; }

private:
    using Clock = std::chrono::steady_clock;

    void keep();

    const SweepInput& m_input;
    SweepStore* m_store;
    SweepTally m_tally;
    Progress m_progress;
    std::size_t m_total = 0;
    std::vector<RunRecord> m_batch;  // Not in the store yet.
    Clock::time_point m_kept = Clock::now();
    std::size_t m_taken = 0;
    std::size_t m_failed = 0;
    std::vector<std::string> m_failures;
};

}  // namespace tillsim::cli
