// SPDX-License-Identifier: MIT
// Takes the runs of a sweep as they come, keeps them, and sums them up.
#pragma once

#include "core/experiment/sweep/sweep_input.hpp"
#include "core/experiment/sweep/sweep_store.hpp"
#include "core/results/sweep_tally.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace tillsim {

/// The table of all runs of these points that a store has, `positions` being theirs. `measure` is the figure that
/// matters most.
[[nodiscard]] SweepTally tallyOf(const SweepInput& input, const std::string& measure, const ResultsStore& store,
                                 const std::vector<std::uint64_t>& positions);

/// Runs go into the store in transactions of some hundred, and whenever keep() is called, which is to be every second:
/// a program that is killed loses no more.
class SweepRecorder {
public:
    /// `store` may be null. What is referred to outlives the recorder.
    SweepRecorder(const SweepInput& input, SweepStore* store);

    /// The next run; those of one point in order of replication. Throws StoreError.
    void take(RunRecord&& run);

    /// Puts what has come so far into the store; also the last call. Throws StoreError.
    void keep();

    /// Sums up anew: all runs of these points that the store has, also those from before. There is a store.
    void tallyAnew(const std::string& measure);

    /// Of the runs that came, and those that tallyAnew() found.
    [[nodiscard]] SweepTable table() const { return m_tally.table(); }

    [[nodiscard]] std::size_t taken() const { return m_taken; }
    [[nodiscard]] std::size_t failed() const { return m_failed; }

    /// What some of the failed runs said, a line each.
    [[nodiscard]] const std::vector<std::string>& failures() const { return m_failures; }

private:
    const SweepInput& m_input;
    SweepStore* m_store;
    SweepTally m_tally;
    std::vector<RunRecord> m_batch;  // Not in the store yet.
    std::size_t m_taken = 0;
    std::size_t m_failed = 0;
    std::vector<std::string> m_failures;
};

}  // namespace tillsim
