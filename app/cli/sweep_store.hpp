// SPDX-License-Identifier: MIT
// The store of a sweep: made, or gone on with.
#pragma once

#include "core/experiment/sweep/sweep_runs.hpp"
#include "core/results/results_store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tillsim::cli {

class SweepStore {
public:
    /// Makes the store, or with `resume` opens the one that is there and adds the points that it does not have. Throws
    /// UsageError if there is one without `resume`, or one of something else; StoreError.
    SweepStore(const std::string& file, const ExperimentRecord& experiment, bool resume);

    /// Whether it has a run of the plan, and not as a failed one.
    [[nodiscard]] bool has(const SweepRun& run) const { return m_store.has(m_positions[run.point], run.replication); }

    /// Whether it had been there before.
    [[nodiscard]] bool isOld() const { return m_isOld; }

    /// In one transaction. The runs have positions of the plan.
    void add(std::vector<RunRecord> runs);

    [[nodiscard]] const ResultsStore& content() const { return m_store; }

    /// Where each point of the plan is in the store.
    [[nodiscard]] const std::vector<std::uint64_t>& positions() const { return m_positions; }

private:
    bool m_isOld;
    ResultsStore m_store;
    std::vector<std::uint64_t> m_positions;
};

/// The runs of the plan that a store has; a store that is not there has none. The store is only read. Throws as above.
class StoredRuns {
public:
    StoredRuns(const std::string& file, const ExperimentRecord& experiment, bool resume);

    [[nodiscard]] bool has(const SweepRun& run) const;

private:
    std::vector<std::optional<std::uint64_t>> m_positions;
    std::optional<ResultsStore> m_store;
};

}  // namespace tillsim::cli
