// SPDX-License-Identifier: MIT
// Sums up the runs of a comparison, in which each run of a candidate belongs to one of the baseline.
#pragma once

#include "core/experiment/compare/compared_measures.hpp"
#include "core/statistics/tally.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tillsim {

class CompareTally {
public:
    CompareTally(const std::vector<Candidate>& candidates, std::vector<std::string> measures);

    /// Runs come replication by replication, and in each of them candidate by candidate.
    void add(std::size_t candidate, const RunRecord& run);

    /// Differences and targets, by intervals of that confidence.
    [[nodiscard]] std::vector<ComparedCandidate> candidates(double confidence) const;

private:
    struct Sums {
        explicit Sums(std::string nameOfIt, MeasureReader readerOfIt, MeasureReader targetReaderOfIt);

        std::string name;
        MeasureReader reader;
        MeasureReader targetReader;
        std::vector<Tally> figures{};
        std::vector<Tally> differences{};  // From the baseline.
        std::vector<Tally> targets{};
        std::vector<double> costs{};  // Of each run.
        UncountedTally uncounted{};
    };

    [[nodiscard]] std::vector<ComparedFigure> figuresOf(const Sums& sums, double confidence) const;
    void addCosts(std::vector<ComparedCandidate>& candidates, double confidence) const;

    std::vector<std::string> m_measures;
    std::vector<Sums> m_sums;
    std::vector<double> m_baseline;  // The baseline's values in the present replication.
};

}  // namespace tillsim
